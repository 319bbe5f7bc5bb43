import type { EntityManager } from '@mikro-orm/postgresql';
import type { Calendar } from '../calendar/calendar.ts';
import { toShanghaiIso } from '../calendar/format.ts';
import { ConflictError } from '../errors.ts';
import type { DeadlineRow } from './deadline.entity.ts';
import { deadlineFacts } from './describe-deadline.ts';
import { endPause } from './end-pause.ts';
import { standsForHold } from './hold-clock.ts';
import { lockOwnDeadline, refuseDue, refuseEnded } from './lock-deadline.ts';
import { moveDeadline } from './move-deadline.ts';
import { pauseClock } from './pause-clock.ts';

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
  const deadline = await lockOwnDeadline(em, deadlineId);
  refuseEnded(deadline);
  if (standsForHold(deadline)) {
    // It stands for a held step: this pause takes over, so that the end of the hold does not let it run.
    endPause(deadline, now);
    await moveDeadline(em, { calendar, deadline, now });
  } else if (deadline.pausedAt)
    throw new ConflictError(
      'deadline-paused',
      `The deadline is paused already, since ${toShanghaiIso(deadline.pausedAt)}.`,
      deadlineFacts(deadline),
    );
  refuseDue(deadline, now);
  await pauseClock(em, deadline, { calendar, now, actor, reason });
  return deadline;
}
