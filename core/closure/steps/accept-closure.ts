import { Type } from 'typebox';
import { recordAudit } from '../../audit/record-audit.ts';
import { targetOf } from '../../services/service-of-demand.ts';
import { unitsOfService } from '../../services/service-shown.ts';
import { shownUnit } from '../../status-change/units-shown.ts';
import { defineStep } from '../../steps/definition.ts';
import { handlerField, required, textField, textOrNull } from '../../steps/fields.ts';
import { currentClosure } from '../current-closure.ts';

/** 受理停闭需求 (art. 34): the support centre takes form 5, or gives it back with its reason. */
export const acceptClosure = defineStep({
  key: 'accept-closure',
  result: Type.Object({
    decision: textField('accepted 受理, returned 退回', 20),
    reason: textField('退回原因'),
    handler: handlerField,
  }),
  shows: ['demand', 'closure'],
  prepares: ['units'],
  prepare: async ({ em, demand }) => ({
    units: (await unitsOfService(em, await targetOf(em, demand))).map(shownUnit),
  }),
  check({ decision, reason, handler }) {
    const choice = decision === 'accepted' || decision === 'returned' ? [] : ['请选择受理结果：受理或退回。'];
    return [
      ...choice,
      ...(decision === 'returned' ? required('退回原因', reason) : []),
      ...required('经办人', handler),
    ];
  },
  answers: ['accepted', 'returned'],
  async apply(result, { em, now, demand }) {
    const order = await currentClosure(em, demand.id);
    const handler = textOrNull(result.handler) ?? 'system';
    const accepted = result.decision === 'accepted';
    const reason = accepted ? null : textOrNull(result.reason);
    if (accepted) Object.assign(order, { state: 'accepted', acceptedAt: now, acceptedBy: handler });
    else order.state = 'returned';
    order.returnReason = reason;
    recordAudit(em, {
      at: now,
      actor: handler,
      action: accepted ? 'closure.accepted' : 'closure.returned',
      objectType: 'closure-order',
      objectId: order.id,
      demandId: demand.id,
      summary: `${accepted ? '受理' : '退回'}停闭需求单 ${order.number}`,
      reason,
    });
    await em.flush();
    return { accepted, returned: reason };
  },
});
