import type { EntityManager } from '@mikro-orm/postgresql';
import { Deadline, type DeadlineRow } from '../deadlines/deadline.entity.ts';
import { openOne } from '../privacy/sealed.ts';
import { Service, type ServiceRow } from '../services/service.entity.ts';
import type { StepRow } from '../steps/find-steps.ts';
import { Step } from '../steps/step.entity.ts';
import { Fault, FaultArchive, type FaultArchiveRow, type FaultRow } from './fault.entity.ts';

/** All that tells where a fault stands, from the record alone. */
export interface FaultStanding {
  fault: FaultRow;
  service: ServiceRow | null;
  /** Human steps that wait, or whose completion is on its way. */
  steps: StepRow[];
  /** Clocks that run or are paused. */
  deadlines: DeadlineRow[];
  /** The fault whose repeat this one is. */
  first: FaultRow | null;
  repeats: FaultRow[];
  archive: FaultArchiveRow | null;
  /** What was archived, with its personal texts. */
  archived: Record<string, unknown> | null;
}

export async function faultStanding(em: EntityManager, fault: FaultRow): Promise<FaultStanding> {
  const faultId = fault.id;
  const open = { state: { $in: ['open' as const, 'completing' as const] } };
  const ticking = { state: { $in: ['running' as const, 'paused' as const] } };
  const archive = await em.findOne(FaultArchive, { faultId });
  return {
    fault,
    service: fault.serviceId ? await em.findOne(Service, { id: fault.serviceId }) : null,
    steps: await em.find(Step, { faultId, ...open }, { orderBy: { seq: 'asc' } }),
    deadlines: await em.find(Deadline, { faultId, ...ticking }, { orderBy: { dueAt: 'asc' } }),
    first: fault.repeatOf ? await em.findOne(Fault, { id: fault.repeatOf }) : null,
    repeats: await em.find(Fault, { repeatOf: faultId }, { orderBy: { seq: 'asc' } }),
    archive,
    archived: archive && (await openOne(em, archive.content)),
  };
}
