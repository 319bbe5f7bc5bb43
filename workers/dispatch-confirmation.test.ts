import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Confirmation } from '../core/confirmations/confirmation.entity.ts';
import { Deadline } from '../core/deadlines/deadline.entity.ts';
import { at, calendar } from '../core/deadlines/deadline.fixture.ts';
import { Demand } from '../core/demands/demand.entity.ts';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import {
  actionsOf,
  deliverJob,
  deliverThrice,
  givenReceived,
  incident,
  thrice,
} from './deliver-job.fixture.ts';
import { dispatchConfirmation } from './dispatch-confirmation.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const handler = dispatchConfirmation({ calendar: async () => calendar });
const limit = { workingDays: 2, warningWorkingDays: 1 };

test('form 1 gets its number, and the clock counts from its receipt; once', async () => {
  const { orm } = database;
  const demand = await givenReceived(orm);
  const variables = {
    confirmation: {
      id: expect.any(String),
      number: 'QR-20260930-0001',
      round: 1,
      receivedAt: '2026-09-30T10:00:00+08:00',
    },
    deadline: {
      id: expect.any(String),
      limit: 'resource-confirmation',
      workingDays: 2,
      receivedAt: '2026-09-30T10:00:00+08:00',
      dueAt: '2026-10-09T17:30:00+08:00',
      warnAt: '2026-10-08T17:30:00+08:00',
    },
  };
  const answers = await deliverThrice(orm, handler, { demand, limit });
  expect(answers).toEqual(thrice(variables));
  expect(answers[2]).toEqual(answers[0]);
  const em = orm.em.fork();
  expect(await em.findOneOrFail(Demand, { id: demand.id })).toMatchObject({ state: 'presale', round: 1 });
  expect(await em.find(Confirmation, { demandId: demand.id })).toMatchObject([
    { number: 'QR-20260930-0001' },
  ]);
  expect(await em.find(Deadline, { demandId: demand.id })).toMatchObject([
    { state: 'running', department: 'support-center', serviceLevel: 'AA' },
  ]);
  expect(await actionsOf(orm, demand.id)).toEqual([
    'demand.presale-started',
    'confirmation.dispatched',
    'deadline.started',
  ]);
});

test('dispatched anew after a revision: another round with its own number and clock', async () => {
  const { orm } = database;
  const demand = await givenReceived(orm);
  await deliverJob(orm, handler, { demand, limit });
  expect(await deliverJob(orm, handler, { demand, limit }, { now: at('2026-10-12 09:00') })).toMatchObject({
    variables: {
      confirmation: { number: 'QR-20261012-0001', round: 2, receivedAt: '2026-10-12T09:00:00+08:00' },
      deadline: { dueAt: '2026-10-14T17:30:00+08:00' },
    },
  });
  expect(await orm.em.fork().count(Deadline, { demandId: demand.id })).toBe(2);
});

test.each([
  ['/limit', null],
  ['/limit/workingDays', { ...limit, workingDays: 0 }],
  ['/limit/workingDays', { ...limit, workingDays: 1.5 }],
  ['/limit/warningWorkingDays', { ...limit, warningWorkingDays: -1 }],
])('a limit that is none names %s and dispatches nothing', async (names, wrong) => {
  const { orm } = database;
  const demand = await givenReceived(orm);
  expect(await deliverJob(orm, handler, { demand, limit: wrong })).toMatchObject(incident(names));
  expect(await orm.em.fork().count(Confirmation, { demandId: demand.id })).toBe(0);
});

test('a clock that cannot be counted leaves no form behind', async () => {
  const { orm } = database;
  const demand = await givenReceived(orm);
  const tooLong = { demand, limit: { ...limit, workingDays: 1001 } };
  expect(await deliverJob(orm, handler, tooLong)).toMatchObject({ kind: 'fail', retries: 2 });
  expect(await actionsOf(orm, demand.id)).toEqual([]);
});
