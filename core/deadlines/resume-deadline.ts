import type { EntityManager } from '@mikro-orm/postgresql';
import type { Calendar } from '../calendar/calendar.ts';
import { ConflictError } from '../errors.ts';
import type { DeadlineRow } from './deadline.entity.ts';
import { deadlineFacts } from './describe-deadline.ts';
import { heldStep, holdClock, standsForHold } from './hold-clock.ts';
import { lockOwnDeadline, refuseEnded } from './lock-deadline.ts';
import { runClock } from './run-clock.ts';

/**
 * Lets a paused clock run on: its due moment moves by the working time the pause took, so that as much is left
 * as there was. Where a step under it is held, the clock stands on for that (hold-clock.ts).
 * @throws NotFoundError; ConflictError (409) `deadline-ended`, `deadline-not-paused`, `deadline-held`.
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
  const deadline = await lockOwnDeadline(em, deadlineId);
  refuseEnded(deadline);
  const facts = deadlineFacts(deadline);
  if (!deadline.pausedAt)
    throw new ConflictError('deadline-not-paused', 'The deadline is not paused: its clock runs.', facts);
  const held = await heldStep(em, deadlineId);
  if (held !== null && standsForHold(deadline))
    throw new ConflictError(
      'deadline-held',
      `The clock stands because the step ${held.key} (${held.name}) is held by ${held.heldBy}: resume the step ${held.id}.`,
      { ...facts, step: held.id },
    );
  await runClock(em, deadline, { calendar, now, actor, reason });
  if (held !== null) {
    const step = { name: held.name, reason: held.holdReason ?? '' };
    await holdClock(em, deadline, { calendar, now, actor: held.heldBy ?? actor, step });
  }
  return deadline;
}
