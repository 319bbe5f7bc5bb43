import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import type { DemandRow } from '../demands/find-demands.ts';
import { emitEvent } from '../events/emit-event.ts';
import { nextNumber } from '../numbers/next-number.ts';
import { currentOrder } from '../provisioning/current-order.ts';
import { HandlingRecord } from './handling-record.entity.ts';
import { tellMoved } from './tell-work.ts';
import type { WorkOrderRow } from './work-order.entity.ts';

/** The construction cannot go on (art. 22): opens the written record and tells who wants to know. */
export async function reportObstacle(
  em: EntityManager,
  {
    now,
    actor,
    demand,
    atStep,
    reason,
    workOrders,
  }: {
    now: Date;
    actor: string;
    demand: DemandRow;
    atStep: string;
    reason: string;
    workOrders: WorkOrderRow[];
  },
): Promise<void> {
  const order = await currentOrder(em, demand.id);
  const number = await nextNumber(em, 'XS', now);
  const id = randomUUID();
  em.create(
    HandlingRecord,
    {
      id,
      demandId: demand.id,
      orderId: order.id,
      number,
      atStep,
      reason,
      reportedBy: actor,
      reportedAt: now,
      opinions: [],
    },
    { persist: true },
  );
  for (const one of workOrders) {
    one.state = 'blocked';
    one.blockedReason = reason;
    tellMoved(em, one, 'blocked', { now, demandId: demand.id });
  }
  recordAudit(em, {
    at: now,
    actor,
    action: 'construction.blocked',
    objectType: 'handling-record',
    objectId: id,
    demandId: demand.id,
    summary: `施工受阻，协商记录 ${number}`,
    after: { number, workOrders: workOrders.map((one) => one.number) },
    reason,
  });
  emitEvent(em, {
    type: 'construction.blocked',
    at: now,
    demandId: demand.id,
    data: { number, reason, atStep },
  });
  await em.flush();
}
