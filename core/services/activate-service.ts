import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AcceptanceArchive } from '../acceptance/acceptance.entity.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { DemandRow } from '../demands/find-demands.ts';
import { emitEvent } from '../events/emit-event.ts';
import { nextNumber } from '../numbers/next-number.ts';
import { currentOrder } from '../provisioning/current-order.ts';
import { Service, type ServiceRow } from './service.entity.ts';

/** What was accepted and archived is a service 在网业务 from now on (art. 23), and the demand is completed. */
export async function activateService(
  em: EntityManager,
  { now, demand }: { now: Date; demand: DemandRow },
): Promise<ServiceRow> {
  const order = await currentOrder(em, demand.id);
  const archive = await em.findOneOrFail(
    AcceptanceArchive,
    { demandId: demand.id },
    { orderBy: { seq: 'desc' } },
  );
  const { product } = demand;
  const service = em.create(
    Service,
    {
      id: randomUUID(),
      number: await nextNumber(em, 'YW', now),
      state: 'active',
      demandId: demand.id,
      orderId: order.id,
      archiveNumber: archive.number,
      customerCode: demand.customerCode,
      customerName: demand.customerName,
      productCode: product.code,
      productName: product.name,
      serviceType: product.serviceType,
      bandwidth: product.bandwidth,
      activatedAt: now,
    },
    { persist: true },
  );
  const before = demand.state;
  demand.state = 'completed';
  demand.concludedAt = now;
  recordAudit(em, {
    at: now,
    actor: 'system',
    action: 'service.activated',
    objectType: 'service',
    objectId: service.id,
    demandId: demand.id,
    summary: `业务在网：${service.number}，需求 ${demand.number} 办结`,
    before: { state: before },
    after: { state: demand.state, number: service.number, archive: archive.number },
  });
  emitEvent(em, {
    type: 'service.activated',
    at: now,
    demandId: demand.id,
    data: { service: service.number, demand: demand.number, circuits: archive.circuits },
  });
  await em.flush();
  return service;
}
