import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { tellOrdered } from '../construction/tell-work.ts';
import { WorkOrder } from '../construction/work-order.entity.ts';
import type { DemandRow } from '../demands/find-demands.ts';
import { nextNumber } from '../numbers/next-number.ts';
import type { OrderVariable } from '../process/variables.ts';
import { findOrder, orderCircuits, orderSegments, orderVariable } from '../provisioning/current-order.ts';
import {
  Circuit,
  type OrderRow,
  OrderSegment,
  ProvisioningOrder,
} from '../provisioning/provisioning-order.entity.ts';
import type { ServiceRow } from '../services/service.entity.ts';
import { targetOf } from '../services/service-of-demand.ts';
import { serviceTypeName } from '../services/service-shown.ts';

/**
 * 派发更改施工单 (art. 37): form 2 of a simple change, which keeps the circuits of the service with their codes and the
 * resources it runs on, and one work order, form 3. After a failed acceptance it is a round more, whose task are the defects.
 */
export async function issueChangeOrder(
  em: EntityManager,
  { now, demand, defects }: { now: Date; demand: DemandRow; defects: string | null },
): Promise<OrderVariable> {
  const service = await targetOf(em, demand);
  const order = (await findOrder(em, demand.id)) ?? (await newOrder(em, { now, demand, service }));
  const round = (await em.count(WorkOrder, { orderId: order.id })) + 1;
  const number = await nextNumber(em, 'SG', now);
  const row = em.create(
    WorkOrder,
    {
      id: randomUUID(),
      orderId: order.id,
      number,
      round,
      workPlace: 'configuration',
      state: 'open',
      task: taskOf(service, demand, defects),
      issuedAt: now,
    },
    { persist: true },
  );
  tellOrdered(em, row, { now, demandId: demand.id });
  const before = demand.state;
  demand.state = 'changing';
  recordAudit(em, {
    at: now,
    actor: 'system',
    action: 'work-order.issued',
    objectType: 'work-order',
    objectId: order.id,
    demandId: demand.id,
    summary: `派发业务施工单${round > 1 ? `（第${round}轮，整改）` : ''}：更改业务 ${service.number} 的数据配置`,
    before: { state: before },
    after: { state: demand.state, numbers: [number], order: order.number },
    reason: defects,
  });
  await em.flush();
  return orderVariable(order, '');
}

async function newOrder(
  em: EntityManager,
  { now, demand, service }: { now: Date; demand: DemandRow; service: ServiceRow },
): Promise<OrderRow> {
  const old = await em.findOneOrFail(ProvisioningOrder, { id: service.orderId });
  const order = em.create(
    ProvisioningOrder,
    {
      id: randomUUID(),
      demandId: demand.id,
      confirmationId: null,
      kind: 'change',
      number: await nextNumber(em, 'KT', now),
      state: 'accepted',
      interfaceType: old.interfaceType,
      requestedOn: demand.expectedOn ?? null,
      remark: `不需要资源再分配及再施工的调整，沿用业务 ${service.number} 的电路和资源`,
      appliedAt: now,
      appliedBy: demand.accountManager.name,
      acceptedAt: now,
    },
    { persist: true },
  );
  await em.flush();
  for (const { code, accessPointId, position, accessPointName, address, ...circuit } of await orderCircuits(
    em,
    service.orderId,
  ))
    em.create(
      Circuit,
      {
        id: randomUUID(),
        orderId: order.id,
        accessPointId,
        position,
        accessPointName,
        address,
        code: code ?? null,
        interfaceType: circuit.interfaceType,
        ip: circuit.ip ?? null,
        vlan: circuit.vlan ?? null,
        route: circuit.route ?? null,
      },
      { persist: true },
    );
  for (const line of await orderSegments(em, service.orderId))
    em.create(
      OrderSegment,
      {
        id: randomUUID(),
        orderId: order.id,
        accessPointId: line.accessPointId,
        position: line.position,
        accessPointName: line.accessPointName,
        address: line.address,
        segment: line.segment,
        way: 'ready',
        unitId: line.unitId ?? null,
        device: line.device ?? null,
        port: line.port ?? null,
        odf: line.odf ?? null,
        owner: line.owner ?? null,
      },
      { persist: true },
    );
  return order;
}

function taskOf(service: ServiceRow, { product }: DemandRow, defects: string | null): string {
  const change = [
    [`产品`, service.productName, product.name],
    [`业务类型`, serviceTypeName(service.serviceType), serviceTypeName(product.serviceType)],
    [`带宽`, `${service.bandwidth} Mbit/s`, `${product.bandwidth} Mbit/s`],
  ].flatMap(([what, from, to]) => (from === to ? [] : [`${what}：${from} → ${to}`]));
  return [
    ...(defects === null ? [] : [`整改：${defects}`]),
    `更改业务 ${service.number} 的数据配置`,
    ...change,
  ].join('\n');
}
