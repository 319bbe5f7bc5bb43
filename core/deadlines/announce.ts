import type { EntityManager } from '@mikro-orm/postgresql';
import { enqueue } from '../outbox/enqueue.ts';
import type { DeadlineRow } from './deadline.entity.ts';
import { toDeadlineVariable } from './deadline-variable.ts';

/** Wakes the escalation that waits for this deadline, if one does: it asks again and finds what changed. */
export const announceChange = (em: EntityManager, deadline: DeadlineRow): void =>
  enqueue(em, 'deadline-changed', deadline.id, { deadlineId: deadline.id });

/**
 * Tells the engine that the deadline moved. While no escalation looks after it, the model's boundary timers
 * start one; where they are set too late for the new moment, or have gone off already, one is started instead.
 * One too many does no harm: it finds the deadline taken and ends.
 */
export function announceMove(em: EntityManager, deadline: DeadlineRow, now: Date): void {
  const { escalationInstanceKey, warnAt, armedWarnAt, state } = deadline;
  const timerComes = armedWarnAt > now && armedWarnAt <= warnAt;
  if ((escalationInstanceKey ?? null) !== null || timerComes || state !== 'running') {
    announceChange(em, deadline);
    return;
  }
  enqueue(em, 'deadline-advanced', deadline.id, { deadline: toDeadlineVariable(deadline) });
}
