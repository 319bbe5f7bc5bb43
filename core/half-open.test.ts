import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import { type TcpProxy, tcpProxy } from '../test/reliability/tcp-proxy.ts';
import { openDatabase } from './database.ts';
import { isDatabaseAway } from './database-away.ts';

let database: TestDatabase;
let proxy: TcpProxy;
beforeAll(async () => {
  database = await freshDatabase();
  proxy = await tcpProxy(Number(new URL(database.url).port));
});
afterAll(async () => {
  await proxy.close();
  await database.close();
});

/** A connection that stands and carries nothing, as after a firewall has forgotten it: nobody is told of its end. */
test('half-open connections are given up by both ends, and new ones are made', async () => {
  const url = new URL(database.url);
  url.hostname = '127.0.0.1';
  url.port = String(proxy.port);
  const orm = await openDatabase(url.href, 2);
  try {
    await database.orm.em
      .fork()
      .execute('create table held (id int primary key); insert into held values (1)');
    const inTransaction = orm.em.fork().transactional(async (em) => {
      await em.execute('select * from held for update');
      // The other transaction has begun as well.
      await sleep(500);
      proxy.go('silent');
      await em.execute('select 1');
    });
    const ended = async (work: Promise<unknown>) => {
      const error: unknown = await work.catch((reason: unknown) => reason);
      return { away: isDatabaseAway(error), at: performance.now() };
    };
    const first = ended(inTransaction);
    // Asks 20 s later on the other connection, which stood before: it is given up together with the first.
    const second = ended(
      orm.em.fork().transactional(async (em) => {
        await em.execute('select 1');
        await sleep(20_000);
        await em.execute('select 1');
      }),
    );
    const [one, other] = await Promise.all([first, second]);
    expect([one.away, other.away]).toEqual([true, true]);
    expect(Math.abs(other.at - one.at)).toBeLessThan(5_000);
    proxy.go('pass');

    // Both places of the pool are free again.
    const rows = await Promise.all(
      [1, 2].map(async () => orm.em.fork().transactional(async (em) => em.execute('select 1 as n'))),
    );
    expect(rows).toEqual([[{ n: 1 }], [{ n: 1 }]]);
    // The server, too, has given up what nobody will end: the row is free.
    for (let waited = 0; waited < 60_000; waited += 500) {
      const free = await orm.em.fork().execute('select * from held for update skip locked');
      if (free.length === 1) return;
      await sleep(500);
    }
    throw new Error('The row is still locked by a connection that nobody has.');
  } finally {
    await orm.close();
  }
}, 150_000);
