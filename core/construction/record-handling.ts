import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { cancelDemand } from '../demands/cancel-demand.ts';
import type { DemandRow } from '../demands/find-demands.ts';
import { currentOrder } from '../provisioning/current-order.ts';
import { reviseSolution } from '../provisioning/revise-solution.ts';
import {
  type HandlingDecision,
  type HandlingRecordRow,
  handlingDecisionNames,
} from './handling-record.entity.ts';
import { lockOpenRecord } from './open-record.ts';
import { tellMoved } from './tell-work.ts';
import { WorkOrder } from './work-order.entity.ts';

export interface Handling {
  agreed: boolean;
  decision: HandlingDecision | null;
  number: string;
}

/**
 * Closes the written record once both departments say the same (art. 22) and carries the decision out; as long as
 * they differ it counts one round more and they are asked again.
 * @returns what the models branch on; `outcome` is null where the construction goes on.
 */
export async function recordHandling(
  em: EntityManager,
  { now, demand }: { now: Date; demand: DemandRow },
): Promise<{ handling: Handling; outcome: 'revised' | 'cancelled' | null }> {
  const record = await lockOpenRecord(em, demand.id);
  const said = record.opinions.filter(({ round }) => round === record.round);
  const decisions = [...new Set(said.map(({ decision }) => decision))];
  const [decision] = decisions;
  const line = {
    at: now,
    actor: 'system',
    objectType: 'handling-record' as const,
    objectId: record.id,
    demandId: demand.id,
  };
  if (decision === undefined || decisions.length > 1) {
    record.round += 1;
    recordAudit(em, {
      ...line,
      action: 'construction.handling-differs',
      summary: `协商记录 ${record.number}：意见不一致，再次协商`,
      after: { opinions: said },
    });
    await em.flush();
    return { handling: { agreed: false, decision: null, number: record.number }, outcome: null };
  }
  record.decision = decision;
  record.agreedAt = now;
  recordAudit(em, {
    ...line,
    action: 'construction.handling-agreed',
    summary: `协商记录 ${record.number}：双方确认${handlingDecisionNames[decision]}`,
    after: { decision, opinions: said },
    reason: record.reason,
  });
  await em.flush();
  const outcome = await carryOut(em, decision, record, { now, demand });
  return { handling: { agreed: true, decision, number: record.number }, outcome };
}

async function carryOut(
  em: EntityManager,
  decision: HandlingDecision,
  record: HandlingRecordRow,
  { now, demand }: { now: Date; demand: DemandRow },
): Promise<'revised' | 'cancelled' | null> {
  const change = {
    now,
    actor: record.opinions.at(-1)?.by ?? 'system',
    demandId: demand.id,
    reason: `施工受阻（${record.reason}），协商记录 ${record.number} 决定${handlingDecisionNames[decision]}`,
  };
  if (decision === 'cancel') {
    await cancelDemand(em, { ...change, inFlow: true });
    return 'cancelled';
  }
  if (decision === 'change') {
    await reviseSolution(em, change);
    return 'revised';
  }
  const order = await currentOrder(em, demand.id);
  for (const row of await em.find(
    WorkOrder,
    { orderId: order.id, state: 'blocked' },
    { orderBy: { number: 'asc' } },
  )) {
    row.state = 'open';
    tellMoved(em, row, 'open', { now, demandId: demand.id });
  }
  await em.flush();
  return null;
}
