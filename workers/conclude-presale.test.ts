import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { at } from '../core/deadlines/deadline.fixture.ts';
import { Demand } from '../core/demands/demand.entity.ts';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import { concludePresale } from './conclude-presale.ts';
import {
  actionsOf,
  deliverJob,
  deliverThrice,
  givenReceived,
  incident,
  thrice,
} from './deliver-job.fixture.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

test.each(['accepted', 'withdrawn'])('%s: the demand carries it from then on, once', async (outcome) => {
  const { orm } = database;
  const demand = await givenReceived(orm);
  const now = at('2026-10-12 15:00');
  const answers = await deliverThrice(orm, concludePresale(), { demand, outcome }, { now });
  expect(answers).toEqual(thrice({}));
  const row = await orm.em.fork().findOneOrFail(Demand, { id: demand.id });
  expect(row).toMatchObject({ state: outcome, concludedAt: now });
  expect(await actionsOf(orm, demand.id)).toEqual(['demand.presale-concluded']);
});

test('an outcome that ends nothing, or a demand nobody knows, changes nothing', async () => {
  const { orm } = database;
  const demand = await givenReceived(orm);
  const run = async (variables: Record<string, unknown>) =>
    await deliverJob(orm, concludePresale(), { demand, outcome: 'accepted', ...variables });
  expect(await run({ outcome: 'revise' })).toMatchObject(incident('/outcome'));
  expect(await run({ demand: { id: demand.id } })).toMatchObject(incident('/demand'));
  expect(await run({ demand: { ...demand, id: randomUUID() } })).toMatchObject({
    kind: 'fail',
    retries: 2,
    message: expect.stringContaining('Demand not found'),
  });
  expect(await actionsOf(orm, demand.id)).toEqual([]);
});
