import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createZeebeEngine } from '../../core/engine/zeebe-engine.ts';
import { TransientError } from '../../core/errors.ts';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { actionsOf, givenReceived } from '../deliver-job.fixture.ts';
import { away, fakeEngine, givenStep, keptLog, owe, relayDeps, rowOf } from './engine.fixture.ts';
import { relayOnce } from './relay.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());
beforeEach(async () => void (await database.orm.em.fork().execute('delete from outbox_message')));

/** Milliseconds until the row is tried again, by the database's clock. */
async function waits(id: string): Promise<number> {
  const [row]: { ms: number }[] = await database.orm.em
    .fork()
    .execute(
      'select extract(epoch from next_attempt_at - now())::float * 1000 as ms from outbox_message where id = ?',
      [id],
    );
  return row?.ms ?? Number.NaN;
}
const makeDue = async (id: string) =>
  await database.orm.em
    .fork()
    .execute('update outbox_message set next_attempt_at = now() where id = ?', [id]);

/** The message of a demand that was received, alone in the outbox. */
async function received() {
  const demand = await givenReceived(database.orm);
  const [row]: { id: string }[] = await database.orm.em
    .fork()
    .execute('select id from outbox_message where key = ?', [demand.id]);
  return { demandId: demand.id, id: row?.id ?? '' };
}

test('while the engine is away a row waits longer each time and says why; then it is carried out', async () => {
  const { demandId, id } = await received();
  const { log, lines } = keptLog();
  const deps = relayDeps(database.orm, fakeEngine({ publishMessage: away }), log);
  const expected = [1_000, 2_000, 4_000, 8_000, 15_000, 15_000];
  for (const [index, ms] of expected.entries()) {
    expect(await relayOnce(deps)).toBe(1);
    const left = await waits(id);
    expect(left).toBeLessThanOrEqual(ms);
    expect(left).toBeGreaterThan(ms - 900);
    expect(await rowOf(database.orm, id)).toMatchObject({
      attempts: index + 1,
      doneAt: null,
      lastError: expect.stringContaining('The engine does not answer.'),
    });
    // Nothing is tried before its time.
    expect(await relayOnce(deps)).toBe(0);
    await makeDue(id);
  }
  expect(lines).toHaveLength(expected.length);
  expect(lines[0]).toMatchObject({
    kind: 'start-demand',
    key: demandId,
    reason: expect.stringContaining('The engine does not answer.'),
    msg: 'not delivered yet',
  });
  expect(await relayOnce(relayDeps(database.orm, fakeEngine()))).toBe(1);
  expect(await rowOf(database.orm, id)).toMatchObject({ doneAt: expect.any(Date), lastError: null });
  expect(await actionsOf(database.orm, demandId)).toEqual(['demand.presale-started']);
  expect(await relayOnce(relayDeps(database.orm, fakeEngine()))).toBe(0);
});

test('what a clock that was an hour ahead has put off does not wait for that hour', async () => {
  const { id } = await received();
  await database.orm.em
    .fork()
    .execute("update outbox_message set next_attempt_at = now() + interval '1 hour' where id = ?", [id]);
  expect(await relayOnce(relayDeps(database.orm, fakeEngine()))).toBe(1);
  expect(await rowOf(database.orm, id)).toMatchObject({ doneAt: expect.any(Date) });
});

test('a message whose answer was lost is published again under the same id', async () => {
  const { demandId, id } = await received();
  let arrived = 0;
  const engine = fakeEngine({
    async publishMessage() {
      if (++arrived === 1) throw new TransientError('connection lost');
    },
  });
  await relayOnce(relayDeps(database.orm, engine));
  await makeDue(id);
  await relayOnce(relayDeps(database.orm, engine));
  expect(engine.asked).toHaveLength(2);
  for (const call of engine.asked)
    expect(call).toMatchObject(['publishMessage', { name: 'demand-received', messageId: id }]);
  expect(await actionsOf(database.orm, demandId)).toEqual(['demand.presale-started']);
});

test.each([
  ['ALREADY_EXISTS: the first arrived', '6 ALREADY_EXISTS: message with id', true],
  ['anything else', '14 UNAVAILABLE: no connection', false],
])('what Zeebe says to the same id again, %s', async (_case, answer, taken) => {
  const { id } = await received();
  const client = { publishMessage: () => Promise.reject(new Error(answer)) };
  const zeebe = createZeebeEngine(Object(client), 'http://127.0.0.1:1');
  await relayOnce(relayDeps(database.orm, zeebe));
  expect((await rowOf(database.orm, id)).doneAt !== null).toBe(taken);
});

test('a task that is not visible yet is no error, and is asked for again soon', async () => {
  const { id: stepId } = await givenStep(database.orm, { state: 'completing', result: {} });
  const id = await owe(database.orm, 'complete-step', stepId);
  const { log, lines } = keptLog();
  await relayOnce(relayDeps(database.orm, fakeEngine(), log));
  expect(await waits(id)).toBeLessThanOrEqual(400);
  expect(await rowOf(database.orm, id)).toMatchObject({ doneAt: null, lastError: null });
  expect(lines).toEqual([]);
});

test('tasks that are not visible yet, asked for again and again, do not keep a new demand from its turn', async () => {
  for (let count = 0; count < 20; count++) {
    const { id: stepId } = await givenStep(database.orm, { state: 'completing', result: {} });
    await owe(database.orm, 'complete-step', stepId);
  }
  const deps = relayDeps(database.orm, fakeEngine());
  expect(await relayOnce(deps)).toBe(20);
  const { id } = await received();
  await database.orm.em
    .fork()
    .execute('update outbox_message set next_attempt_at = now() where attempts > 0');
  expect(await relayOnce(deps)).toBe(20);
  expect(await rowOf(database.orm, id)).toMatchObject({ doneAt: expect.any(Date) });
});

test('relays share the rows: each is delivered once, and belongs to one while it is on its way', async () => {
  const ids: string[] = [];
  for (let count = 0; count < 30; count++)
    ids.push(await owe(database.orm, 'deadline-changed', randomUUID()));
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const published: string[] = [];
  let all = () => {};
  const allOnTheirWay = new Promise<void>((resolve) => {
    all = resolve;
  });
  const engine = fakeEngine({
    async publishMessage({ messageId }) {
      published.push(messageId);
      if (published.length === ids.length) all();
      await gate;
    },
  });
  const deps = relayDeps(database.orm, engine);
  const relays = Promise.all([relayOnce(deps), relayOnce(deps)]);
  await allOnTheirWay;
  // A third finds nothing: the lease of the two lasts longer than a delivery.
  expect(await relayOnce(deps)).toBe(0);
  expect(await waits(ids[0] ?? '')).toBeGreaterThan(20_000);
  open();
  expect((await relays).toSorted()).toEqual([10, 20]);
  expect(published.toSorted()).toEqual(ids.toSorted());
  expect(await relayOnce(deps)).toBe(0);
});

test('a row of a dead relay is taken over when its lease ends', async () => {
  const id = await owe(database.orm, 'deadline-changed', randomUUID());
  const hung = fakeEngine({ publishMessage: () => new Promise(() => {}) });
  void relayOnce(relayDeps(database.orm, hung));
  while (hung.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const engine = fakeEngine();
  expect(await relayOnce(relayDeps(database.orm, engine))).toBe(0);
  await makeDue(id);
  expect(await relayOnce(relayDeps(database.orm, engine))).toBe(1);
  expect(engine.asked).toMatchObject([['publishMessage', { messageId: id }]]);
});

test('a row this release does not know waits with its error, and holds nothing up', async () => {
  const strange = await owe(database.orm, 'deadline-changed', randomUUID());
  await database.orm.em.fork().execute("update outbox_message set kind = 'later' where id = ?", [strange]);
  const known = await owe(database.orm, 'deadline-changed', randomUUID());
  await relayOnce(relayDeps(database.orm, fakeEngine()));
  expect(await rowOf(database.orm, strange)).toMatchObject({
    doneAt: null,
    lastError: expect.stringContaining('later'),
  });
  expect(await rowOf(database.orm, known)).toMatchObject({ doneAt: expect.any(Date) });
});
