import type { EntityManager } from '@mikro-orm/postgresql';
import type { DeadlineRow } from '../../deadlines/deadline.entity.ts';
import { stepPriority } from '../../deadlines/step-priority.ts';
import { enqueue } from '../../outbox/enqueue.ts';
import type { StepRow } from '../find-steps.ts';

/** Gives the step the priority it has held or not, here and in Tasklist. */
export function rankStep(em: EntityManager, step: StepRow, deadline: DeadlineRow | null): void {
  const priority = stepPriority(deadline, Boolean(step.heldAt));
  if (step.priority === priority) return;
  step.priority = priority;
  enqueue(em, 'update-step', step.id, { stepId: step.id, priority });
}
