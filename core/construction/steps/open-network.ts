import { Type } from 'typebox';
import { recordAudit } from '../../audit/record-audit.ts';
import { currentOrder, orderCircuits, orderSegments } from '../../provisioning/current-order.ts';
import { defineStep, type StepContext } from '../../steps/definition.ts';
import { textField, textOrNull } from '../../steps/fields.ts';
import { maxPoints, pointFields } from '../../steps/lines.ts';
import { reportObstacle } from '../report-obstacle.ts';
import type { WorkPlace } from '../work-order.entity.ts';
import {
  finishWorkOrder,
  mergedAnswer,
  openWorkOrders,
  resultFaults,
  resultFields,
  typedOfWorkOrder,
  WorkOrderLine,
  workFaults,
  workOrderLine,
} from './work.ts';

const places: WorkPlace[] = ['core', 'trunk', 'end'];

/** The circuits with what was allocated to them, to be configured. */
async function circuitLines({ em, demand }: StepContext) {
  const order = await currentOrder(em, demand.id);
  const lines = await orderSegments(em, order.id);
  return (await orderCircuits(em, order.id)).map((circuit) => ({
    accessPointId: circuit.accessPointId,
    accessPointName: circuit.accessPointName,
    address: circuit.address,
    code: circuit.code ?? '',
    ports: lines
      .filter(({ accessPointId }) => accessPointId === circuit.accessPointId)
      .map((line) => `${line.device ?? ''} ${line.port ?? ''}`.trim())
      .join('；'),
    ip: circuit.ip ?? null,
    vlan: circuit.vlan ?? null,
    route: circuit.route ?? null,
    testResult: circuit.testResult ?? null,
  }));
}

/** 开通网络 (art. 18): core, trunk and end are opened, under the lead of the support centre; or it is blocked (art. 22). */
export const openNetwork = defineStep({
  key: 'open-network',
  result: Type.Object({
    ...resultFields,
    workOrders: Type.Optional(Type.Array(WorkOrderLine, { maxItems: places.length })),
    circuits: Type.Optional(
      Type.Array(
        Type.Object({
          ...pointFields,
          code: textField('电路代号', 40),
          ports: textField('设备与端口', 2_000),
          ip: textField('IP 地址', 200),
          vlan: textField('VLAN', 100),
          route: textField('路由', 1_000),
          testResult: textField('测试结果', 1_000),
        }),
        { maxItems: maxPoints },
      ),
    ),
  }),
  shows: ['demand', 'order', 'defects', 'handling'],
  lists: [
    { variable: 'workOrders', typed: typedOfWorkOrder },
    { variable: 'circuits', typed: ['ip', 'vlan', 'route', 'testResult'] },
  ],
  prepare: async (context) => ({
    workOrders: (await openWorkOrders(context, places)).map(workOrderLine),
    circuits: await circuitLines(context),
  }),
  async check(result, context) {
    const { faults, done } = resultFaults(result);
    if (!done) return faults;
    const answers = new Map((result.workOrders ?? []).map((line) => [line.segment, line]));
    for (const row of await openWorkOrders(context, places)) {
      const line = workOrderLine(row);
      const own = workFaults(
        `${line.segmentName}：`,
        mergedAnswer(answers.get(row.workPlace), result),
        context.now,
      );
      faults.push(...own);
    }
    return faults;
  },
  answers: ['blocked', 'networkOpened'],
  async apply(result, context) {
    const { em, now, demand } = context;
    const actor = textOrNull(result.handler) ?? 'system';
    const workOrders = await openWorkOrders(context, places);
    if (result.result === 'blocked') {
      const reason = textOrNull(result.blockedReason) ?? '';
      await reportObstacle(em, { now, actor, demand, atStep: 'open-network', reason, workOrders });
      return { blocked: true, networkOpened: false };
    }
    const answers = new Map((result.workOrders ?? []).map((line) => [line.segment, line]));
    for (const row of workOrders)
      finishWorkOrder(context, row, mergedAnswer(answers.get(row.workPlace), result), actor);
    const order = await currentOrder(em, demand.id);
    const lines = new Map((result.circuits ?? []).map((line) => [line.accessPointId, line]));
    for (const circuit of await orderCircuits(em, order.id)) {
      const line = lines.get(circuit.accessPointId);
      circuit.ip = textOrNull(line?.ip) ?? circuit.ip ?? null;
      circuit.vlan = textOrNull(line?.vlan) ?? circuit.vlan ?? null;
      circuit.route = textOrNull(line?.route) ?? circuit.route ?? null;
      circuit.testResult = textOrNull(line?.testResult) ?? textOrNull(result.testResult);
    }
    order.testResult = textOrNull(result.testResult) ?? order.testResult ?? null;
    recordAudit(em, {
      at: now,
      actor,
      action: 'construction.network-opened',
      objectType: 'order',
      objectId: order.id,
      demandId: demand.id,
      summary: '网络开通：核心、接入主干、接入末端',
      after: { workOrders: workOrders.map(({ number }) => number), testResult: order.testResult },
    });
    await em.flush();
    return { blocked: false, networkOpened: true };
  },
});
