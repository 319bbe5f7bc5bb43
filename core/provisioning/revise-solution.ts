import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { WorkOrder } from '../construction/work-order.entity.ts';
import { Demand } from '../demands/demand.entity.ts';
import { emitEvent } from '../events/emit-event.ts';
import { releaseUnits } from '../inventory/change-units.ts';
import { currentOrder } from './current-order.ts';

/**
 * The solution is changed (art. 22, or when a resource that was replied is gone): what was reserved is given back,
 * the order is over, and the demand goes through presale again. The reply of before binds no longer.
 */
export async function reviseSolution(
  em: EntityManager,
  { now, actor, demandId, reason }: { now: Date; actor: string; demandId: string; reason: string },
): Promise<void> {
  const demand = await em.findOneOrFail(Demand, { id: demandId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const order = await currentOrder(em, demandId);
  const before = demand.state;
  order.state = 'revised';
  demand.state = 'presale';
  demand.concludedAt = null;
  await em.nativeUpdate(
    WorkOrder,
    { orderId: order.id, state: { $in: ['open', 'blocked'] } },
    { state: 'withdrawn' },
  );
  recordAudit(em, {
    at: now,
    actor,
    action: 'demand.solution-revised',
    objectType: 'demand',
    objectId: demandId,
    demandId,
    summary: `变更方案：资源需求申请 ${order.number} 作废，重新进入售前`,
    before: { state: before },
    after: { state: 'presale' },
    reason,
  });
  emitEvent(em, { type: 'demand.revised', at: now, demandId, data: { order: order.number, reason } });
  await releaseUnits(em, { now, actor, demandId, reason: '变更方案' });
}
