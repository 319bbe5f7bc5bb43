import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { toShanghaiIso } from '../calendar/format.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { Step } from '../steps/step.entity.ts';
import type { DeadlineRow } from './deadline.entity.ts';
import { stepPriority } from './step-priority.ts';

/** Gives every human step that stands under the deadline its due date and priority, here and in Tasklist. */
export async function updateSteps(em: EntityManager, deadline: DeadlineRow): Promise<void> {
  // Locked: somebody may claim one at this very moment.
  const steps = await em.find(
    Step,
    { deadlineId: deadline.id, state: { $in: ['open', 'completing'] } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  for (const step of steps) {
    const priority = stepPriority(deadline, Boolean(step.heldAt));
    if (step.dueAt?.getTime() === deadline.dueAt.getTime() && step.priority === priority) continue;
    step.dueAt = deadline.dueAt;
    step.priority = priority;
    enqueue(em, 'update-step', step.id, { stepId: step.id, dueAt: toShanghaiIso(deadline.dueAt), priority });
  }
}
