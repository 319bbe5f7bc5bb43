import { Type } from 'typebox';
import { recordAudit } from '../../audit/record-audit.ts';
import { accessPointsOf } from '../../demands/find-demands.ts';
import { orderCircuits } from '../../provisioning/current-order.ts';
import { targetOf } from '../../services/service-of-demand.ts';
import { shownCircuits, shownService } from '../../services/service-shown.ts';
import { defineStep, type StepContext } from '../../steps/definition.ts';
import { handlerField, required, textField, textOrNull } from '../../steps/fields.ts';
import { movedPoints } from '../compare-points.ts';

/** A simple change stays where the service is and what kind of service it is: what the record knows of that. */
async function notSimple({ em, demand }: StepContext): Promise<string[]> {
  const service = await targetOf(em, demand);
  const moved = movedPoints(await orderCircuits(em, service.orderId), await accessPointsOf(em, demand.id));
  const reasons = [...moved, ...(demand.product.serviceType === service.serviceType ? [] : ['业务类型不同'])];
  return reasons.length === 0
    ? []
    : [`与原业务 ${service.number} 相比：${reasons.join('、')}，需要资源再分配及再施工。`];
}

/**
 * 评估调整方式 (art. 36, 37): does it need another allocation and construction? Then it goes the way of a new demand, and the
 * old service is closed once the new one is open; otherwise its configuration is changed.
 */
export const assessAdjustment = defineStep({
  key: 'assess-adjustment',
  result: Type.Object({
    decision: textField('reallocate 需要资源再分配及再施工, reconfigure 更改数据配置', 20),
    reason: textField('判断理由'),
    handler: handlerField,
  }),
  shows: ['demand'],
  prepares: ['service', 'circuits'],
  async prepare({ em, demand }) {
    const service = await targetOf(em, demand);
    return { service: shownService(service), circuits: await shownCircuits(em, service) };
  },
  async check(result, context) {
    const { decision } = result;
    const rest = [...required('判断理由', result.reason), ...required('经办人', result.handler)];
    if (decision === 'reallocate') return rest;
    if (decision !== 'reconfigure') return ['请选择调整方式：需要再分配及再施工，或更改数据配置。', ...rest];
    return [...(await notSimple(context)), ...rest];
  },
  answers: ['reallocation'],
  async apply(result, { em, now, demand }) {
    const reallocation = result.decision === 'reallocate';
    const before = demand.state;
    demand.state = reallocation ? 'presale' : 'changing';
    recordAudit(em, {
      at: now,
      actor: textOrNull(result.handler) ?? 'system',
      action: 'adjustment.assessed',
      objectType: 'demand',
      objectId: demand.id,
      demandId: demand.id,
      summary: reallocation
        ? '评估调整方式：需要资源再分配及再施工，先开通新业务，再永久停闭原业务'
        : '评估调整方式：不需要再分配及再施工，更改数据配置',
      before: { state: before },
      after: { state: demand.state },
      reason: textOrNull(result.reason),
    });
    await em.flush();
    return { reallocation };
  },
});
