import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Deadline } from '../core/deadlines/deadline.entity.ts';
import { at, calendar, inTransaction } from '../core/deadlines/deadline.fixture.ts';
import { Fault } from '../core/faults/fault.entity.ts';
import { newFault, report } from '../core/faults/fault.fixture.ts';
import { faultVariable } from '../core/faults/fault-variable.ts';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import { givenService } from '../test/helpers/given-service.ts';
import { deliverJob, deliverThrice, incident } from './deliver-job.fixture.ts';
import { startFaultClock } from './start-fault-clock.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const handler = startFaultClock({ calendar: async () => calendar });
const hours = { hours: 8, workingDays: null, warningHours: 2, warningWorkingDays: null };

async function reported() {
  const { number } = await givenService(database.orm, { serviceLevel: 'AA' });
  const row = await report(database.orm, newFault({ serviceId: number }));
  return await faultVariable(database.orm.em.fork(), row);
}
const clocksOf = async (faultId: string) => await database.orm.em.fork().find(Deadline, { faultId });

test('the clock runs from the receipt of the report, for the support centre, once', async () => {
  const fault = await reported();
  const outcomes = await deliverThrice(
    database.orm,
    handler,
    { fault, limit: hours },
    { now: at('2026-09-30 10:05') },
  );
  const deadline = {
    limit: 'fault-handling',
    workingDays: 0,
    receivedAt: '2026-09-30T10:00:00+08:00',
    dueAt: '2026-09-30T18:00:00+08:00',
    warnAt: '2026-09-30T16:00:00+08:00',
  };
  for (const outcome of outcomes)
    expect(outcome).toMatchObject({ kind: 'complete', variables: { deadline } });
  expect(await clocksOf(fault.id)).toMatchObject([
    { hours: 8, department: 'support-center', serviceLevel: 'AA', state: 'running' },
  ]);
});

test('in working days the day of the report does not count', async () => {
  const fault = await reported();
  const limit = { hours: null, workingDays: 2, warningHours: null, warningWorkingDays: 1 };
  expect(await deliverJob(database.orm, handler, { fault, limit })).toMatchObject({
    variables: { deadline: { workingDays: 2, dueAt: '2026-10-09T17:30:00+08:00' } },
  });
});

test('a round after a failed inspection counts from now', async () => {
  const fault = await reported();
  await inTransaction(database.orm, async (em) => {
    (await em.findOneOrFail(Fault, { id: fault.id })).round = 2;
  });
  expect(
    await deliverJob(database.orm, handler, { fault, limit: hours }, { now: at('2026-09-30 15:00') }),
  ).toMatchObject({ variables: { deadline: { receivedAt: '2026-09-30T15:00:00+08:00' } } });
});

test.each([
  ['both', { ...hours, workingDays: 2 }],
  ['neither', { ...hours, hours: null }],
])(
  'a row of the decision with %s of hours and working days is an incident a person understands',
  async (_n, limit) => {
    const fault = await reported();
    expect(await deliverJob(database.orm, handler, { fault, limit })).toMatchObject(incident('障碍处理时限'));
    expect(await clocksOf(fault.id)).toEqual([]);
  },
);
