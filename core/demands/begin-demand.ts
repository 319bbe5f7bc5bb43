import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { emitEvent } from '../events/emit-event.ts';
import { Demand, type DemandState } from './demand.entity.ts';
import type { DemandAction } from './demand.schema.ts';

/** Where each kind of demand begins (art. 4): with presale (6–16), with its assessment (36, 37), with form 5 (33). */
const beginnings: Record<DemandAction, { state: DemandState; action: string; summary: string }> = {
  new: { state: 'presale', action: 'demand.presale-started', summary: '进入售前流程' },
  adjust: { state: 'assessing', action: 'demand.assessment-started', summary: '进入调整评估' },
  close: { state: 'closing', action: 'demand.closure-started', summary: '进入停闭流程' },
};

/** The engine has taken the demand. Once; a second call changes nothing. */
export async function beginDemand(
  em: EntityManager,
  { now, demandId }: { now: Date; demandId: string },
): Promise<void> {
  const demand = await em.findOneOrFail(Demand, { id: demandId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (demand.state !== 'received') return;
  const { state, action, summary } = beginnings[demand.action];
  demand.state = state;
  recordAudit(em, {
    at: now,
    actor: 'system',
    action,
    objectType: 'demand',
    objectId: demandId,
    demandId,
    summary,
    before: { state: 'received' },
    after: { state },
  });
  emitEvent(em, { type: 'demand.started', at: now, demandId, data: { demand: demand.number, state } });
}
