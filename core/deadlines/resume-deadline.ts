import type { EntityManager } from '@mikro-orm/postgresql';
import type { Calendar } from '../calendar/calendar.ts';
import { ConflictError } from '../errors.ts';
import { announceChange } from './announce.ts';
import { auditDeadline } from './audit-deadline.ts';
import type { DeadlineRow } from './deadline.entity.ts';
import { deadlineFacts, dueText, limitText } from './describe-deadline.ts';
import { endPause } from './end-pause.ts';
import { lockDeadline, refuseEnded } from './lock-deadline.ts';
import { moveDeadline } from './move-deadline.ts';

/**
 * Lets a paused clock run on: its due moment moves by the working time the pause took, so that as much is left
 * as there was. @throws NotFoundError; ConflictError (409) `deadline-ended`, `deadline-not-paused`.
 */
export async function resumeDeadline(
  em: EntityManager,
  {
    calendar,
    now,
    actor,
    deadlineId,
    reason = null,
  }: { calendar: Calendar; now: Date; actor: string; deadlineId: string; reason?: string | null },
): Promise<DeadlineRow> {
  const deadline = await lockDeadline(em, deadlineId);
  refuseEnded(deadline);
  const before = deadlineFacts(deadline);
  if (!deadline.pausedAt)
    throw new ConflictError('deadline-not-paused', 'The deadline is not paused: its clock runs.', before);
  const dueBefore = deadline.dueAt.getTime();
  deadline.state = 'running';
  endPause(deadline, now);
  await moveDeadline(em, { calendar, deadline, now });
  // A pause outside business hours moves nothing, yet the escalation that sleeps through it has to wake.
  if (deadline.dueAt.getTime() === dueBefore) announceChange(em, deadline);
  auditDeadline(em, deadline, {
    now,
    actor,
    action: 'resumed',
    summary: `${limitText(deadline)}恢复计时，${dueText(deadline)}届满`,
    before,
    reason,
  });
  await em.flush();
  return deadline;
}
