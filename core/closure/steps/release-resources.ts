import { Type } from 'typebox';
import { recordAudit } from '../../audit/record-audit.ts';
import { lockTarget, targetOf } from '../../services/service-of-demand.ts';
import { unitsOfService } from '../../services/service-shown.ts';
import { shownUnit } from '../../status-change/units-shown.ts';
import { defineStep } from '../../steps/definition.ts';
import { booleanField, handlerField, required, textField, textOrNull } from '../../steps/fields.ts';
import { currentClosure } from '../current-closure.ts';

/**
 * 释放端到端资源 (art. 34): the support centre has had everything dismantled, unit by owning unit. From here on the closure
 * cannot be cancelled any more: the service no longer works.
 */
export const releaseResources = defineStep({
  key: 'release-resources',
  result: Type.Object({
    released: booleanField('已拆除全部端到端资源'),
    remark: textField('说明'),
    handler: handlerField,
  }),
  shows: ['demand', 'closure'],
  prepares: ['units'],
  prepare: async ({ em, demand }) => ({
    units: (await unitsOfService(em, await targetOf(em, demand))).map(shownUnit),
  }),
  check: ({ released, handler }) => [
    ...(released === true ? [] : ['请确认已组织各资源管理单位拆除全部端到端资源。']),
    ...required('经办人', handler),
  ],
  async apply(result, { em, now, demand }) {
    const handler = textOrNull(result.handler) ?? 'system';
    const service = await lockTarget(em, demand);
    const order = await currentClosure(em, demand.id);
    const units = await unitsOfService(em, service);
    const owners = [...new Set(units.map(({ owner }) => owner))];
    service.releasing = true;
    Object.assign(order, { carriedOutAt: now, carriedOutBy: handler, remark: textOrNull(result.remark) });
    recordAudit(em, {
      at: now,
      actor: handler,
      action: 'closure.released',
      objectType: 'closure-order',
      objectId: order.id,
      demandId: demand.id,
      summary: `释放业务 ${service.number} 的端到端资源：${units.length}项，${owners.join('、')}`,
      after: { units: units.length, owners },
      reason: order.remark ?? null,
    });
    await em.flush();
    return {};
  },
});
