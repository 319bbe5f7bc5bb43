import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { calendar } from '../core/deadlines/deadline.fixture.ts';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import {
  actionsOf,
  deliverJob,
  deliverThrice,
  givenReceived,
  incident,
  thrice,
} from './deliver-job.fixture.ts';
import { requestTemplate } from './request-template.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const handler = requestTemplate({ calendar: async () => calendar });

test('starts the clock of the template at the moment of the request, once', async () => {
  const demand = await givenReceived(database.orm);
  const limit = { workingDays: 3, warningWorkingDays: 1 };
  const answers = await deliverThrice(database.orm, handler, { demand, limit });
  expect(answers).toEqual(
    thrice({
      deadline: {
        id: expect.any(String),
        limit: 'solution-template',
        workingDays: 3,
        receivedAt: '2026-09-30T10:00:00+08:00',
        dueAt: '2026-10-10T17:30:00+08:00',
        warnAt: '2026-10-09T17:30:00+08:00',
      },
    }),
  );
  expect(answers[2]).toEqual(answers[0]);
  expect(await actionsOf(database.orm, demand.id)).toEqual(['deadline.started']);
});

test('a decision that gave no limit is an incident', async () => {
  const demand = await givenReceived(database.orm);
  expect(await deliverJob(database.orm, handler, { demand, limit: null })).toMatchObject(incident('/limit'));
  expect(await deliverJob(database.orm, handler, { demand })).toMatchObject(incident('limit'));
  expect(await actionsOf(database.orm, demand.id)).toEqual([]);
});
