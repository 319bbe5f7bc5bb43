import { Type } from 'typebox';
import { recordAudit } from '../../audit/record-audit.ts';
import { occupyUnits } from '../../inventory/change-units.ts';
import { unitsOfDemand } from '../../inventory/units-of-demand.ts';
import { currentOrder } from '../../provisioning/current-order.ts';
import { defineStep, type StepContext } from '../../steps/definition.ts';
import { booleanField, handlerField, required, textField, textOrNull } from '../../steps/fields.ts';
import { shownUnit } from '../units-shown.ts';

/** Whose task it is: one per owning unit, as the model's multi-instance names it. */
const ownerOf = ({ variables }: StepContext): string => String(variables.owner ?? '');

/** 变更资源状态 (art. 21), within 1 working day: the owning unit writes its resources down as in use. */
export const changeStatus = defineStep({
  key: 'change-status',
  result: Type.Object({
    changed: booleanField('已完成资源状态变更'),
    remark: textField('说明'),
    handler: handlerField,
  }),
  shows: ['demand', 'order', 'owner'],
  prepares: ['units'],
  async prepare(context) {
    const units = await unitsOfDemand(context.em, context.demand.id);
    return { units: units.filter(({ owner }) => owner === ownerOf(context)).map(shownUnit) };
  },
  check: (result) => [
    ...(result.changed === true ? [] : ['请确认已完成资源状态变更。']),
    ...required('经办人', result.handler),
  ],
  async apply(result, context) {
    const { em, now, demand } = context;
    const handler = textOrNull(result.handler) ?? 'system';
    const owner = ownerOf(context);
    const order = await currentOrder(em, demand.id);
    const count = await occupyUnits(em, { now, actor: handler, demandId: demand.id, owner });
    recordAudit(em, {
      at: now,
      actor: handler,
      action: 'order.status-changed',
      objectType: 'order',
      objectId: order.id,
      demandId: demand.id,
      summary: `${owner}：资源状态变更为占用，共${count}项`,
      after: { owner, count },
      reason: textOrNull(result.remark),
    });
    await em.flush();
    return {};
  },
});
