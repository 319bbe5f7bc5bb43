import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { Demand } from '../demands/demand.entity.ts';
import { emitEvent } from '../events/emit-event.ts';

/** Ends presale (art. 16): the demand is accepted by the customer, or withdrawn. */
export async function concludePresale(
  em: EntityManager,
  { now, demandId, outcome }: { now: Date; demandId: string; outcome: 'accepted' | 'withdrawn' },
): Promise<void> {
  const demand = await em.findOneOrFail(Demand, { id: demandId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const before = demand.state;
  demand.state = outcome;
  demand.concludedAt = now;
  recordAudit(em, {
    at: now,
    actor: 'system',
    action: 'demand.presale-concluded',
    objectType: 'demand',
    objectId: demandId,
    demandId,
    summary: outcome === 'accepted' ? '售前结束：客户接受，待派发资源需求申请' : '售前结束：客户撤回需求',
    before: { state: before },
    after: { state: outcome },
  });
  const type = outcome === 'accepted' ? 'demand.accepted' : 'demand.withdrawn';
  emitEvent(em, { type, at: now, demandId, data: { demand: demand.number } });
}
