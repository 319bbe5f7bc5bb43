import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AcceptanceArchive, type AcceptanceArchiveRow } from '../acceptance/acceptance.entity.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { DemandRow } from '../demands/find-demands.ts';
import { emitEvent } from '../events/emit-event.ts';
import { nextNumber } from '../numbers/next-number.ts';
import { currentOrder } from '../provisioning/current-order.ts';
import type { OrderRow } from '../provisioning/provisioning-order.entity.ts';
import { Service, type ServiceRow } from './service.entity.ts';
import { lockTarget } from './service-of-demand.ts';

interface Accepted {
  now: Date;
  demand: DemandRow;
  order: OrderRow;
  archive: AcceptanceArchiveRow;
}

/**
 * What was accepted and archived is a service 在网业务 from now on (art. 23). After a simple change it is the service there
 * was, as it is now (art. 37). One that replaces another is followed by the permanent closure of the old (art. 36): only
 * then is its demand completed.
 * @returns the service, and whether it replaces another.
 */
export async function activateService(
  em: EntityManager,
  { now, demand }: { now: Date; demand: DemandRow },
): Promise<{ service: ServiceRow; replaced: boolean }> {
  const order = await currentOrder(em, demand.id);
  const archive = await em.findOneOrFail(
    AcceptanceArchive,
    { demandId: demand.id },
    { orderBy: { seq: 'desc' } },
  );
  const accepted = { now, demand, order, archive };
  const replaced = demand.action === 'adjust' && order.kind !== 'change';
  const service =
    order.kind === 'change' ? await changed(em, accepted) : await activated(em, accepted, replaced);
  await em.flush();
  return { service, replaced };
}

/** What the newest acceptance says of a service. */
const factsOf = ({ demand, order, archive }: Accepted) => ({
  orderId: order.id,
  archiveNumber: archive.number,
  productCode: demand.product.code,
  productName: demand.product.name,
  serviceType: demand.product.serviceType,
  bandwidth: demand.product.bandwidth,
  important: demand.customer.important,
  serviceLevel: demand.customer.serviceLevel,
});

async function activated(em: EntityManager, accepted: Accepted, replaces: boolean): Promise<ServiceRow> {
  const { now, demand, archive } = accepted;
  const service = em.create(
    Service,
    {
      id: randomUUID(),
      number: await nextNumber(em, 'YW', now),
      state: 'active',
      demandId: demand.id,
      customerCode: demand.customerCode,
      customerName: demand.customerName,
      ...factsOf(accepted),
      activatedAt: now,
      replacesId: replaces ? (demand.serviceId ?? null) : null,
    },
    { persist: true },
  );
  const before = demand.state;
  demand.state = replaces ? 'closing' : 'completed';
  if (!replaces) demand.concludedAt = now;
  recordAudit(em, {
    at: now,
    actor: 'system',
    action: 'service.activated',
    objectType: 'service',
    objectId: service.id,
    demandId: demand.id,
    summary: `业务在网：${service.number}，${replaces ? '待停闭原业务' : `需求 ${demand.number} 办结`}`,
    before: { state: before },
    after: { state: demand.state, number: service.number, archive: archive.number },
  });
  emitEvent(em, {
    type: 'service.activated',
    at: now,
    demandId: demand.id,
    data: { service: service.number, demand: demand.number, circuits: archive.circuits },
  });
  return service;
}

async function changed(em: EntityManager, accepted: Accepted): Promise<ServiceRow> {
  const { now, demand, archive } = accepted;
  const service = await lockTarget(em, demand);
  const { productName, bandwidth, archiveNumber } = service;
  Object.assign(service, factsOf(accepted));
  demand.state = 'completed';
  demand.concludedAt = now;
  recordAudit(em, {
    at: now,
    actor: 'system',
    action: 'service.changed',
    objectType: 'service',
    objectId: service.id,
    demandId: demand.id,
    summary: `业务 ${service.number} 更改：${productName} ${bandwidth}M → ${service.productName} ${service.bandwidth}M，需求 ${demand.number} 办结`,
    before: { productName, bandwidth, archive: archiveNumber },
    after: { productName: service.productName, bandwidth: service.bandwidth, archive: archive.number },
  });
  emitEvent(em, {
    type: 'service.changed',
    at: now,
    demandId: demand.id,
    data: {
      service: service.number,
      demand: demand.number,
      bandwidth: service.bandwidth,
      circuits: archive.circuits,
    },
  });
  return service;
}
