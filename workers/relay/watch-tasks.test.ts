import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { AuditEntry } from '../../core/audit/audit-entry.entity.ts';
import { inTransaction } from '../../core/deadlines/deadline.fixture.ts';
import { TransientError } from '../../core/errors.ts';
import { enqueue } from '../../core/outbox/enqueue.ts';
import { OutboxMessage } from '../../core/outbox/outbox-message.entity.ts';
import { acceptStep } from '../../core/steps/actions/accept-step.ts';
import { handOverStep } from '../../core/steps/actions/hand-over-step.ts';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { away, fakeEngine, givenStep, relayDeps, stepOf } from './engine.fixture.ts';
import { learnKeys, watchTasks } from './watch-tasks.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());
beforeEach(async () => void (await database.orm.em.fork().execute('delete from step')));

/** One look at an engine that shows these claims, by element instance. */
async function look(claims: Record<string, string | null>) {
  const openUserTasks = async () =>
    Object.entries(claims).map(([elementInstanceKey, assignee]) => ({
      key: '61',
      elementInstanceKey,
      assignee,
    }));
  const engine = fakeEngine({ openUserTasks });
  await watchTasks(relayDeps(database.orm, engine));
  return engine.asked;
}
const linesOf = async (objectId: string) =>
  await database.orm.em.fork().find(AuditEntry, { objectId }, { orderBy: { id: 'asc' } });

test('says once each who has claimed a task, passed it on and given it back', async () => {
  const { id, demandId, elementInstanceKey } = await givenStep(database.orm);
  for (const assignee of [null, '赵强', '赵强', '李敏', null, null])
    await look({ [elementInstanceKey]: assignee });
  const said = (actor: string, word: string, before: string | null, after: string | null) => ({
    actor,
    demandId,
    action: after === null ? 'step.unclaimed' : 'step.claimed',
    summary: `集团客户部：${actor}${word}“与客户洽谈”`,
    before: { assignee: before },
    after: { assignee: after },
  });
  expect(await linesOf(id)).toMatchObject([
    said('赵强', '认领', null, '赵强'),
    said('李敏', '认领', '赵强', '李敏'),
    said('李敏', '取消认领', '李敏', null),
  ]);
  expect(await stepOf(database.orm, id)).toMatchObject({ userTaskKey: '61', assignee: null });
});

test('what was ordered by API is not recorded again, nor taken back by a list that is older', async () => {
  const { id, elementInstanceKey } = await givenStep(database.orm);
  const order = { stepId: id, actor: 'api', now: new Date() };
  await inTransaction(database.orm, async (em) => acceptStep(em, { ...order, by: '赵强' }));
  // Not carried out yet; carried out, but the list is old; the list is new.
  await look({ [elementInstanceKey]: null });
  await database.orm.em.fork().nativeUpdate(OutboxMessage, { key: id }, { doneAt: new Date() });
  await look({ [elementInstanceKey]: null });
  await look({ [elementInstanceKey]: '赵强' });
  await inTransaction(database.orm, async (em) =>
    handOverStep(em, { ...order, by: '赵强', department: 'om-teams', remark: '核心侧' }),
  );
  await look({ [elementInstanceKey]: '赵强' });
  await database.orm.em.fork().nativeUpdate(OutboxMessage, { key: id }, { doneAt: new Date() });
  await look({ [elementInstanceKey]: '赵强' });
  await look({ [elementInstanceKey]: null });
  await look({ [elementInstanceKey]: '孙浩' });
  expect((await linesOf(id)).map(({ action, actor }) => [action, actor])).toEqual([
    ['step.accepted', '赵强'],
    ['step.handed-over', '赵强'],
    ['step.claimed', '孙浩'],
  ]);
  expect(await stepOf(database.orm, id)).toMatchObject({ userTaskKey: '61', assignee: '孙浩' });
});

test('learns the key of a task nobody has claimed, without a line', async () => {
  const { id, elementInstanceKey } = await givenStep(database.orm);
  await look({ [elementInstanceKey]: null });
  expect(await stepOf(database.orm, id)).toMatchObject({ userTaskKey: '61' });
  expect(await linesOf(id)).toEqual([]);
});

test('leaves alone what is closed, what is not the service’s, and what the engine does not show', async () => {
  const open = await givenStep(database.orm);
  const closed = await givenStep(database.orm, { state: 'completed' });
  await look({ [open.elementInstanceKey]: '赵强' });
  await look({ [closed.elementInstanceKey]: '赵强', 'of-another-process': '赵强' });
  expect(await stepOf(database.orm, closed.id)).toMatchObject({ userTaskKey: null, assignee: null });
  expect(await linesOf(closed.id)).toEqual([]);
  expect(await stepOf(database.orm, open.id)).toMatchObject({ assignee: '赵强' });
});

test('the newest tasks are looked for while a step waits to be known, and what is owed to them is due then', async () => {
  const { id, elementInstanceKey } = await givenStep(database.orm, { state: 'completing' });
  await inTransaction(database.orm, async (em) => {
    for (const key of [id, randomUUID()]) enqueue(em, 'complete-step', key, {}, { delayMs: 60_000 });
  });
  const engine = fakeEngine({
    openUserTasks: async () => [{ key: '62', elementInstanceKey, assignee: '赵强' }],
  });
  for (let look = 0; look < 2; look++) await learnKeys(relayDeps(database.orm, engine));
  expect(engine.asked).toEqual([['openUserTasks', 50]]);
  expect(await stepOf(database.orm, id)).toMatchObject({ userTaskKey: '62', assignee: null });
  const due = { doneAt: null, nextAttemptAt: { $lte: new Date() } };
  expect(await database.orm.em.fork().find(OutboxMessage, due)).toMatchObject([{ key: id }]);
});

test('a step that somebody has locked is left for the next look, the others are not', async () => {
  const [locked, other] = [await givenStep(database.orm), await givenStep(database.orm)];
  const engine = fakeEngine({
    openUserTasks: async () =>
      [locked, other].map(({ elementInstanceKey }, at) => ({
        key: `${at}`,
        elementInstanceKey,
        assignee: null,
      })),
  });
  const keys = async () =>
    await Promise.all([locked, other].map(async ({ id }) => (await stepOf(database.orm, id)).userTaskKey));
  await inTransaction(database.orm, async (em) => {
    await em.execute('select from step where id = ? for update', [locked.id]);
    await learnKeys(relayDeps(database.orm, engine));
    expect(await keys()).toEqual([null, '1']);
  });
  await learnKeys(relayDeps(database.orm, engine));
  expect(await keys()).toEqual(['0', '1']);
});

test('does not ask the engine while no step is open', async () => {
  await givenStep(database.orm, { state: 'completed' });
  expect(await look({})).toEqual([]);
});

test('an engine that is away changes nothing', async () => {
  const { id } = await givenStep(database.orm);
  const turn = watchTasks(relayDeps(database.orm, fakeEngine({ openUserTasks: away })));
  await expect(turn).rejects.toThrow(TransientError);
  expect(await stepOf(database.orm, id)).toMatchObject({ userTaskKey: null, assignee: null });
});
