import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { TransientError } from '../errors.ts';
import { EngineLife } from './engine-life.entity.ts';
import { watchLife } from './watch-life.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

/** What an engine keeps of markers; emptied, it has lost its data. */
const kept = new Set<string>();
const engine = {
  keepMarker: async (id: string) => void kept.add(id),
  hasMarker: async (id: string) => kept.has(id),
};
const watched = (of = engine) => watchLife({ orm: database.orm, engine: of, log: pino({ level: 'silent' }) });
const lives = async () => await database.orm.em.fork().count(EngineLife, { life: { $gt: 0 } });

test('an engine that keeps its data stays in its life, whoever asks', async () => {
  expect(await Promise.all([watched().current(), watched().current()])).toEqual([1, 1]);
  expect(await watched().current()).toBe(1);
  expect(await lives()).toBe(1);
});

test('one that has lost it begins another, once for all who ask', async () => {
  const before = watched();
  expect(await before.current()).toBe(1);
  kept.clear();
  // The engine's word of a moment ago still holds for it.
  expect(await before.current()).toBe(1);
  expect(await Promise.all([watched().current(), watched().current(), watched().current()])).toEqual([
    2, 2, 2,
  ]);
  expect(await lives()).toBe(2);
  expect(kept.size).toBe(1);
  expect(await watched().current()).toBe(2);
});

test('one that does not answer has no life: nothing is asked of it', async () => {
  const hasMarker = async () => {
    throw new TransientError('away');
  };
  await expect(watched({ ...engine, hasMarker }).current()).rejects.toThrow('away');
  expect(await lives()).toBe(2);
});

test('what was begun and not planted yet is planted, and is no other life', async () => {
  await database.orm.em.fork().execute('update engine_life set planted_at = null where life = 2');
  kept.clear();
  expect(await watched().current()).toBe(2);
  expect(kept.size).toBe(1);
});
