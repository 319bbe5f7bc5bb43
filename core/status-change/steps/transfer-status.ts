import { Type } from 'typebox';
import { recordAudit } from '../../audit/record-audit.ts';
import { stopDeadline } from '../../deadlines/stop-deadline.ts';
import { UNKNOWN_OWNER, unitsOfDemand } from '../../inventory/units-of-demand.ts';
import { currentOrder } from '../../provisioning/current-order.ts';
import { defineStep } from '../../steps/definition.ts';
import { booleanField, handlerField, required, textField, textOrNull } from '../../steps/fields.ts';
import { shownUnit } from '../units-shown.ts';

/** 传递资源状态变更信息 (art. 21), within 2 working days: each owning unit is told what is in use now. */
export const transferStatus = defineStep({
  key: 'transfer-status',
  result: Type.Object({
    transferred: booleanField('已向各资源管理单位传递'),
    remark: textField('说明'),
    handler: handlerField,
  }),
  shows: ['demand', 'order'],
  prepares: ['units'],
  prepare: async ({ em, demand }) => ({ units: (await unitsOfDemand(em, demand.id)).map(shownUnit) }),
  check: (result) => [
    ...(result.transferred === true ? [] : ['请确认已向各资源管理单位传递状态变更信息。']),
    ...required('经办人', result.handler),
  ],
  answers: ['owners'],
  async apply(result, { em, now, demand, deadlineId }) {
    const handler = textOrNull(result.handler) ?? 'system';
    const order = await currentOrder(em, demand.id);
    const units = await unitsOfDemand(em, demand.id);
    const found = [...new Set(units.map(({ owner }) => owner))];
    const owners = found.length === 0 ? [UNKNOWN_OWNER] : found;
    order.statusTransferredAt = now;
    order.statusTransferredBy = handler;
    recordAudit(em, {
      at: now,
      actor: handler,
      action: 'order.status-transferred',
      objectType: 'order',
      objectId: order.id,
      demandId: demand.id,
      summary: `传递资源状态变更信息：${owners.join('、')}`,
      after: { owners },
      reason: textOrNull(result.remark),
    });
    if (deadlineId !== null) await stopDeadline(em, { now, actor: handler, deadlineId });
    await em.flush();
    return { owners };
  },
});
