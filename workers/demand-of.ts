import type { EntityManager } from '@mikro-orm/postgresql';
import { Demand } from '../core/demands/demand.entity.ts';
import type { DemandRow } from '../core/demands/find-demands.ts';

/** The row of the demand a job is about; `run-job.ts` holds its lock already. */
export const demandOf = async (em: EntityManager, { id }: { id: string }): Promise<DemandRow> =>
  await em.findOneOrFail(Demand, { id });
