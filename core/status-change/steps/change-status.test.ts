import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../../test/helpers/database.ts';
import { Deadline } from '../../deadlines/deadline.entity.ts';
import { givenDeadline } from '../../deadlines/deadline.fixture.ts';
import { unitsOfDemand } from '../../inventory/units-of-demand.ts';
import { givenOpenedOrder } from '../../provisioning/opened.fixture.ts';
import { close, lastLine, open } from '../../steps/step.fixture.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const openFor = async (demandId: string, owner: unknown, deadlineId?: string) =>
  await open(database.orm, 'change-status', demandId, {
    variables: { owner, ...(deadlineId ? { deadline: { id: deadlineId } } : {}) },
  });
const statesOf = async (demandId: string) =>
  (await unitsOfDemand(database.orm.em.fork(), demandId)).map(
    ({ line, state }) => `${line.segment} ${state}`,
  );
const ticked = { changed: true, handler: '钱丽' };

test('two owners: each has its own task, told apart on its card, and changes its own units only', async () => {
  const { demandId, demand } = await givenOpenedOrder(database.orm);
  const { id } = await givenDeadline(database.orm, { demandId, limit: 'status-change' });
  const network = await openFor(demandId, '合肥网络部', id);
  const lines = await openFor(demandId, '合肥线路中心', id);
  expect([network, lines].map(({ answered }) => answered.taskContextDisplayName)).toEqual([
    `${demand.number} 合肥网络部 华东电子`,
    `${demand.number} 合肥线路中心 华东电子`,
  ]);
  expect(network.answered.units).toMatchObject([
    { accessPointName: '1号楼', segmentName: '核心' },
    { accessPointName: '2号楼', segmentName: '核心' },
  ]);
  expect(lines.answered.units).toHaveLength(4);

  expect(await close(database.orm, network, { ...ticked, remark: '夜间变更' })).toEqual({
    faults: [],
    set: {},
  });
  expect(await statesOf(demandId)).toEqual([
    'core occupied',
    'trunk reserved',
    'end reserved',
    'core occupied',
    'trunk reserved',
    'end reserved',
  ]);
  expect(await lastLine(database.orm, demandId, 'order.status-changed')).toMatchObject({
    actor: '钱丽',
    summary: '合肥网络部：资源状态变更为占用，共2项',
    after: { owner: '合肥网络部', count: 2, inInventory: 2 },
    reason: '夜间变更',
  });
  await close(database.orm, lines, ticked);
  expect(new Set((await statesOf(demandId)).map((line) => line.split(' ')[1]))).toEqual(
    new Set(['occupied']),
  );
  // One clock for all owners: it stops when the last of them is done, in a job of its own.
  expect((await database.orm.em.fork().findOneOrFail(Deadline, { id })).state).toBe('running');
});

test('what was assigned by hand, of an unknown owner, is shown and counted, though no unit of it is here', async () => {
  const { demandId } = await givenOpenedOrder(database.orm, {
    core: null,
    trunk: '合肥网络部',
    end: '合肥网络部',
  });
  const step = await openFor(demandId, '资源管理单位');
  expect(step.answered.units).toMatchObject([{ segmentName: '核心' }, { segmentName: '核心' }]);
  await close(database.orm, step, ticked);
  expect(await lastLine(database.orm, demandId, 'order.status-changed')).toMatchObject({
    summary: '资源管理单位：资源状态变更为占用，共2项',
    after: { count: 2, inInventory: 0 },
  });
  expect(await statesOf(demandId)).toContain('trunk reserved');
});

test.each([[false], [null], [undefined]])('ticked %s: nothing is changed', async (box) => {
  const { demandId } = await givenOpenedOrder(database.orm);
  const step = await openFor(demandId, '合肥网络部');
  expect(await close(database.orm, step, { changed: box })).toEqual({
    faults: ['请确认已完成资源状态变更。', '请填写“经办人”。'],
    set: {},
  });
  expect(await statesOf(demandId)).not.toContain('core occupied');
});

test('a model that says no owner gets a sentence, not an empty task', async () => {
  const { demandId } = await givenOpenedOrder(database.orm);
  await expect(openFor(demandId, null)).rejects.toThrow('缺少变量 owner');
});
