import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Deadline } from '../core/deadlines/deadline.entity.ts';
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
import { startStatusTransfer } from './start-status-transfer.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const handler = startStatusTransfer({ calendar: async () => calendar });
const limit = { workingDays: 2, warningWorkingDays: 1 };

test('2 working days of the support centre from now on, once', async () => {
  const demand = await givenReceived(database.orm);
  const deadline = {
    id: expect.any(String),
    limit: 'status-transfer',
    workingDays: 2,
    receivedAt: '2026-09-30T10:00:00+08:00',
    dueAt: '2026-10-09T17:30:00+08:00',
    warnAt: '2026-10-08T17:30:00+08:00',
  };
  const answers = await deliverThrice(database.orm, handler, { demand, limit });
  expect(answers).toEqual(thrice({ deadline }));
  expect(answers[2]).toEqual(answers[0]);
  expect(await database.orm.em.fork().find(Deadline, { demandId: demand.id })).toMatchObject([
    { state: 'running', department: 'support-center', serviceLevel: 'AA' },
  ]);
  expect(await actionsOf(database.orm, demand.id)).toEqual(['deadline.started']);
});

test('a limit that is none starts no clock', async () => {
  const demand = await givenReceived(database.orm);
  expect(await deliverJob(database.orm, handler, { demand, limit: { workingDays: 0 } })).toMatchObject(
    incident('/limit'),
  );
  expect(await database.orm.em.fork().count(Deadline, { demandId: demand.id })).toBe(0);
});
