import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { runPurge } from './run-purge.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

test('forgets keys past their time and deliveries that ended 30 days ago; what is owed or dead since yesterday stays', async () => {
  const em = database.orm.em.fork();
  await em.execute(
    `insert into idempotency_key (id, body_hash, status, body, expires_at)
     select n::text, '', 201, '{}', now() + (n - 1) * interval '1 hour' - interval '1 minute' from generate_series(1, 2) n`,
  );
  const deliveries = [
    ['delivered', '31 days'],
    ['dead', '31 days'],
    ['dead', '1 day'],
    ['delivered', '29 days'],
    ['pending', null],
  ];
  for (const [state, ago] of deliveries)
    await em.execute(
      `insert into webhook_delivery (id, webhook_id, event_id, position, lane, state, created_at, ended_at)
       values (?, ?, ?, 1, 'x', ?, now() - interval '60 days', now() - ?::interval)`,
      [randomUUID(), randomUUID(), randomUUID(), state, ago],
    );
  const purge = runPurge({ orm: database.orm, log: pino({ level: 'silent' }) });
  const left = async () =>
    await em.execute(
      `select (select string_agg(id, ',') from idempotency_key) as keys,
              (select string_agg(state, ',' order by state, ended_at) from webhook_delivery) as deliveries`,
    );
  const expected = [{ keys: '2', deliveries: 'dead,delivered,pending' }];
  for (const end = Date.now() + 5_000; Date.now() < end; await sleep(20))
    if (JSON.stringify(await left()) === JSON.stringify(expected)) break;
  await purge.close();
  expect(await left()).toEqual(expected);
});
