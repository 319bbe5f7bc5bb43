import type { EntityManager } from '@mikro-orm/postgresql';
import type { Calendar } from '../calendar/calendar.ts';
import { announceMove } from './announce.ts';
import { countDeadline, countedMillis } from './count-deadline.ts';
import type { DeadlineRow } from './deadline.entity.ts';
import { updateSteps } from './update-steps.ts';

/**
 * Counts a deadline whose class, extensions, pauses or calendar changed anew, and carries the new moment to its
 * steps and to the engine. A warning given for an earlier moment is due again. A deadline that, rightly counted,
 * still lies ahead was never overdue: the mark and the ladder of reminders are taken back.
 * @returns whether anything is different.
 */
export async function moveDeadline(
  em: EntityManager,
  { calendar, deadline, now }: { calendar: Calendar; deadline: DeadlineRow; now: Date },
): Promise<boolean> {
  const { dueAt, warnAt, provisional } = countDeadline(calendar, deadline);
  const sameDue = dueAt.getTime() === deadline.dueAt.getTime();
  const sameWarning = warnAt.getTime() === deadline.warnAt.getTime();
  const different = !sameDue || !sameWarning || provisional !== deadline.provisional;

  if (warnAt > deadline.warnAt) deadline.warnedAt = null;
  deadline.provisional = provisional;
  deadline.dueAt = dueAt;
  deadline.warnAt = warnAt;
  if (deadline.pausedAt) deadline.remainingMs = countedMillis(calendar, deadline, deadline.pausedAt, dueAt);
  if (deadline.overdueAt && (deadline.pausedAt ?? now) < dueAt) withdrawOverdue(deadline);
  if (!sameDue || !sameWarning) {
    await updateSteps(em, deadline);
    announceMove(em, deadline, now);
  }
  return different;
}

function withdrawOverdue(deadline: DeadlineRow): void {
  deadline.overdueAt = null;
  deadline.nextTier = 0;
  deadline.nextTierAt = null;
}
