import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Acceptance } from '../core/acceptance/acceptance.entity.ts';
import { Deadline } from '../core/deadlines/deadline.entity.ts';
import { at, calendar, inTransaction } from '../core/deadlines/deadline.fixture.ts';
import { stopDeadline } from '../core/deadlines/stop-deadline.ts';
import { givenOpenedOrder } from '../core/provisioning/opened.fixture.ts';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import {
  actionsOf,
  deliverJob,
  deliverThrice,
  givenReceived,
  incident,
  thrice,
} from './deliver-job.fixture.ts';
import { openAcceptance } from './open-acceptance.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const handler = openAcceptance({ calendar: async () => calendar });
const limit = { workingDays: 5, warningWorkingDays: 1 };
const openedAt = '2026-09-28T15:20:00+08:00';

test('form 4 gets its number; 5 working days count from the opening, not from now; once', async () => {
  const { demandId, orderId, demand } = await givenOpenedOrder(database.orm);
  const now = at('2026-10-08 09:00');
  const answers = await deliverThrice(database.orm, handler, { demand, openedAt, limit }, { now });
  expect(answers).toEqual(
    thrice({
      acceptance: { id: expect.any(String), number: 'YS-20261008-0001', round: 1 },
      deadline: expect.objectContaining({
        limit: 'acceptance',
        receivedAt: openedAt,
        // 09-29, 09-30, 10-08, 10-09 and the make-up Saturday 10-10; counted from now it would be 10-14.
        dueAt: '2026-10-10T17:30:00+08:00',
      }),
    }),
  );
  expect(answers[2]).toEqual(answers[0]);
  const em = database.orm.em.fork();
  expect(await em.find(Acceptance, { demandId })).toMatchObject([{ orderId, round: 1, openedAt: now }]);
  expect(await em.find(Deadline, { demandId })).toMatchObject([
    { state: 'running', department: 'group-customer', workingDays: 5 },
  ]);
  expect(await actionsOf(database.orm, demandId)).toEqual(['acceptance.opened', 'deadline.started']);
});

test('after a rework: the next round with its own number and clock, from the new opening', async () => {
  const { demandId, demand } = await givenOpenedOrder(database.orm);
  await deliverJob(database.orm, handler, { demand, openedAt, limit }, { now: at('2026-09-28 15:21') });
  const em = database.orm.em.fork();
  const first = await em.findOneOrFail(Deadline, { demandId });
  await inTransaction(database.orm, async (em) =>
    stopDeadline(em, { now: at('2026-09-30 10:00'), actor: '王芳', deadlineId: first.id }),
  );
  expect(
    await deliverJob(
      database.orm,
      handler,
      { demand, openedAt: '2026-10-12T11:00:00+08:00', limit },
      { now: at('2026-10-12 11:01') },
    ),
  ).toMatchObject({
    variables: {
      acceptance: { number: 'YS-20261012-0001', round: 2 },
      deadline: { dueAt: '2026-10-19T17:30:00+08:00' },
    },
  });
  expect(
    await database.orm.em.fork().find(Deadline, { demandId }, { orderBy: { seq: 'asc' } }),
  ).toMatchObject([
    { id: first.id, state: 'met', dueAt: first.dueAt },
    { state: 'running', receivedAt: at('2026-10-12 11:00') },
  ]);
});

test('without an opening, or without an order, nothing is accepted', async () => {
  const { demandId, demand } = await givenOpenedOrder(database.orm);
  for (const wrong of [null, '昨天'])
    expect(await deliverJob(database.orm, handler, { demand, openedAt: wrong, limit })).toMatchObject(
      incident('/openedAt'),
    );
  expect(await database.orm.em.fork().count(Acceptance, { demandId })).toBe(0);
  const other = await givenReceived(database.orm);
  expect(await deliverJob(database.orm, handler, { demand: other, openedAt, limit })).toMatchObject({
    kind: 'fail',
    message: expect.stringContaining('no provisioning order'),
  });
  expect(await actionsOf(database.orm, other.id)).toEqual([]);
});
