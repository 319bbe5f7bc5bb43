import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { away, fakeEngine, givenStep, keptLog, owe, relayDeps, rowOf } from './engine.fixture.ts';
import { runRelay } from './run-relay.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

test('keeps delivering while the task list fails, says that it does, and ends when told', async () => {
  await givenStep(database.orm);
  const engine = fakeEngine({ openUserTasks: away });
  const { log, lines } = keptLog();
  const relay = runRelay(relayDeps(database.orm, engine, log));
  try {
    for (let count = 0; count < 2; count++) {
      const id = await owe(database.orm, 'deadline-changed', randomUUID());
      const until = Date.now() + 30_000;
      while ((await rowOf(database.orm, id)).doneAt === null && Date.now() < until) await sleep(20);
      expect(await rowOf(database.orm, id)).toMatchObject({ doneAt: expect.any(Date) });
    }
    expect(lines[0]).toMatchObject({ loop: 'tasks', away: false, msg: 'turn failed' });
  } finally {
    await relay.close();
  }
  const asked = engine.asked.length;
  await owe(database.orm, 'deadline-changed', randomUUID());
  await sleep(400);
  expect(engine.asked).toHaveLength(asked);
});
