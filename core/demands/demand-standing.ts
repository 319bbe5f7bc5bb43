import type { EntityManager, InferEntity } from '@mikro-orm/postgresql';
import { Acceptance, AcceptanceArchive, type AcceptanceRow } from '../acceptance/acceptance.entity.ts';
import type { ClosureOrderRow } from '../closure/closure-order.entity.ts';
import { findClosure } from '../closure/current-closure.ts';
import { Confirmation } from '../confirmations/confirmation.entity.ts';
import { HandlingRecord, type HandlingRecordRow } from '../construction/handling-record.entity.ts';
import { Deadline } from '../deadlines/deadline.entity.ts';
import { findOrder } from '../provisioning/current-order.ts';
import { findDeviations } from '../provisioning/deviations.ts';
import type { OrderRow, OrderSegmentRow } from '../provisioning/provisioning-order.entity.ts';
import { Service, type ServiceRow } from '../services/service.entity.ts';
import { Step } from '../steps/step.entity.ts';
import type { AccessPoint } from './demand.entity.ts';
import { accessPointsOf, type DemandRow } from './find-demands.ts';
import type { ReceivedDemand } from './receive-demand.ts';

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
  /** The newest form 2. */
  order: OrderRow | null;
  /** Segments of it that were built on another day than replied. */
  deviations: OrderSegmentRow[];
  /** The written record of a construction that is blocked now. */
  obstacle: HandlingRecordRow | null;
  acceptance: AcceptanceRow | null;
  archiveNumber: string | null;
  service: ServiceRow | null;
  /** The service it adjusts or closes. */
  existingService: ServiceRow | null;
  /** Form 5. */
  closureOrder: ClosureOrderRow | null;
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
    order: await findOrder(em, demandId),
    deviations: await findDeviations(em, demandId),
    obstacle: await em.findOne(HandlingRecord, { demandId, decision: null }, { orderBy: { seq: 'desc' } }),
    acceptance: await em.findOne(Acceptance, { demandId }, { orderBy: { round: 'desc' } }),
    archiveNumber:
      (await em.findOne(AcceptanceArchive, { demandId }, { orderBy: { seq: 'desc' } }))?.number ?? null,
    service: await em.findOne(Service, { demandId }),
    existingService: demand.serviceId ? await em.findOne(Service, { id: demand.serviceId }) : null,
    closureOrder: await findClosure(em, demandId),
  };
}

/** Where a demand stands when it is accepted: nothing can have begun, so there is only what was asked for. */
export const standingAtReceipt = (
  { demand, accessPoints }: ReceivedDemand,
  existingService: ServiceRow | null = null,
): DemandStanding => ({
  demand,
  accessPoints,
  steps: [],
  deadlines: [],
  confirmation: null,
  order: null,
  deviations: [],
  obstacle: null,
  acceptance: null,
  archiveNumber: null,
  service: null,
  existingService,
  closureOrder: null,
});
