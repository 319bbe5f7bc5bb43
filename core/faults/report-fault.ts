import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { departmentName } from '../departments.ts';
import { emitEvent } from '../events/emit-event.ts';
import { nextNumber } from '../numbers/next-number.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { auditFault } from './audit-fault.ts';
import { customerOf } from './customer-of.ts';
import { Fault, type FaultRow, faultSeverityNames, faultSourceNames } from './fault.entity.ts';
import type { NewFault } from './fault.schema.ts';
import { faultVariable } from './fault-variable.ts';
import { linkRepeat } from './link-repeat.ts';
import { lockService, openFaultOf } from './open-fault.ts';
import { serviceToReport } from './service-to-report.ts';

/** Who takes a fault in (art. 24): the monitoring centre, or the support centre for an important customer who asks it. */
export const routeOf = ({ direct }: Pick<FaultRow, 'direct'>) =>
  direct ? ('support-center' as const) : ('monitoring-center' as const);

/**
 * Takes the report of a fault (art. 24): the fault, the line of the record, the event and what the engine is owed, all
 * in the caller's transaction. Whether the customer is important comes from the record, never from the caller. A report
 * of a service whose fault is open already becomes its repeat.
 * @throws UnprocessableError `fault-makes-no-sense` with every fault; ConflictError `service-closed`.
 */
export async function reportFault(
  em: EntityManager,
  { fault: input, now, actor }: { fault: NewFault; now: Date; actor: string },
): Promise<FaultRow> {
  const found = await serviceToReport(em, input, now);
  const service = found === null ? null : await lockService(em, found.id);
  const first = service === null ? null : await openFaultOf(em, service.id);
  const { customer, important, serviceLevel } = await customerOf(em, input, service);
  const direct = input.source === 'customer' && important;
  const fault = em.create(
    Fault,
    {
      id: randomUUID(),
      number: await nextNumber(em, 'GZ', now),
      state: 'received',
      source: input.source,
      direct,
      important,
      severity: input.severity,
      serviceId: service?.id ?? null,
      circuitCode: input.circuit?.trim().toUpperCase() ?? null,
      customer,
      customerCode: customer.code,
      customerName: customer.name,
      serviceLevel,
      description: input.description.trim(),
      occurredAt: input.occurredAt === undefined ? null : new Date(input.occurredAt),
      receivedAt: now,
      receivedFrom: actor,
      round: 1,
    },
    { persist: true },
  );
  await em.flush();
  auditFault(em, fault, {
    at: now,
    actor,
    action: 'fault.reported',
    summary: `受理障碍申告 ${fault.number}：${customer.name}，${faultSourceNames[fault.source]}，${faultSeverityNames[fault.severity]}障碍；${routeText(fault)}`,
    after: { ...input, important, serviceLevel, route: routeOf(fault) },
  });
  emitEvent(em, {
    type: 'fault.reported',
    at: now,
    faultId: fault.id,
    data: {
      fault: fault.number,
      customer: customer.code,
      service: service?.number ?? null,
      severity: fault.severity,
      route: routeOf(fault),
      repeatOf: first?.number ?? null,
    },
  });
  if (first === null) enqueue(em, 'start-fault', fault.id, { fault: await faultVariable(em, fault) });
  else linkRepeat(em, fault, { first, now, actor });
  await em.flush();
  return fault;
}

/** Which way it goes, and why where somebody asked for another: for the timeline and the answer. */
export function routeText(fault: Pick<FaultRow, 'direct' | 'source'>): string {
  const department = departmentName(routeOf(fault));
  return fault.source === 'customer' && !fault.direct
    ? `客户不是重要集团客户，由${department}受理`
    : `由${department}受理`;
}
