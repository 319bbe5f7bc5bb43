import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { nextNumber } from './next-number.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const day = (date: string) => new Date(`${date}T10:00:00+08:00`);
const next = async (prefix: 'XQ' | 'GZ', date: string) =>
  await database.orm.em.fork().transactional(async (em) => await nextNumber(em, prefix, day(date)));

test('counts from 1 by prefix and day, beyond 9999 with more digits', async () => {
  expect([await next('XQ', '2026-09-30'), await next('XQ', '2026-09-30')]).toEqual([
    'XQ-20260930-0001',
    'XQ-20260930-0002',
  ]);
  expect(await next('GZ', '2026-09-30')).toBe('GZ-20260930-0001');
  expect(await next('XQ', '2026-10-01')).toBe('XQ-20261001-0001');
  await database.orm.em.fork().execute(`select setval('number_xq', 12001)`);
  await database.orm.em.fork().execute(`update number_sequence set base = 0 where name = 'XQ-20261001'`);
  expect(await next('XQ', '2026-10-01')).toBe('XQ-20261001-12002');
});

test('a day that had numbers before there were sequences goes on', async () => {
  await database.orm.em.fork().execute(`insert into number_sequence (name, last) values ('XQ-20260901', 41)`);
  const given = await Promise.all(Array.from({ length: 8 }, async () => await next('XQ', '2026-09-01')));
  expect(new Set(given).size).toBe(8);
  expect([...given].sort()[0]).toBe('XQ-20260901-0042');
});

test('nobody waits for the transaction of another, and no number is given twice', async () => {
  await next('XQ', '2026-11-02');
  const [first, second] = [database.orm.em.fork(), database.orm.em.fork()];
  await first.begin();
  const held = await nextNumber(first, 'XQ', day('2026-11-02'));
  await second.begin();
  const free = await nextNumber(second, 'XQ', day('2026-11-02'));
  await second.commit();
  await first.rollback();
  expect([held, free]).toEqual(['XQ-20261102-0002', 'XQ-20261102-0003']);
  // Twenty first ones of a day at once.
  const given = await Promise.all(Array.from({ length: 20 }, async () => await next('XQ', '2026-11-03')));
  expect(new Set(given).size).toBe(20);
  expect(given.every((number) => /^XQ-20261103-0*[1-9]\d*$/.test(number))).toBe(true);
});
