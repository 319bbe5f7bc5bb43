import type { EntityManager } from '@mikro-orm/postgresql';
import { Fault, type FaultRow } from '../core/faults/fault.entity.ts';

/** The row of the fault a job is about; `run-job.ts` holds its lock already. */
export const faultOf = async (em: EntityManager, { id }: { id: string }): Promise<FaultRow> =>
  await em.findOneOrFail(Fault, { id });
