import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../../test/helpers/database.ts';
import { inTransaction } from '../../deadlines/deadline.fixture.ts';
import { Demand } from '../../demands/demand.entity.ts';
import { Event } from '../../events/event.entity.ts';
import { allocateUnits } from '../../inventory/allocate-units.ts';
import { ResourceUnit } from '../../inventory/resource-unit.entity.ts';
import { givenAcceptedOrder, givenStock, now, onDemand } from '../../inventory/units.fixture.ts';
import { ProvisioningOrder } from '../../provisioning/provisioning-order.entity.ts';
import { close, open } from '../../steps/step.fixture.ts';
import { HandlingRecord } from '../handling-record.entity.ts';
import { issueWorkOrders } from '../issue-work-orders.ts';
import { recordHandling } from '../record-handling.ts';
import { WorkOrder } from '../work-order.entity.ts';

let database: TestDatabase;
let demandId: string;
let streets = 0;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());
beforeEach(async () => {
  streets += 1;
  const street = `合肥市施工${streets}路`;
  await givenStock(
    database.orm,
    street,
    (['core', 'trunk', 'end'] as const).map((segment) => ({ segment, free: 4 })),
  );
  demandId = await givenAcceptedOrder(database.orm, street);
  await onDemand(database.orm, demandId, async ({ em, demand }) =>
    allocateUnits(em, { now, actor: 'system', demand }),
  );
  await issue(null);
});

const fresh = () => database.orm.em.fork();
const issue = async (defects: string | null) =>
  await onDemand(database.orm, demandId, async ({ em, demand }) =>
    issueWorkOrders(em, { now, actor: 'system', demand, defects }),
  );
const workOrders = async () => {
  const order = await fresh().findOneOrFail(ProvisioningOrder, { demandId });
  return await fresh().find(WorkOrder, { orderId: order.id }, { orderBy: { number: 'asc' } });
};
const done = { result: 'done', unit: '维护一班', people: '孙浩', finishedOn: '2026-09-30', handler: '赵强' };
const blocked = { result: 'blocked', blockedReason: '物业不同意进场', handler: '赵强' };
const at = async (key: string, typed: Record<string, unknown>, variables = {}) =>
  await close(database.orm, await open(database.orm, key, demandId, { variables }), typed);

describe('work orders (art. 18)', () => {
  test('four of a round, told what was allocated; a rework is a round more and told the defects', async () => {
    expect((await workOrders()).map(({ workPlace, round }) => [workPlace, round])).toEqual([
      ['core', 1],
      ['trunk', 1],
      ['end', 1],
      ['user-side', 1],
    ]);
    expect((await workOrders())[0]?.task).toMatch(/开通核心资源\n1号楼：资源0（core-.*） 端口 13/);
    await issue('晚高峰丢包');
    const again = (await workOrders()).filter(({ round }) => round === 2);
    expect(again).toHaveLength(4);
    expect(again.every(({ task }) => task.includes('整改：晚高峰丢包'))).toBe(true);
  });
});

describe('what is wrong with a result', () => {
  test.each([
    ['open-network', {}, ['请选择施工结果：完成或受阻。', '请填写“经办人”。']],
    ['open-network', { result: 'blocked', handler: '赵强' }, ['请填写“受阻原因”。']],
    [
      'install-user-side',
      { ...done, unit: ' ', people: null, finishedOn: null },
      ['请填写“施工单位”。', '请填写“施工人员”。', '请填写“实际完成日期”。'],
    ],
    [
      'install-user-side',
      { ...done, finishedOn: '2026-10-01' },
      ['“实际完成日期”不能晚于今天（2026-09-30）：2026-10-01。'],
    ],
    [
      'install-user-side',
      { ...done, startedOn: '2026-09-30', finishedOn: '2026-09-29' },
      ['实际开始日期（2026-09-30）不能晚于完成日期（2026-09-29）。'],
    ],
    [
      'install-user-side',
      { ...done, plannedFrom: '2026-10-09', plannedTo: '2026-10-08' },
      ['计划开始日期（2026-10-09）不能晚于计划完成日期（2026-10-08）。'],
    ],
    ['agree-handling', {}, null],
  ])('%s with %j', async (key, typed, messages) => {
    if (messages === null) await at('open-network', blocked);
    expect((await at(key, typed)).faults).toEqual(
      messages ?? [
        '请选择处理决定：继续施工、变更方案或取消需求。',
        '请填写“参与协商人”。',
        '请填写“协商意见”。',
        '请填写“经办人”。',
      ],
    );
  });

  test('the uniform words hold for every work order, its own win', async () => {
    const step = await open(database.orm, 'open-network', demandId);
    const [core] = Object(step.answered).workOrders;
    const line = { ...core, unit: '核心网维护中心', opticalPower: '-15' };
    const { faults, set } = await close(database.orm, step, {
      ...done,
      workOrders: [line],
      testResult: '合格',
    });
    expect([faults, set]).toEqual([[], { blocked: false, networkOpened: true }]);
    expect(await workOrders()).toMatchObject([
      { unit: '核心网维护中心', opticalPower: '-15', state: 'done' },
      { unit: '维护一班', state: 'done' },
      { unit: '维护一班', state: 'done' },
      { workPlace: 'user-side', state: 'open' },
    ]);
  });
});

describe('blocked (art. 22)', () => {
  const say = async (party: string, decision: string) =>
    await at(
      'agree-handling',
      { decision, participant: '王芳、赵强', opinion: '已协商', handler: '王芳' },
      { party },
    );
  const handled = async () =>
    await onDemand(database.orm, demandId, async ({ em, demand }) => recordHandling(em, { now, demand }));

  test('opens the written record and tells who wants to know', async () => {
    expect((await at('install-user-side', blocked)).set).toEqual({
      blocked: true,
      outcome: null,
      openedAt: null,
    });
    expect(await fresh().findOneOrFail(HandlingRecord, { demandId })).toMatchObject({
      atStep: 'install-user-side',
      reason: '物业不同意进场',
      round: 1,
      opinions: [],
    });
    expect(await fresh().count(Event, { demandId, type: 'construction.blocked' })).toBe(1);
    // TMF652: of the demand's work orders, too.
    expect(await fresh().find(Event, { demandId, type: 'work-order.moved' })).toMatchObject([
      { data: { workOrder: expect.stringMatching(/^SG-/), place: 'user-side', state: 'blocked' } },
    ]);
  });

  test('both departments at the same moment: no opinion is lost', async () => {
    await at('open-network', blocked);
    await Promise.all([say('group-customer', 'resume'), say('support-center', 'resume')]);
    expect(await handled()).toMatchObject({ handling: { agreed: true, decision: 'resume' }, outcome: null });
    const record = await fresh().findOneOrFail(HandlingRecord, { demandId });
    expect(record.opinions.map(({ department }) => department).sort()).toEqual([
      'group-customer',
      'support-center',
    ]);
    expect((await workOrders()).map(({ state }) => state)).toEqual(['open', 'open', 'open', 'open']);
  });

  test('as long as they differ there is another round; the last one decides', async () => {
    await at('open-network', blocked);
    await say('group-customer', 'cancel');
    await say('support-center', 'resume');
    expect(await handled()).toMatchObject({ handling: { agreed: false, decision: null }, outcome: null });
    const step = await open(database.orm, 'agree-handling', demandId, {
      variables: { party: 'group-customer' },
    });
    expect(Object(step.answered).opinions.map((one: { decisionName: string }) => one.decisionName)).toEqual([
      '取消需求',
      '继续施工',
    ]);
    await say('group-customer', 'resume');
    await say('support-center', 'resume');
    expect(await handled()).toMatchObject({ handling: { agreed: true, decision: 'resume' } });
    expect(await fresh().count(HandlingRecord, { demandId })).toBe(1);
  });

  test.each([
    ['change', 'revised', 'presale', 'revised'],
    ['cancel', 'cancelled', 'cancelled', 'cancelled'],
  ])('%s gives the reservations back', async (decision, outcome, demandState, orderState) => {
    await at('open-network', blocked);
    await say('group-customer', decision);
    await say('support-center', decision);
    expect(await handled()).toMatchObject({ handling: { agreed: true }, outcome });
    await inTransaction(database.orm, async (em) => {
      expect((await em.findOneOrFail(Demand, { id: demandId })).state).toBe(demandState);
      expect((await em.findOneOrFail(ProvisioningOrder, { demandId })).state).toBe(orderState);
      expect(await em.count(ResourceUnit, { demandId })).toBe(0);
    });
    expect(new Set((await workOrders()).map(({ state }) => state))).toEqual(new Set(['withdrawn']));
  });
});
