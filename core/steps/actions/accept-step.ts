import type { EntityManager } from '@mikro-orm/postgresql';
import { ConflictError } from '../../errors.ts';
import type { StepRow } from '../find-steps.ts';
import { assignStep } from './assign-step.ts';
import { auditStep } from './audit-step.ts';
import { lockStep, type StepAction } from './lock-step.ts';

/**
 * 接单: takes the step for `by`; the user task in the engine follows, engine down or not. The same person again gets the
 * same answer without a second line. The record decides: a claim in Tasklist it has not heard of yet (1–2 s) gives way.
 * @throws NotFoundError; ConflictError (409) `step-not-open`, `step-taken`.
 */
export async function acceptStep(em: EntityManager, order: StepAction): Promise<StepRow> {
  const { by } = order;
  const { step } = await lockStep(em, order.stepId);
  const assignee = step.assignee ?? null;
  if (assignee === by) return step;
  if (assignee !== null)
    throw new ConflictError(
      'step-taken',
      `${assignee} has the step already: ask for a hand-over, or take it over by one.`,
      { assignee },
    );
  assignStep(em, step, by);
  auditStep(em, step, order, {
    action: 'accepted',
    text: `${by}接单“${step.name}”`,
    before: { assignee },
    after: { assignee: by },
  });
  await em.flush();
  return step;
}
