import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { toShanghaiIso } from '../calendar/format.ts';
import { dateOf } from '../calendar/zone.ts';
import type { Closure } from '../demands/demand.entity.ts';
import type { DemandRow } from '../demands/find-demands.ts';
import { nextNumber } from '../numbers/next-number.ts';
import type { ServiceRow } from '../services/service.entity.ts';
import { lockTarget } from '../services/service-of-demand.ts';
import { ClosureOrder, type ClosureOrderRow, closureKindNames } from './closure-order.entity.ts';
import { findClosure } from './current-closure.ts';

/**
 * Dispatches form 5 停闭需求单 (art. 33), or again after it was returned and corrected. For an adjustment it closes the
 * replaced service for good, at once, and says so (art. 35, 36).
 * @returns the process variable `closure`.
 */
export async function dispatchClosure(
  em: EntityManager,
  { now, demand, calendar }: { now: Date; demand: DemandRow; calendar: Calendar },
) {
  const service = await lockTarget(em, demand);
  const wanted = demand.closure ?? ofAdjustment(now);
  const returned = await findClosure(em, demand.id);
  const order =
    returned === null
      ? await newOrder(em, { now, demand, service, wanted })
      : em.assign(returned, { ...termsOf(wanted), state: 'dispatched', dispatchedAt: now });
  const before = demand.state;
  demand.state = 'closing';
  recordAudit(em, {
    at: now,
    actor: 'system',
    action: returned === null ? 'closure.dispatched' : 'closure.dispatched-again',
    objectType: 'closure-order',
    objectId: order.id,
    demandId: demand.id,
    summary: `${returned === null ? '派发' : '重新派发'}停闭需求单 ${order.number}：${closureKindNames[order.kind]}业务 ${service.number}${order.ofAdjustment ? '，说明为调整业务' : ''}`,
    before: { state: before },
    after: { state: demand.state, number: order.number, ...termsOf(wanted) },
    reason: order.reason ?? null,
  });
  await em.flush();
  return closureVariable(order, service, calendar);
}

const termsOf = ({ effectiveOn, resumeOn, reason }: Closure) => ({ effectiveOn, resumeOn, reason });

const ofAdjustment = (now: Date): Closure => ({
  kind: 'permanent',
  effectiveOn: dateOf(now),
  resumeOn: null,
  reason: '调整业务：新业务已开通，停闭原业务',
});

async function newOrder(
  em: EntityManager,
  { now, demand, service, wanted }: { now: Date; demand: DemandRow; service: ServiceRow; wanted: Closure },
): Promise<ClosureOrderRow> {
  return em.create(
    ClosureOrder,
    {
      id: randomUUID(),
      number: await nextNumber(em, 'TB', now),
      demandId: demand.id,
      serviceId: service.id,
      kind: wanted.kind,
      ofAdjustment: demand.action === 'adjust',
      state: 'dispatched',
      ...termsOf(wanted),
      dispatchedAt: now,
    },
    { persist: true },
  );
}

/** What model and forms know of form 5. An adjustment waits for nothing: its new service is open. */
const closureVariable = (order: ClosureOrderRow, service: ServiceRow, calendar: Calendar) => ({
  id: order.id,
  number: order.number,
  kind: order.kind,
  kindName: closureKindNames[order.kind],
  adjustment: order.ofAdjustment,
  serviceNumber: service.number,
  serviceName: `${service.productName}，${service.bandwidth}M`,
  reason: order.reason ?? null,
  effectiveOn: order.effectiveOn,
  effectiveAt: toShanghaiIso(order.ofAdjustment ? order.dispatchedAt : calendar.opensOn(order.effectiveOn)),
  resumeOn: order.resumeOn ?? null,
});
