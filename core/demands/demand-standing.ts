import type { EntityManager, InferEntity } from '@mikro-orm/postgresql';
import { Confirmation } from '../confirmations/confirmation.entity.ts';
import { Deadline } from '../deadlines/deadline.entity.ts';
import { Step } from '../steps/step.entity.ts';
import type { AccessPoint } from './demand.entity.ts';
import { accessPointsOf, type DemandRow } from './find-demands.ts';

/** All that tells where a demand stands, from the record alone. */
export interface DemandStanding {
  demand: DemandRow;
  accessPoints: InferEntity<typeof AccessPoint>[];
  /** Human steps that wait, or whose completion is on its way. */
  steps: InferEntity<typeof Step>[];
  /** Clocks that run or are paused. */
  deadlines: InferEntity<typeof Deadline>[];
  /** The newest round of form 1, replied or not. */
  confirmation: InferEntity<typeof Confirmation> | null;
}

export async function demandStanding(em: EntityManager, demand: DemandRow): Promise<DemandStanding> {
  const demandId = demand.id;
  const open = { state: { $in: ['open' as const, 'completing' as const] } };
  const ticking = { state: { $in: ['running' as const, 'paused' as const] } };
  return {
    demand,
    accessPoints: await accessPointsOf(em, demandId),
    steps: await em.find(Step, { demandId, ...open }, { orderBy: { seq: 'asc' } }),
    deadlines: await em.find(Deadline, { demandId, ...ticking }, { orderBy: { dueAt: 'asc' } }),
    confirmation: await em.findOne(Confirmation, { demandId }, { orderBy: { round: 'desc' } }),
  };
}
