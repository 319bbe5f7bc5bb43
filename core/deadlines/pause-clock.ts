import type { EntityManager } from '@mikro-orm/postgresql';
import type { Calendar } from '../calendar/calendar.ts';
import { toShanghaiIso } from '../calendar/format.ts';
import { auditDeadline } from './audit-deadline.ts';
import { countedMillis } from './count-deadline.ts';
import type { DeadlineRow } from './deadline.entity.ts';
import { deadlineFacts, dueText, limitText } from './describe-deadline.ts';
import { workingTimeText } from './working-time-text.ts';

/**
 * Lets a running clock stand; the deadline is locked by the caller. `hold`: because a step under it is held, see
 * hold-clock.ts.
 */
export async function pauseClock(
  em: EntityManager,
  deadline: DeadlineRow,
  {
    calendar,
    now,
    actor,
    reason,
    hold = false,
  }: { calendar: Calendar; now: Date; actor: string; reason: string; hold?: boolean },
): Promise<void> {
  const before = deadlineFacts(deadline);
  const remainingMs = countedMillis(calendar, deadline, now, deadline.dueAt);
  const pause = { from: toShanghaiIso(now), to: null, reason, by: actor, ...(hold ? { hold } : {}) };
  deadline.state = 'paused';
  deadline.pausedAt = now;
  deadline.remainingMs = remainingMs;
  deadline.pauses = [...deadline.pauses, pause];
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
}
