import { type Static, Type } from 'typebox';
import { recordAudit } from '../../audit/record-audit.ts';
import type { Closure } from '../../demands/demand.entity.ts';
import type { DemandRow } from '../../demands/find-demands.ts';
import { emitEvent } from '../../events/emit-event.ts';
import { defineStep } from '../../steps/definition.ts';
import { handlerField, required, textField, textOrNull } from '../../steps/fields.ts';
import { closureDayFaults } from '../check-closure-days.ts';
import { currentClosure } from '../current-closure.ts';

const Result = Type.Object({
  decision: textField('resubmit 更正后重新派发, withdraw 撤回停闭需求', 20),
  effectiveOn: textField('停闭生效日，yyyy-mm-dd；不填为原日期', 10),
  resumeOn: textField('恢复日，yyyy-mm-dd；不填为原日期；只用于暂停', 10),
  reason: textField('说明'),
  handler: handlerField,
});

/** What is dispatched again: what was not filled in stays as it was. */
function revised(closure: Closure, result: Static<typeof Result>): Closure {
  return {
    kind: closure.kind,
    effectiveOn: textOrNull(result.effectiveOn) ?? closure.effectiveOn,
    resumeOn: closure.kind === 'suspension' ? (textOrNull(result.resumeOn) ?? closure.resumeOn) : null,
    reason: textOrNull(result.reason) ?? closure.reason,
  };
}

function dayFaults(demand: DemandRow, result: Static<typeof Result>, now: Date): string[] {
  // An adjustment closes at once: it has no days of its own.
  if (!demand.closure) return [];
  const typed = textOrNull(result.effectiveOn) !== null || textOrNull(result.resumeOn) !== null;
  return typed || demand.closure.kind === 'suspension'
    ? closureDayFaults(revised(demand.closure, result), now, textOrNull(result.effectiveOn) !== null)
    : [];
}

/** 更正停闭需求 (art. 33): what the support centre gave back is corrected and dispatched again, or withdrawn. */
export const reviseClosure = defineStep({
  key: 'revise-closure',
  result: Result,
  shows: ['demand', 'closure', 'returned'],
  check(result, { now, demand }) {
    const rest = [...required('说明', result.reason), ...required('经办人', result.handler)];
    if (result.decision === 'resubmit') return [...dayFaults(demand, result, now), ...rest];
    if (result.decision !== 'withdraw') return ['请选择处理方式：更正后重新派发，或撤回停闭需求。', ...rest];
    return demand.closure
      ? rest
      : ['调整业务的新业务已经开通，原业务的停闭不能撤回，请更正后重新派发。', ...rest];
  },
  answers: ['withdrawn'],
  async apply(result, { em, now, demand }) {
    const order = await currentClosure(em, demand.id);
    const handler = textOrNull(result.handler) ?? 'system';
    const withdrawn = result.decision === 'withdraw';
    const before = demand.closure ? { ...demand.closure } : null;
    if (withdrawn) {
      order.state = 'cancelled';
      demand.state = 'withdrawn';
      emitEvent(em, {
        type: 'demand.withdrawn',
        at: now,
        demandId: demand.id,
        data: { demand: demand.number },
      });
      demand.concludedAt = now;
    } else if (demand.closure) demand.closure = revised(demand.closure, result);
    recordAudit(em, {
      at: now,
      actor: handler,
      action: withdrawn ? 'closure.withdrawn' : 'closure.revised',
      objectType: 'closure-order',
      objectId: order.id,
      demandId: demand.id,
      summary: withdrawn ? `撤回停闭需求单 ${order.number}，业务不变` : `更正停闭需求单 ${order.number}`,
      before,
      after: demand.closure ? { ...demand.closure } : null,
      reason: textOrNull(result.reason),
    });
    await em.flush();
    return { withdrawn };
  },
});
