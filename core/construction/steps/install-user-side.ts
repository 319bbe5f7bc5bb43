import { Type } from 'typebox';
import { recordAudit } from '../../audit/record-audit.ts';
import { toShanghaiIso } from '../../calendar/format.ts';
import { currentOrder, orderCircuits } from '../../provisioning/current-order.ts';
import { defineStep } from '../../steps/definition.ts';
import { textOrNull } from '../../steps/fields.ts';
import { currentWorkOrders } from '../current-work-orders.ts';
import { reportObstacle } from '../report-obstacle.ts';
import {
  finishWorkOrder,
  openWorkOrders,
  resultFaults,
  resultFields,
  UserSideFields,
  workFaults,
} from './work.ts';

/** 用户侧施工 (art. 18): the last work; with it the service is open. Or it is blocked (art. 22). */
export const installUserSide = defineStep({
  key: 'install-user-side',
  result: Type.Object({ ...resultFields, ...UserSideFields }),
  shows: ['demand', 'order', 'defects', 'handling'],
  prepares: ['workOrder', 'circuits'],
  async prepare({ em, demand }) {
    const order = await currentOrder(em, demand.id);
    const [own] = await currentWorkOrders(em, demand.id, ['user-side']);
    return {
      workOrder: { number: own?.number ?? '', task: own?.task ?? '' },
      circuits: (await orderCircuits(em, order.id)).map((circuit) => ({
        code: circuit.code ?? '',
        accessPointName: circuit.accessPointName,
        address: circuit.address,
        interfaceType: circuit.interfaceType,
        testResult: circuit.testResult ?? '',
      })),
    };
  },
  check(result, { now }) {
    const { faults, done } = resultFaults(result);
    return done ? [...faults, ...workFaults('', result, now)] : faults;
  },
  answers: ['blocked', 'outcome', 'openedAt'],
  async apply(result, context) {
    const { em, now, demand } = context;
    const actor = textOrNull(result.handler) ?? 'system';
    const workOrders = await openWorkOrders(context, ['user-side']);
    if (result.result === 'blocked') {
      const reason = textOrNull(result.blockedReason) ?? '';
      await reportObstacle(em, { now, actor, demand, atStep: 'install-user-side', reason, workOrders });
      return { blocked: true, outcome: null, openedAt: null };
    }
    for (const row of workOrders) finishWorkOrder(context, row, result, actor);
    const order = await currentOrder(em, demand.id);
    order.openedAt = now;
    const tests = [order.testResult, textOrNull(result.testResult)].filter((one) => one);
    order.testResult = tests.length === 0 ? null : [...new Set(tests)].join('\n');
    recordAudit(em, {
      at: now,
      actor,
      action: 'construction.opened',
      objectType: 'order',
      objectId: order.id,
      demandId: demand.id,
      summary: `网络开通、用户侧施工完成：${order.number}`,
      after: { openedAt: toShanghaiIso(now), testResult: order.testResult },
    });
    await em.flush();
    return { blocked: false, outcome: 'opened', openedAt: toShanghaiIso(now) };
  },
});
