import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import type { DemandRow } from '../demands/find-demands.ts';
import { emitEvent } from '../events/emit-event.ts';
import { changeServiceUnits } from '../inventory/change-units.ts';
import { lockTarget } from '../services/service-of-demand.ts';
import { unitIdsOf, unitsOfService } from '../services/service-shown.ts';
import { currentClosure } from './current-closure.ts';

/** 登记业务恢复 (art. 34): the end segment is in use again, the service active, the suspension's demand completed. */
export async function resumeService(
  em: EntityManager,
  { now, demand }: { now: Date; demand: DemandRow },
): Promise<void> {
  const service = await lockTarget(em, demand);
  const order = await currentClosure(em, demand.id);
  const count = await changeServiceUnits(em, {
    now,
    actor: 'system',
    holderId: service.demandId,
    unitIds: unitIdsOf(await unitsOfService(em, service, 'end')),
    from: ['suspended'],
    to: 'occupied',
    demandId: demand.id,
    text: `业务 ${service.number} 恢复`,
  });
  const before = { state: service.state };
  Object.assign(service, { state: 'active', suspendedAt: null, resumeOn: null });
  order.state = 'completed';
  demand.state = 'completed';
  demand.concludedAt = now;
  recordAudit(em, {
    at: now,
    actor: 'system',
    action: 'service.resumed',
    objectType: 'service',
    objectId: service.id,
    demandId: demand.id,
    summary: `业务 ${service.number} 恢复：恢复接入末端资源${count}项，需求 ${demand.number} 办结`,
    before,
    after: { state: service.state, closure: order.number, units: count },
  });
  emitEvent(em, {
    type: 'service.resumed',
    at: now,
    demandId: demand.id,
    data: { service: service.number, demand: demand.number, closure: order.number },
  });
  await em.flush();
}
