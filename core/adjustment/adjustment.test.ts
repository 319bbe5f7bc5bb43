import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { currentWorkOrders } from '../construction/current-work-orders.ts';
import type { DemandRow } from '../demands/find-demands.ts';
import { onDemand } from '../inventory/units.fixture.ts';
import { currentOrder, orderCircuits, orderSegments } from '../provisioning/current-order.ts';
import {
  adjustmentOf,
  demandNow,
  givenReceivedFor,
  givenServiceInUse,
  now,
  serviceNow,
} from '../services/service.fixture.ts';
import { close, lastLine, open } from '../steps/step.fixture.ts';
import { movedPoints } from './compare-points.ts';
import { issueChangeOrder } from './issue-change-order.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const handler = '赵强';
const simple = { decision: 'reconfigure', reason: '只改限速', handler };

async function givenAdjustment(change: Record<string, unknown> = {}) {
  const service = await givenServiceInUse(database.orm);
  const body = { ...adjustmentOf(service), ...change };
  return { service, demand: await givenReceivedFor(database.orm, body, 'assessing') };
}
const issue = async ({ id }: DemandRow, defects: string | null = null) =>
  await onDemand(database.orm, id, async ({ em, demand }) => issueChangeOrder(em, { now, demand, defects }));
const assess = async ({ id }: DemandRow, typed: Record<string, unknown>) =>
  await close(database.orm, await open(database.orm, 'assess-adjustment', id), typed);
const days = { unit: '数据班', people: '周杰', finishedOn: '2026-09-30' };

describe('评估调整方式 (art. 36, 37)', () => {
  test('shows the service with its circuits, and says what is missing', async () => {
    const { service, demand } = await givenAdjustment();
    const step = await open(database.orm, 'assess-adjustment', demand.id);
    expect(step.answered).toMatchObject({
      service: { number: service.number, bandwidth: 100, stateName: '在网', serviceTypeName: '互联网专线' },
      circuits: [{ accessPointName: '1号楼' }, { accessPointName: '2号楼' }],
    });
    expect((await close(database.orm, step, {})).faults).toEqual([
      '请选择调整方式：需要再分配及再施工，或更改数据配置。',
      '请填写“判断理由”。',
      '请填写“经办人”。',
    ]);
  });

  test.each([
    ['reallocate', true, 'presale'],
    ['reconfigure', false, 'changing'],
  ])('%s', async (decision, reallocation, state) => {
    const { demand } = await givenAdjustment();
    const result = await assess(demand, { decision, reason: '端口能力', handler });
    expect(result).toEqual({ faults: [], set: { reallocation } });
    expect(await demandNow(database.orm, demand)).toMatchObject({ state });
    expect(await lastLine(database.orm, demand.id, 'adjustment.assessed')).toMatchObject({
      reason: '端口能力',
    });
  });

  test('another address or kind of service is no simple change', async () => {
    const { service, demand } = await givenAdjustment({
      accessPoints: [{ name: '1号楼', address: '合肥市黄山路 １号' }],
      product: {
        code: 'P-9',
        name: '语音专线',
        mature: true,
        serviceType: 'voice',
        bandwidth: 2,
      },
    });
    expect((await assess(demand, simple)).faults).toEqual([
      `与原业务 ${service.number} 相比：减少接入点“2号楼”（合肥市黄山路2号）、业务类型不同，需要资源再分配及再施工。`,
    ]);
    expect((await assess(demand, { ...simple, decision: 'reallocate' })).faults).toEqual([]);
  });

  test('points are compared as a person compares: twice the same address counts twice', () => {
    const circuit = (address: string) => ({ accessPointName: '甲', address });
    const point = (address: string) => ({ name: '乙', address });
    expect(movedPoints([circuit('黄山路1号')], [point('黄山路 1号')])).toEqual([]);
    expect(movedPoints([circuit('黄山路1号')], [point('黄山路1号'), point('黄山路1号')])).toEqual([
      '新增接入点“乙”（黄山路1号）',
    ]);
    expect(movedPoints([circuit('黄山路1号')], [point('徽州路1号')])).toEqual([
      '新增接入点“乙”（徽州路1号）',
      '减少接入点“甲”（黄山路1号）',
    ]);
  });
});

describe('a simple change (art. 37)', () => {
  test('form 2 keeps circuits and resources, one work order says what is to be changed', async () => {
    const { service, demand } = await givenAdjustment();
    const variable = await issue(demand);
    const em = database.orm.em.fork();
    const order = await currentOrder(em, demand.id);
    expect(variable).toEqual({ id: order.id, number: order.number, confirmationNumber: '' });
    expect(order).toMatchObject({ kind: 'change', state: 'accepted', confirmationId: null });
    const codes = async (id: string) => (await orderCircuits(em, id)).map(({ code }) => code);
    expect(await codes(order.id)).toEqual(await codes(service.orderId));
    const units = async (id: string) => (await orderSegments(em, id)).map(({ unitId }) => unitId);
    expect(await units(order.id)).toEqual(await units(service.orderId));
    const [work, ...others] = await currentWorkOrders(em, demand.id, ['configuration']);
    expect(others).toEqual([]);
    expect(work?.task).toBe(
      `更改业务 ${service.number} 的数据配置\n产品：互联网专线 → 互联网专线500M\n带宽：100 Mbit/s → 500 Mbit/s`,
    );
    expect(await demandNow(database.orm, demand)).toMatchObject({ state: 'changing' });
  });

  test('what is filled in for the work order is checked, done and kept; the defects are another round', async () => {
    const { service, demand } = await givenAdjustment();
    await issue(demand);
    const step = await open(database.orm, 'change-configuration', demand.id);
    const strange = { accessPointId: 'x', accessPointName: '别处' };
    const wrong = { finishedOn: '2026-10-01', circuits: [strange] };
    expect((await close(database.orm, step, wrong)).faults).toEqual([
      '请填写“施工单位”。',
      '请填写“施工人员”。',
      '“实际完成日期”不能晚于今天（2026-09-30）：2026-10-01。',
      '“别处”不是本业务的接入点。',
      '请填写“经办人”。',
    ]);
    const [first] = await orderCircuits(database.orm.em.fork(), service.orderId);
    const circuits = [{ accessPointId: first?.accessPointId, vlan: '2048' }];
    const typed = { ...days, circuits, testResult: '测速合格', handler };
    const done = await close(
      database.orm,
      await open(database.orm, 'change-configuration', demand.id),
      typed,
    );
    expect(done).toEqual({ faults: [], set: { openedAt: '2026-09-30T10:00:00+08:00' } });
    const em = database.orm.em.fork();
    const order = await currentOrder(em, demand.id);
    expect(await orderCircuits(em, order.id)).toMatchObject([
      { vlan: '2048', testResult: '测速合格' },
      { testResult: '测速合格' },
    ]);
    expect((await orderCircuits(em, service.orderId))[0]?.vlan).not.toBe('2048');
    await issue(demand, '测速不达标');
    const [again] = await currentWorkOrders(database.orm.em.fork(), demand.id, ['configuration']);
    expect(again).toMatchObject({
      round: 2,
      state: 'open',
      task: expect.stringMatching(/^整改：测速不达标\n/),
    });
    expect((await currentOrder(database.orm.em.fork(), demand.id)).id).toBe(order.id);
    expect(await serviceNow(database.orm, service)).toMatchObject({
      bandwidth: 100,
      orderId: service.orderId,
    });
  });
});
