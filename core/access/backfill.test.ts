import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Migration20261125000010_access } from '../../migrations/Migration20261125000010_access.ts';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { givenStep } from '../../test/helpers/given.ts';
import { givenService } from '../../test/helpers/given-service.ts';
import { VisibleObject } from './visible-object.entity.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

test('a database of the release before: whoever has or had a step sees it, its demand and its service', async () => {
  const { orm } = database;
  const service = await givenService(orm);
  const senders = [
    { department: 'om-teams', assignee: null },
    { department: 'support-center', assignee: '王芳' },
  ];
  const step = await givenStep(orm, service.demandId, { department: 'engineering', senders });
  const em = orm.em.fork();
  const rows = async () =>
    (await orm.em.fork().find(VisibleObject, {}, { orderBy: { department: 'asc', kind: 'asc' } })).map(
      ({ department, kind, objectId, created }) => [department, kind, objectId, created],
    );
  // As it was before there was the table: nobody had written into it.
  await em.execute('delete from visible_object');
  const migration = new Migration20261125000010_access(em.getDriver(), orm.config);
  await migration.up();
  const fills = migration
    .getQueries()
    .map(String)
    .filter((sql) => sql.startsWith('insert into visible_object'));
  expect(fills).toHaveLength(3);
  for (const fill of [...fills, ...fills]) await em.execute(fill);
  expect(await rows()).toEqual(
    ['engineering', 'om-teams', 'support-center'].flatMap((department) => [
      [department, 'demand', service.demandId, false],
      [department, 'service', service.id, false],
      [department, 'step', step, false],
    ]),
  );
});
