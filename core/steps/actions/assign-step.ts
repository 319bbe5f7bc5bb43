import type { EntityManager } from '@mikro-orm/postgresql';
import { enqueue } from '../../outbox/enqueue.ts';
import type { StepRow } from '../find-steps.ts';

/** Gives the step to a person, or to nobody in particular: at once in the record, and by the relay in the engine. */
export function assignStep(em: EntityManager, step: StepRow, assignee: string | null): void {
  enqueue(em, 'assign-step', step.id, { stepId: step.id, from: step.assignee ?? null });
  step.assignee = assignee;
  step.wantedAssignee = assignee;
}

/** The engine's list of tasks is 1–2 s old, more where the machine is busy. */
const LAG = '30 seconds';

/**
 * Whether what the engine's list says of a step's assignee is older than what was ordered here: an order the relay has
 * not carried out yet overrides it, and one carried out just now may not show. Anybody who did not have the step before
 * the order has claimed it since: that is news.
 */
export async function isOutdated(em: EntityManager, stepId: string, seen: string | null): Promise<boolean> {
  const orders: { done: boolean; from: string | null }[] = await em.execute(
    `select done_at is not null as done, payload->>'from' as "from" from outbox_message
     where key = ? and kind = 'assign-step' and (done_at is null or done_at > now() - interval '${LAG}')`,
    [stepId],
  );
  return orders.some(({ done, from }) => !done || from === seen);
}
