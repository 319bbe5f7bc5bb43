import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import { type Orm, openDatabase } from './database.ts';
import { isDatabaseAway } from './database-away.ts';

let database: TestDatabase;
let between: Server;
let orm: Orm;
/** What was sent to PostgreSQL, packet by packet. */
let packets: string[] = [];
/** Cuts off whoever sends this. */
let cutAt: RegExp | undefined;

beforeAll(async () => {
  database = await freshDatabase();
  const target = Number(new URL(database.url).port);
  between = createServer((caller) => {
    const called = connect({ port: target, host: '127.0.0.1' });
    const end = () => {
      caller.destroy();
      called.destroy();
    };
    for (const socket of [caller, called]) socket.setNoDelay(true).on('error', end).on('close', end);
    caller.on('data', (bytes) => {
      const text = bytes.toString('latin1');
      if (cutAt?.test(text)) return caller.resetAndDestroy();
      packets.push(text);
      called.write(bytes);
    });
    called.on('data', (bytes) => caller.write(bytes));
  });
  await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve));
  const url = new URL(database.url);
  url.hostname = '127.0.0.1';
  url.port = String((between.address() as AddressInfo).port);
  orm = await openDatabase(url.href, 1);
  await database.orm.em.fork().execute('create table kept (id int primary key)');
});
afterAll(async () => {
  await orm.close();
  between.close();
  await database.close();
});
beforeEach(async () => {
  cutAt = undefined;
  await orm.em.fork().execute('delete from kept');
  packets = [];
});

const keptRows = async () => await database.orm.em.fork().execute('select id from kept');
const insert = async (id: number, before = async () => {}) =>
  await orm.em.fork().transactional(async (em) => {
    await before();
    await em.execute('insert into kept values (?)', [id]);
    if (id < 0) throw new Error('not so');
  });

test('a transaction begins in one packet with its first statement, and is one', async () => {
  await insert(1);
  expect(packets).toEqual([
    expect.stringMatching(/begin[\s\S]*insert into kept values \(1\)/),
    expect.stringContaining('commit'),
  ]);
  await expect(insert(-1)).rejects.toThrow('not so');
  expect(packets.at(-1)).toContain('rollback');
  expect(await keptRows()).toEqual([{ id: 1 }]);
});

test('who does something else first has begun meanwhile', async () => {
  await insert(2, async () => {
    await sleep(50);
    expect(packets).toEqual([expect.stringContaining('begin')]);
  });
  expect(packets).toHaveLength(3);
});

test('a connection that ends at the beginning is an error of the database, and the next one works', async () => {
  cutAt = /begin/;
  const error: unknown = await insert(3).catch((reason: unknown) => reason);
  expect(isDatabaseAway(error)).toBe(true);
  cutAt = undefined;
  await insert(4);
  expect(await keptRows()).toEqual([{ id: 4 }]);
});

test('a first statement that is refused ends its transaction, and the next one works', async () => {
  await expect(orm.em.fork().transactional(async (em) => em.execute('select from nowhere'))).rejects.toThrow(
    'nowhere',
  );
  await insert(5);
  expect(await keptRows()).toEqual([{ id: 5 }]);
});
