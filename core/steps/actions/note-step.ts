import type { EntityManager } from '@mikro-orm/postgresql';
import type { StepRow } from '../find-steps.ts';
import { auditStep } from './audit-step.ts';
import { lockStep, type StepAction } from './lock-step.ts';

/** 备注: what whoever comes next should know of this step. @throws NotFoundError; ConflictError (409) `step-not-open`. */
export async function noteStep(em: EntityManager, order: StepAction & { text: string }): Promise<StepRow> {
  const { step } = await lockStep(em, order.stepId, 'seen');
  auditStep(em, step, order, {
    action: 'noted',
    text: `${order.by}备注“${step.name}”：${order.text}`,
    after: { text: order.text },
  });
  await em.flush();
  return step;
}
