import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { assertOwn, sees } from '../../access/visibility.ts';
import { lockCase } from '../../cases/case.ts';
import type { DeadlineRow } from '../../deadlines/deadline.entity.ts';
import { lockDeadline } from '../../deadlines/lock-deadline.ts';
import { NotFoundError } from '../../errors.ts';
import type { StepRow } from '../find-steps.ts';
import { notOpen } from '../not-open.ts';
import { Step } from '../step.entity.ts';

/** What every action on a step is told. */
export interface StepAction {
  now: Date;
  stepId: string;
  /** Who acts: a person, or a system in its name. */
  by: string;
  /** Who sent the request, for the record; `api` where nobody is named. */
  actor: string;
}

/** Who may do it: the department at whose desk the step lies, or every one that has it in sight. */
export type MayAct = 'own' | 'seen';

/**
 * The open step with case, clock and step locked, in this order everywhere, so that of two actions at once the second
 * sees what the first did. @throws NotFoundError, also for what is out of sight; ForbiddenError (403)
 * `not-own`; ConflictError (409) `step-not-open`.
 */
export async function lockStep(
  em: EntityManager,
  stepId: string,
  who: MayAct = 'own',
): Promise<{ step: StepRow; deadline: DeadlineRow | null }> {
  const found = await em.findOne(Step, { id: stepId });
  if (found === null || !(await sees(em, stepId))) throw new NotFoundError('step', stepId);
  await lockCase(em, found);
  const deadline = found.deadlineId ? await lockDeadline(em, found.deadlineId) : null;
  const step = await em.findOneOrFail(
    Step,
    { id: stepId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (who === 'own') assertOwn('step', step.department);
  if (step.state !== 'open') throw await notOpen(em, step);
  return { step, deadline };
}
