import { randomUUID } from 'node:crypto';
import type { EntityManager, InferEntity } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { nextNumber } from '../numbers/next-number.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { checkNewDemand } from './check-new-demand.ts';
import { AccessPoint, Demand } from './demand.entity.ts';
import { demandActionNames, type NewDemand, serviceTypeNames } from './demand.schema.ts';
import { demandVariable } from './demand-variable.ts';

/**
 * Receives a demand (art. 4): the demand, its access points, the line of the record and what the engine is owed,
 * all in the caller's transaction. With the engine away it waits in state `received`.
 * @throws UnprocessableError for what makes no sense or is not offered, with every fault.
 */
export async function receiveDemand(
  em: EntityManager,
  { demand: input, now, actor }: { demand: NewDemand; now: Date; actor: string },
): Promise<InferEntity<typeof Demand>> {
  checkNewDemand(input, now);
  const demand = em.create(
    Demand,
    {
      id: randomUUID(),
      number: await nextNumber(em, 'XQ', now),
      action: input.action,
      state: 'received',
      customer: input.customer,
      customerCode: input.customer.code,
      customerName: input.customer.name,
      accountManager: input.accountManager,
      product: input.product,
      expectedOn: input.expectedOn ?? null,
      receivedAt: now,
    },
    { persist: true },
  );
  // Before the points: they refer to it by id only, so the unit of work does not know the order.
  await em.flush();
  const points = input.accessPoints.map(({ name, address }, index) =>
    em.create(
      AccessPoint,
      { id: randomUUID(), demandId: demand.id, position: index + 1, name, address },
      { persist: true },
    ),
  );
  recordAudit(em, {
    at: now,
    actor,
    action: 'demand.received',
    objectType: 'demand',
    objectId: demand.id,
    demandId: demand.id,
    summary: `受理${demandActionNames[input.action]}需求 ${demand.number}：${input.customer.name}，${serviceTypeNames[input.product.serviceType]} ${input.product.bandwidth} Mbit/s，${points.length} 个接入点`,
    after: { ...input },
  });
  enqueue(em, 'start-demand', demand.id, { demand: demandVariable(demand, points) });
  await em.flush();
  return demand;
}
