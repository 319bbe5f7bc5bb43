import type { EntityManager } from '@mikro-orm/postgresql';
import type { Calendar } from '../../calendar/calendar.ts';
import { ConflictError } from '../../errors.ts';
import type { StepRow } from '../find-steps.ts';
import { endHold } from './end-hold.ts';
import { lockStep, type StepAction } from './lock-step.ts';

/**
 * 解挂: goes on with a step that was held. @throws NotFoundError; ConflictError (409) `step-not-open`, `step-not-held`.
 */
export async function resumeStep(
  em: EntityManager,
  { calendar, remark = null, ...order }: StepAction & { calendar: Calendar; remark?: string | null },
): Promise<StepRow> {
  const locked = await lockStep(em, order.stepId);
  if (!locked.step.heldAt)
    throw new ConflictError('step-not-held', 'The step is not held: there is nothing to resume.');
  await endHold(em, locked, { ...order, calendar, reason: remark });
  return locked.step;
}
