import { Type } from 'typebox';
import { recordAudit } from '../../audit/record-audit.ts';
import { occupyUnits } from '../../inventory/change-units.ts';
import { type HeldUnit, unitsOfDemand } from '../../inventory/units-of-demand.ts';
import { currentOrder } from '../../provisioning/current-order.ts';
import { defineStep, type StepContext } from '../../steps/definition.ts';
import { booleanField, handlerField, required, textField, textOrNull } from '../../steps/fields.ts';
import { shownUnit } from '../units-shown.ts';

/** Whose task it is: one per owning unit, as the model's multi-instance names it. @throws Error when it names none. */
function ownerOf({ variables: { owner } }: StepContext): string {
  if (typeof owner === 'string') return owner;
  throw new Error('“变更资源状态”缺少变量 owner（资源管理单位），请检查模型的多实例设置。');
}

/** What the demand holds of that unit. */
const ownUnits = async (context: StepContext): Promise<HeldUnit[]> =>
  (await unitsOfDemand(context.em, context.demand.id)).filter(({ owner }) => owner === ownerOf(context));

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
  prepare: async (context) => ({ units: (await ownUnits(context)).map(shownUnit) }),
  check: (result) => [
    ...(result.changed === true ? [] : ['请确认已完成资源状态变更。']),
    ...required('经办人', result.handler),
  ],
  async apply(result, context) {
    const { em, now, demand } = context;
    const handler = textOrNull(result.handler) ?? 'system';
    const owner = ownerOf(context);
    const order = await currentOrder(em, demand.id);
    // What was assigned in another inventory has no unit here, and is changed there.
    const own = await ownUnits(context);
    const unitIds = own.flatMap(({ unitId }) => unitId ?? []);
    const inInventory = await occupyUnits(em, { now, actor: handler, demandId: demand.id, unitIds });
    recordAudit(em, {
      at: now,
      actor: handler,
      action: 'order.status-changed',
      objectType: 'order',
      objectId: order.id,
      demandId: demand.id,
      summary: `${owner}：资源状态变更为占用，共${own.length}项`,
      after: { owner, count: own.length, inInventory },
      reason: textOrNull(result.remark),
    });
    await em.flush();
    return {};
  },
});
