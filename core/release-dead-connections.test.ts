import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import { openDatabase } from './database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

test('connections that die in the middle of a transaction give their places back', async () => {
  const orm = await openDatabase(database.url, 2);
  const begun = Date.now();
  try {
    for (let round = 0; round < 3; round++) {
      const pids: number[] = [];
      const lost = Array.from({ length: 2 }, async () =>
        orm.em.fork().transactional(async (em) => {
          const [row]: { pid: number }[] = await em.execute('select pg_backend_pid() as pid');
          pids.push(row?.pid ?? 0);
          await em.execute('select pg_sleep(10)');
        }),
      );
      const settled = Promise.allSettled(lost);
      while (pids.length < 2) await sleep(5);
      for (const pid of pids) await database.orm.em.fork().execute('select pg_terminate_backend(?)', [pid]);
      expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    }
    const rows = await Promise.all(
      Array.from({ length: 4 }, async () =>
        orm.em.fork().transactional(async (em) => em.execute('select 1 as n')),
      ),
    );
    expect(rows).toEqual(Array(4).fill([{ n: 1 }]));
    // Nobody waited in vain for a connection, which takes 5 s.
    expect(Date.now() - begun).toBeLessThan(4_000);
  } finally {
    await orm.close();
  }
});
