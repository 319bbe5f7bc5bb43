import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { Demand } from '../demands/demand.entity.ts';
import type { DemandRow } from '../demands/find-demands.ts';
import { emitEvent } from '../events/emit-event.ts';
import { changeServiceUnits } from '../inventory/change-units.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { suspensionOf } from '../services/demand-on-service.ts';
import { lockTarget, targetIdOf } from '../services/service-of-demand.ts';
import { unitIdsOf, unitsOfService } from '../services/service-shown.ts';
import { currentClosure } from './current-closure.ts';

/**
 * 变更资源状态 (art. 34): what the support centre has dismantled end to end is free in the inventory, the service is closed
 * for good, and its demand is completed. A suspension that still waits for its resumption ends with it.
 */
export async function releaseService(
  em: EntityManager,
  { now, demand }: { now: Date; demand: DemandRow },
): Promise<{ freed: number }> {
  // Both demands before the service: in this order everywhere.
  const waiting = await lockSuspension(em, targetIdOf(demand));
  const service = await lockTarget(em, demand);
  const order = await currentClosure(em, demand.id);
  const freed = await changeServiceUnits(em, {
    now,
    actor: 'system',
    holderId: service.demandId,
    unitIds: unitIdsOf(await unitsOfService(em, service)),
    from: ['reserved', 'occupied', 'suspended', 'to-be-released'],
    to: 'free',
    demandId: demand.id,
    text: `业务 ${service.number} 永久停闭，已拆除`,
  });
  const before = { state: service.state };
  Object.assign(service, {
    state: 'closed',
    closedAt: now,
    releasing: false,
    suspendedAt: null,
    resumeOn: null,
  });
  order.state = 'completed';
  demand.state = 'completed';
  demand.concludedAt = now;
  recordAudit(em, {
    at: now,
    actor: 'system',
    action: 'service.closed',
    objectType: 'service',
    objectId: service.id,
    demandId: demand.id,
    summary: `业务 ${service.number} 永久停闭：释放端到端资源${freed}项，需求 ${demand.number} 办结`,
    before,
    after: { state: service.state, closure: order.number, freed },
  });
  emitEvent(em, {
    type: 'service.closed',
    at: now,
    demandId: demand.id,
    data: { service: service.number, demand: demand.number, closure: order.number, freed },
  });
  if (waiting !== null) await endSuspension(em, { now, waiting, byNumber: demand.number });
  await em.flush();
  return { freed };
}

async function lockSuspension(em: EntityManager, serviceId: string): Promise<DemandRow | null> {
  const found = await suspensionOf(em, serviceId);
  return (
    found &&
    (await em.findOneOrFail(
      Demand,
      { id: found.id },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    ))
  );
}

async function endSuspension(
  em: EntityManager,
  { now, waiting, byNumber }: { now: Date; waiting: DemandRow; byNumber: string },
): Promise<void> {
  if (waiting.state !== 'suspended') return;
  const order = await currentClosure(em, waiting.id);
  order.state = 'completed';
  waiting.state = 'completed';
  waiting.concludedAt = now;
  recordAudit(em, {
    at: now,
    actor: 'system',
    action: 'closure.ended-by-closure',
    objectType: 'closure-order',
    objectId: order.id,
    demandId: waiting.id,
    summary: `业务已由需求 ${byNumber} 永久停闭，暂停 ${order.number} 随之结束`,
    before: { state: 'suspended' },
    after: { state: 'completed' },
  });
  enqueue(em, 'service-closed', waiting.id, {});
}
