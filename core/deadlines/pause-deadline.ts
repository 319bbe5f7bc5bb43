import type { EntityManager } from '@mikro-orm/postgresql';
import type { Calendar } from '../calendar/calendar.ts';
import { toShanghaiIso } from '../calendar/format.ts';
import { ConflictError } from '../errors.ts';
import { auditDeadline } from './audit-deadline.ts';
import { countedMillis } from './count-deadline.ts';
import type { DeadlineRow } from './deadline.entity.ts';
import { deadlineFacts, dueText, limitText } from './describe-deadline.ts';
import { lockDeadline, refuseDue, refuseEnded } from './lock-deadline.ts';
import { workingTimeText } from './working-time-text.ts';

/**
 * Pauses a clock; the working time that is left is kept. Its due moment stands until it is resumed, and nothing
 * is warned of or reminded meanwhile.
 * @throws NotFoundError; ConflictError (409) `deadline-ended`, `deadline-paused`, `deadline-due`.
 */
export async function pauseDeadline(
  em: EntityManager,
  {
    calendar,
    now,
    actor,
    deadlineId,
    reason,
  }: { calendar: Calendar; now: Date; actor: string; deadlineId: string; reason: string },
): Promise<DeadlineRow> {
  const deadline = await lockDeadline(em, deadlineId);
  refuseEnded(deadline);
  const before = deadlineFacts(deadline);
  if (deadline.pausedAt)
    throw new ConflictError(
      'deadline-paused',
      `The deadline is paused already, since ${toShanghaiIso(deadline.pausedAt)}.`,
      before,
    );
  refuseDue(deadline, now);
  const remainingMs = countedMillis(calendar, deadline, now, deadline.dueAt);
  deadline.state = 'paused';
  deadline.pausedAt = now;
  deadline.remainingMs = remainingMs;
  deadline.pauses = [...deadline.pauses, { from: toShanghaiIso(now), to: null, reason, by: actor }];
  auditDeadline(em, deadline, {
    now,
    actor,
    action: 'paused',
    summary: `${limitText(deadline)}暂停计时，剩余工作时间${workingTimeText(remainingMs)}，原应于${dueText(deadline)}届满`,
    before,
    also: { remainingMs },
    reason,
  });
  await em.flush();
  return deadline;
}
