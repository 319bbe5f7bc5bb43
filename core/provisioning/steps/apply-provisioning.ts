import { randomUUID } from 'node:crypto';
import { type Static, Type } from 'typebox';
import { recordAudit } from '../../audit/record-audit.ts';
import { currentConfirmation } from '../../confirmations/findings.ts';
import { accessPointsOf } from '../../demands/find-demands.ts';
import { nextNumber } from '../../numbers/next-number.ts';
import { defineStep, type StepContext } from '../../steps/definition.ts';
import { futureDate, handlerField, required, textField, textOrNull } from '../../steps/fields.ts';
import { maxPoints, pointFields } from '../../steps/lines.ts';
import { confirmedReply, refusedFaults } from '../application.ts';
import { findOrder, orderCircuits, orderVariable } from '../current-order.ts';
import { Circuit, ProvisioningOrder } from '../provisioning-order.entity.ts';

/** 接口类型 as the trade names them. */
const interfaceTypes = ['FE电口', 'GE电口', 'GE光口', '10GE光口', 'E1', '语音'];

const Result = Type.Object({
  interfaceType: textField(`统一接口类型：${interfaceTypes.join('、')}`, 20),
  requestedOn: textField('要求完成日期，yyyy-mm-dd；可不填', 10),
  remark: textField('申请说明'),
  circuits: Type.Optional(
    Type.Array(
      Type.Object({
        ...pointFields,
        interfaceType: textField('接口类型；不填时用统一接口类型', 20),
        vlan: textField('VLAN', 100),
        ip: textField('IP 地址', 200),
        route: textField('路由要求', 1_000),
      }),
      { maxItems: maxPoints },
    ),
  ),
  handler: handlerField,
});
type Result = Static<typeof Result>;

/** The order that was sent back for correction, if any: it is filled in again, not doubled. */
async function returnedOrder({ em, demand }: Pick<StepContext, 'em' | 'demand'>) {
  const order = await findOrder(em, demand.id);
  return order?.state === 'returned' ? order : null;
}

function interfaceFaults({ interfaceType, circuits = [] }: Result): string[] {
  const uniform = textOrNull(interfaceType);
  const typed = [uniform, ...circuits.map((line) => textOrNull(line.interfaceType))];
  const wrong = typed.filter((one) => one !== null && !interfaceTypes.includes(one));
  if (wrong.length > 0)
    return [`没有接口类型“${[...new Set(wrong)].join('、')}”，可选：${interfaceTypes.join('、')}。`];
  const missing = circuits.filter((line) => textOrNull(line.interfaceType) === null);
  return uniform === null && (circuits.length === 0 || missing.length > 0)
    ? ['请选择统一接口类型，或为每个接入点选择。']
    : [];
}

/** 派发资源需求申请及资源开通回复单 (art. 17): form 2, on the ground of what form 1 replied. */
export const applyProvisioning = defineStep({
  key: 'apply-provisioning',
  result: Result,
  shows: ['demand', 'returned'],
  prepares: ['application'],
  lists: [{ variable: 'circuits', typed: ['interfaceType', 'vlan', 'ip', 'route'] }],
  async prepare(context) {
    const { em, demand } = context;
    const order = await returnedOrder(context);
    const before = new Map(
      (order === null ? [] : await orderCircuits(em, order.id)).map((one) => [one.accessPointId, one]),
    );
    const points = await accessPointsOf(em, demand.id);
    return {
      application: await confirmedReply(em, demand.id),
      ...(order === null
        ? {}
        : {
            interfaceType: order.interfaceType,
            requestedOn: order.requestedOn ?? null,
            remark: order.remark ?? null,
          }),
      circuits: points.map(({ id, name, address }) => ({
        accessPointId: id,
        accessPointName: name,
        address,
        interfaceType: before.get(id)?.interfaceType ?? null,
        vlan: before.get(id)?.vlan ?? null,
        ip: before.get(id)?.ip ?? null,
        route: before.get(id)?.route ?? null,
      })),
    };
  },
  async check(result, { em, now, demand }) {
    const known = new Set((await accessPointsOf(em, demand.id)).map(({ id }) => id));
    const strange = (result.circuits ?? []).filter(({ accessPointId }) => !known.has(accessPointId ?? ''));
    return [
      ...(await refusedFaults(em, demand.id)),
      ...interfaceFaults(result),
      ...(textOrNull(result.requestedOn) === null ? [] : futureDate('要求完成日期', result.requestedOn, now)),
      ...strange.map(({ accessPointName }) => `“${accessPointName ?? '（未填）'}”不是本需求的接入点。`),
      ...required('经办人', result.handler),
    ];
  },
  answers: ['order', 'returned'],
  async apply(result, context) {
    const { em, now, demand } = context;
    const confirmation = await currentConfirmation(em, demand.id);
    const handler = textOrNull(result.handler) ?? 'system';
    const uniform = textOrNull(result.interfaceType);
    const lines = new Map((result.circuits ?? []).map((line) => [line.accessPointId, line]));
    const again = await returnedOrder(context);
    const filledIn = {
      state: 'applied' as const,
      interfaceType: uniform ?? '按接入点',
      requestedOn: textOrNull(result.requestedOn),
      remark: textOrNull(result.remark),
      appliedAt: now,
      appliedBy: handler,
    };
    const order =
      again === null
        ? em.create(
            ProvisioningOrder,
            {
              id: randomUUID(),
              demandId: demand.id,
              confirmationId: confirmation.id,
              number: await nextNumber(em, 'KT', now),
              ...filledIn,
            },
            { persist: true },
          )
        : em.assign(again, filledIn);
    await em.flush();
    const circuits = new Map((await orderCircuits(em, order.id)).map((one) => [one.accessPointId, one]));
    for (const { id, position, name, address } of await accessPointsOf(em, demand.id)) {
      const line = lines.get(id);
      const asked = {
        interfaceType: textOrNull(line?.interfaceType) ?? uniform ?? '',
        vlan: textOrNull(line?.vlan),
        ip: textOrNull(line?.ip),
        route: textOrNull(line?.route),
      };
      const known = circuits.get(id);
      if (known === undefined)
        em.create(
          Circuit,
          {
            id: randomUUID(),
            orderId: order.id,
            accessPointId: id,
            position,
            accessPointName: name,
            address,
            ...asked,
          },
          { persist: true },
        );
      else em.assign(known, asked);
    }
    const before = demand.state;
    demand.state = 'provisioning';
    recordAudit(em, {
      at: now,
      actor: handler,
      action: 'order.applied',
      objectType: 'order',
      objectId: order.id,
      demandId: demand.id,
      summary: `${again === null ? '派发' : '重新派发'}资源需求申请 ${order.number}，依据资源确认单 ${confirmation.number}`,
      before: { state: before },
      after: { state: demand.state, number: order.number, interfaceType: order.interfaceType },
      reason: order.remark ?? null,
    });
    await em.flush();
    return { order: orderVariable(order, confirmation.number), returned: null };
  },
});
