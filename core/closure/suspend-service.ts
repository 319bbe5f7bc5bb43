import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { toShanghaiIso } from '../calendar/format.ts';
import type { DemandRow } from '../demands/find-demands.ts';
import { emitEvent } from '../events/emit-event.ts';
import { changeServiceUnits } from '../inventory/change-units.ts';
import { lockTarget } from '../services/service-of-demand.ts';
import { unitIdsOf, unitsOfService } from '../services/service-shown.ts';
import { currentClosure } from './current-closure.ts';
import { type Resumption, resumeDateOf } from './resumption.ts';

/**
 * 登记业务暂停 (art. 34): only the end segment is closed, core and trunk stay occupied for the service, which is suspended
 * until its resumption. @returns when it is to be resumed.
 */
export async function suspendService(
  em: EntityManager,
  { now, demand, calendar }: { now: Date; demand: DemandRow; calendar: Calendar },
): Promise<Resumption> {
  const service = await lockTarget(em, demand);
  const order = await currentClosure(em, demand.id);
  const resumeOn = resumeDateOf(order);
  const count = await changeServiceUnits(em, {
    now,
    actor: 'system',
    holderId: service.demandId,
    unitIds: unitIdsOf(await unitsOfService(em, service, 'end')),
    from: ['occupied'],
    to: 'suspended',
    demandId: demand.id,
    text: `业务 ${service.number} 暂停`,
  });
  const before = { state: service.state };
  Object.assign(service, { state: 'suspended', suspendedAt: now, resumeOn });
  order.state = 'suspended';
  demand.state = 'suspended';
  recordAudit(em, {
    at: now,
    actor: 'system',
    action: 'service.suspended',
    objectType: 'service',
    objectId: service.id,
    demandId: demand.id,
    summary: `业务 ${service.number} 暂停：停用接入末端资源${count}项，核心和接入主干保留，${resumeOn}恢复`,
    before,
    after: { state: service.state, closure: order.number, resumeOn, units: count },
  });
  emitEvent(em, {
    type: 'service.suspended',
    at: now,
    demandId: demand.id,
    data: { service: service.number, demand: demand.number, closure: order.number, resumeOn },
  });
  await em.flush();
  return { state: 'wait', at: toShanghaiIso(calendar.opensOn(resumeOn)) };
}
