import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { Confirmation } from '../confirmations/confirmation.entity.ts';
import { Step } from './step.entity.ts';
import { close, givenCase, lastLine, now, open } from './step.fixture.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const stored = async (elementInstanceKey: string) =>
  await database.orm.em.fork().findOneOrFail(Step, { elementInstanceKey });

test('a good result takes effect and is kept', async () => {
  const { demandId, confirmationId } = await givenCase(database.orm);
  const step = await open(database.orm, 'design-solution', demandId);
  const typed = { networkSolution: ' 核心—汇聚—接入 ', handler: ' 赵强 ' };
  expect(await close(database.orm, step, typed)).toEqual({
    faults: [],
    set: { networkSolution: '核心—汇聚—接入', designedBy: '赵强' },
  });
  expect(await stored(step.elementInstanceKey)).toMatchObject({
    state: 'completed',
    completedAt: now,
    completedVia: 'tasklist',
    completedBy: '赵强',
    result: typed,
    fault: null,
  });
  const em = database.orm.em.fork();
  expect(await em.findOne(Confirmation, { id: confirmationId })).toMatchObject({
    networkSolution: '核心—汇聚—接入',
  });
  expect(await lastLine(database.orm, demandId, 'step.completed')).toMatchObject({
    actor: '赵强',
    summary: '客户服务支撑中心：完成“办理”',
    after: { key: 'design-solution', via: 'tasklist' },
    reason: null,
  });
});

test('a wrong result closes the step without effect, and leads to a right one', async () => {
  const { demandId, confirmationId } = await givenCase(database.orm);
  const first = await open(database.orm, 'design-solution', demandId);
  const fault = '请填写“端到端网络解决方案”。\n请填写“经办人”。';
  const typed = { networkSolution: ' ', handler: '' };
  expect(await close(database.orm, first, typed)).toEqual({ faults: fault.split('\n'), set: {} });
  expect(await stored(first.elementInstanceKey)).toMatchObject({
    state: 'completed',
    result: typed,
    fault,
    completedBy: null,
  });
  expect(await database.orm.em.fork().findOne(Confirmation, { id: confirmationId })).toMatchObject({
    networkSolution: null,
  });
  expect(await lastLine(database.orm, demandId)).toMatchObject({
    action: 'step.returned',
    actor: 'system',
    summary: '客户服务支撑中心：“办理”填写有误，退回更正',
    reason: fault,
  });
  const second = await open(database.orm, 'design-solution', demandId, { fault, draft: typed });
  const right = { networkSolution: '直连', handler: '赵强' };
  expect((await close(database.orm, second, right)).faults).toEqual([]);
});

test('a step that only a model knows keeps what its form wrote, and its reason is in the timeline', async () => {
  const { demandId } = await givenCase(database.orm);
  const step = await open(database.orm, 'approve-solution', demandId);
  const typed = { decision: 'refused', reason: '路由走向与规划不符', handler: '李建' };
  expect((await close(database.orm, step, { ...typed, draft: typed })).faults).toEqual([]);
  expect(await stored(step.elementInstanceKey)).toMatchObject({ result: typed, completedBy: '李建' });
  expect(await lastLine(database.orm, demandId, 'step.completed')).toMatchObject({
    actor: '李建',
    after: { result: typed },
    reason: '路由走向与规划不符',
  });
});

test('what another step left in the draft is no result of a step that only a model knows', async () => {
  const { demandId } = await givenCase(database.orm);
  const step = await open(database.orm, 'owner-s-own-step', demandId);
  await close(database.orm, step, { draft: { networkSolution: '直连', handler: '赵强' } });
  expect(await stored(step.elementInstanceKey)).toMatchObject({ result: {}, completedBy: null });
});

test.each([
  [{ networkSolution: 7 }, '“/networkSolution”的值不符合要求：must be string。'],
  [
    { networkSolution: 'x'.repeat(20_001) },
    '“/networkSolution”的值不符合要求：must not have more than 20000 characters。',
  ],
])('what no form sends is returned too', async (typed, message) => {
  const { demandId } = await givenCase(database.orm);
  const step = await open(database.orm, 'design-solution', demandId);
  expect((await close(database.orm, step, { handler: '赵强', ...typed })).faults).toContain(message);
});

test.each([
  ['the system that sent it', 'completing', { completedBy: 'OSS' }, {}, 'OSS', 'api'],
  [
    'the one who is named, whoever sent it',
    'completing',
    { completedBy: 'OSS' },
    { handler: '赵强' },
    '赵强',
    'api',
  ],
  ['the one who claimed it', 'open', { assignee: 'demo' }, {}, 'demo', 'tasklist'],
] as const)('who completed: %s', async (_who, state, change, typed, completedBy, completedVia) => {
  const { demandId } = await givenCase(database.orm);
  const { elementInstanceKey, ...step } = await open(database.orm, 'owner-s-own-step', demandId);
  const em = database.orm.em.fork();
  await em.nativeUpdate(Step, { elementInstanceKey }, { state, ...change });
  // A step that only a model knows asks for nothing: whatever is in its scope, it sets nothing.
  const known = 'handler' in typed ? 'negotiate' : 'owner-s-own-step';
  if (known === 'negotiate') await em.nativeUpdate(Step, { elementInstanceKey }, { key: known });
  const answer = await close(
    database.orm,
    { ...step, elementInstanceKey },
    { outcome: 'accepted', ...typed },
  );
  expect(answer).toEqual({
    faults: [],
    set: known === 'negotiate' ? { outcome: 'accepted', remark: null } : {},
  });
  expect(await stored(elementInstanceKey)).toMatchObject({ state: 'completed', completedBy, completedVia });
});
