import type { EntityManager, InferEntity } from '@mikro-orm/postgresql';
import { seenSteps, sees } from '../access/visibility.ts';
import { NotFoundError } from '../errors.ts';
import { Step, type StepState } from './step.entity.ts';

export type StepRow = InferEntity<typeof Step>;

/** @throws NotFoundError, also for what is out of sight */
export async function findStep(em: EntityManager, id: string): Promise<StepRow> {
  const step = await em.findOne(Step, { id });
  if (step === null || !(await sees(em, step.id))) throw new NotFoundError('step', id);
  return step;
}

export interface StepFilter {
  department?: string | undefined;
  state?: StepState | undefined;
  demandId?: string | undefined;
  faultId?: string | undefined;
  /** How many rows at most. */
  limit: number;
  /** `seq` of the last row of the page before. */
  after?: string | undefined;
}

/** Human steps, newest first. */
export async function listSteps(em: EntityManager, filter: StepFilter): Promise<StepRow[]> {
  const { department, state, demandId, faultId, limit, after } = filter;
  const where = {
    ...(department === undefined ? {} : { department }),
    ...(state === undefined ? {} : { state }),
    ...(demandId === undefined ? {} : { demandId }),
    ...(faultId === undefined ? {} : { faultId }),
    ...(after === undefined ? {} : { seq: { $lt: after } }),
  };
  return await em.find(Step, { $and: [where, ...seenSteps()] }, { orderBy: { seq: 'desc' }, limit });
}
