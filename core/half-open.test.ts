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
      proxy.go('silent');
      await em.execute('select 1');
    });
    const error: unknown = await inTransaction.catch((reason: unknown) => reason);
    expect(isDatabaseAway(error)).toBe(true);
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
