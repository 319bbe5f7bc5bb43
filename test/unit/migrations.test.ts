import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../helpers/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

test('a migrated database is what the entities say: nothing is left to create, to change or to drop', async () => {
  expect(await database.orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe('');
});

test('the snapshot, from which the next migration is made, is in step with them', async () => {
  // Without the file, MikroORM would compare with the database, and find nothing either.
  expect(existsSync(join(import.meta.dirname, '../../migrations/.snapshot.json'))).toBe(true);
  expect(await database.orm.migrator.checkSchema()).toBe(false);
});
