import type { EntityManager } from '@mikro-orm/postgresql';
import type { Calendar } from '../calendar/calendar.ts';
import { announceChange } from './announce.ts';
import { auditDeadline } from './audit-deadline.ts';
import type { DeadlineRow } from './deadline.entity.ts';
import { deadlineFacts, dueText, limitText } from './describe-deadline.ts';
import { endPause } from './end-pause.ts';
import { moveDeadline } from './move-deadline.ts';

/** Lets a paused clock run on, as much time left as there was; the deadline is locked by the caller. */
export async function runClock(
  em: EntityManager,
  deadline: DeadlineRow,
  {
    calendar,
    now,
    actor,
    reason = null,
  }: { calendar: Calendar; now: Date; actor: string; reason?: string | null },
): Promise<void> {
  const before = deadlineFacts(deadline);
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
}
