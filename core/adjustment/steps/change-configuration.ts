import { Type } from 'typebox';
import { recordAudit } from '../../audit/record-audit.ts';
import { toShanghaiIso } from '../../calendar/format.ts';
import { currentWorkOrders } from '../../construction/current-work-orders.ts';
import {
  finishWorkOrder,
  openWorkOrders,
  workDetailFields,
  workFaults,
} from '../../construction/steps/work.ts';
import { currentOrder, orderCircuits } from '../../provisioning/current-order.ts';
import { defineStep } from '../../steps/definition.ts';
import { handlerField, required, textField, textOrNull } from '../../steps/fields.ts';
import { maxPoints, pointFields } from '../../steps/lines.ts';

/** 更改业务配置 (art. 37): the unit in charge of the device changes the data of the circuits, by work order. */
export const changeConfiguration = defineStep({
  key: 'change-configuration',
  result: Type.Object({
    ...workDetailFields,
    testResult: textField('测试结果', 2_000),
    circuits: Type.Optional(
      Type.Array(
        Type.Object({
          ...pointFields,
          code: textField('电路代号', 40),
          interfaceType: textField('接口', 100),
          ip: textField('IP 地址', 200),
          vlan: textField('VLAN', 100),
          route: textField('路由', 1_000),
          testResult: textField('测试结果', 1_000),
        }),
        { maxItems: maxPoints },
      ),
    ),
    handler: handlerField,
  }),
  shows: ['demand', 'order', 'defects'],
  prepares: ['workOrder'],
  lists: [{ variable: 'circuits', typed: ['ip', 'vlan', 'route', 'testResult'] }],
  async prepare({ em, demand }) {
    const order = await currentOrder(em, demand.id);
    const [own] = await currentWorkOrders(em, demand.id, ['configuration']);
    return {
      workOrder: { number: own?.number ?? '', task: own?.task ?? '' },
      circuits: (await orderCircuits(em, order.id)).map((circuit) => ({
        accessPointId: circuit.accessPointId,
        accessPointName: circuit.accessPointName,
        address: circuit.address,
        code: circuit.code ?? '',
        interfaceType: circuit.interfaceType,
        ip: circuit.ip ?? null,
        vlan: circuit.vlan ?? null,
        route: circuit.route ?? null,
        testResult: null,
      })),
    };
  },
  async check(result, { em, now, demand }) {
    const order = await currentOrder(em, demand.id);
    const known = new Set((await orderCircuits(em, order.id)).map(({ accessPointId }) => accessPointId));
    const strange = (result.circuits ?? []).filter(({ accessPointId }) => !known.has(accessPointId ?? ''));
    return [
      ...workFaults('', result, now),
      ...strange.map(({ accessPointName }) => `“${accessPointName ?? '（未填）'}”不是本业务的接入点。`),
      ...required('经办人', result.handler),
    ];
  },
  answers: ['openedAt'],
  async apply(result, context) {
    const { em, now, demand } = context;
    const actor = textOrNull(result.handler) ?? 'system';
    const workOrders = await openWorkOrders(context, ['configuration']);
    for (const row of workOrders) finishWorkOrder(context, row, result, actor);
    const order = await currentOrder(em, demand.id);
    const lines = new Map((result.circuits ?? []).map((line) => [line.accessPointId, line]));
    for (const circuit of await orderCircuits(em, order.id)) {
      const line = lines.get(circuit.accessPointId);
      circuit.ip = textOrNull(line?.ip) ?? circuit.ip ?? null;
      circuit.vlan = textOrNull(line?.vlan) ?? circuit.vlan ?? null;
      circuit.route = textOrNull(line?.route) ?? circuit.route ?? null;
      circuit.testResult = textOrNull(line?.testResult) ?? textOrNull(result.testResult);
    }
    order.openedAt = now;
    order.testResult = textOrNull(result.testResult) ?? order.testResult ?? null;
    order.acceptedBy ??= actor;
    recordAudit(em, {
      at: now,
      actor,
      action: 'adjustment.reconfigured',
      objectType: 'order',
      objectId: order.id,
      demandId: demand.id,
      summary: `业务配置更改完成：${order.number}`,
      after: { workOrders: workOrders.map(({ number }) => number), testResult: order.testResult },
    });
    await em.flush();
    return { openedAt: toShanghaiIso(now) };
  },
});
