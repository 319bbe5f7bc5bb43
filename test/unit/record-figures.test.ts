import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Registry } from 'prom-client';
import { openDatabase } from '../../core/database.ts';
import { Deadline } from '../../core/deadlines/deadline.entity.ts';
import { at, givenDeadline, inTransaction } from '../../core/deadlines/deadline.fixture.ts';
import { recordFigures } from '../../core/telemetry/metrics/record-figures.ts';
import { serveRecordFigures } from '../../core/telemetry/metrics/serve-record-figures.ts';
import { givenStep, owe } from '../../workers/relay/engine.fixture.ts';
import { freshDatabase, type TestDatabase } from '../helpers/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const figures = async (now: Date) => await recordFigures(database.orm.em.fork(), now);
const sql = async (statement: string, parameters: unknown[] = []) =>
  await database.orm.em.fork().execute(statement, parameters);

test('an empty record has nothing that waits', async () => {
  expect(await figures(at('2026-09-30 10:00'))).toEqual({
    outbox: [],
    deadlines: [],
    steps: [],
    oldestCompleting: 0,
    webhooks: [],
    unpublishedEvents: 0,
    findings: [],
  });
});

test('what is owed, by kind: how much, and how old the oldest is; what is done is not', async () => {
  for (const kind of ['start-demand', 'start-demand', 'send-mail'] as const)
    await owe(database.orm, kind, randomUUID());
  const done = await owe(database.orm, 'start-demand', randomUUID());
  await sql(`update outbox_message set done_at = now(), created_at = now() - interval '1 day' where id = ?`, [
    done,
  ]);
  await sql(`update outbox_message set created_at = now() - interval '90 seconds' where kind = 'send-mail'`);
  const { outbox } = await figures(at('2026-09-30 10:00'));
  expect(outbox.sort((a, b) => a.waiting - b.waiting)).toMatchObject([
    { kind: 'send-mail', waiting: 1 },
    { kind: 'start-demand', waiting: 2 },
  ]);
  expect(outbox[0]?.oldest).toBeGreaterThanOrEqual(90);
  expect(outbox[0]?.oldest).toBeLessThan(100);
  expect(outbox[1]?.oldest).toBeLessThan(10);
});

test('deadlines by limit: running, overdue, and overdue without the engine having told', async () => {
  const { id } = await givenDeadline(database.orm);
  const marked = await givenDeadline(database.orm);
  const stopped = await givenDeadline(database.orm);
  await inTransaction(database.orm, async (em) => {
    for (const one of await em.find(Deadline, {})) one.dueAt = at('2026-10-09 17:30');
    (await em.findOneOrFail(Deadline, { id: marked.id })).overdueAt = at('2026-10-09 17:30');
    (await em.findOneOrFail(Deadline, { id: stopped.id })).state = 'missed';
  });
  expect(id).not.toBe(marked.id);
  const [before] = (await figures(at('2026-10-09 17:29'))).deadlines;
  expect(before).toMatchObject({ running: 2, overdue: 0, unmarked: 0, latest: 0 });
  // The engine has a minute to tell.
  const [just] = (await figures(at('2026-10-09 17:31'))).deadlines;
  expect(just).toMatchObject({ running: 2, overdue: 2, unmarked: 0, latest: 60 });
  const [later] = (await figures(at('2026-10-09 17:35'))).deadlines;
  expect(later).toMatchObject({ running: 2, overdue: 2, unmarked: 1, latest: 300 });
});

test('steps by department, since when the oldest waits, and what the task list does not show', async () => {
  await givenStep(database.orm, { userTaskKey: '1' });
  const unseen = await givenStep(database.orm);
  const completing = await givenStep(database.orm, { state: 'completing', userTaskKey: '2' });
  await owe(database.orm, 'complete-step', completing.id);
  await sql(
    `update outbox_message set created_at = now() - interval '150 seconds', done_at = now() where key = ?`,
    [completing.id],
  );
  await sql('update step set opened_at = ? where id = ?', [at('2026-09-30 09:58'), unseen.id]);
  const found = await figures(at('2026-09-30 10:00'));
  expect(found.steps).toEqual([
    { department: 'group-customer', open: 2, completing: 1, oldest: 120, unseen: 120 },
  ]);
  // It was handed to the engine, and its step is not closed: still waiting.
  expect(found.oldestCompleting).toBeGreaterThanOrEqual(150);
});

test('however many scrape, the record is asked once in five seconds', async () => {
  const registry = new Registry();
  let asked = 0;
  const clock = {
    async now() {
      asked++;
      return at('2026-09-30 10:00');
    },
  };
  serveRecordFigures(registry, { orm: database.orm, clock });
  const texts = await Promise.all(Array.from({ length: 10 }, async () => await registry.metrics()));
  expect(asked).toBe(1);
  for (const text of texts) expect(text).toContain('assurance_steps_open{department="group-customer"} 2');
  expect(texts[0]).toMatch(/^assurance_record_figures_timestamp_seconds \d+/m);
});

test('while the record is away there are no figures, rather than old ones or zeros', async () => {
  const away = await openDatabase('postgres://nobody:none@127.0.0.1:1/none');
  const registry = new Registry();
  serveRecordFigures(registry, { orm: away, clock: { now: async () => new Date() } });
  const text = await registry.metrics();
  await away.close();
  expect(text).not.toMatch(/^assurance_\w+(\{.*\})? /m);
  expect(text).toContain('# TYPE assurance_steps_completing gauge');
});
