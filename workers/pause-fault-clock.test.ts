import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Deadline } from '../core/deadlines/deadline.entity.ts';
import { at, calendar } from '../core/deadlines/deadline.fixture.ts';
import { done } from '../core/faults/fault.fixture.ts';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import { deliverJob, deliverThrice, thrice } from './deliver-job.fixture.ts';
import { givenFaultJob } from './fault-jobs.fixture.ts';
import { pauseFaultClock } from './pause-fault-clock.ts';
import { resumeFaultClock } from './resume-fault-clock.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const deps = { calendar: async () => calendar };
const handler = '周敏';
const clockNow = async (id: string) => await database.orm.em.fork().findOneOrFail(Deadline, { id });

test('挂起 and 解挂: the clock stands still for an hour, which is given back, once', async () => {
  const { faultId, deadlineId, ...variables } = await givenFaultJob(database.orm);
  await done(database.orm, 'repair-access', faultId, { result: 'hold', reason: '等待客户开门', handler });
  const now = at('2026-09-30 11:00');
  expect(await deliverThrice(database.orm, pauseFaultClock(deps), variables, { now })).toEqual(
    thrice({ clockPaused: true }),
  );
  expect(await clockNow(deadlineId)).toMatchObject({
    state: 'paused',
    pauses: [{ reason: '障碍挂起：等待客户开门', by: handler, to: null }],
  });
  await done(database.orm, 'release-hold', faultId, { note: '客户已到场', handler });
  const later = at('2026-09-30 12:00');
  const paused = { ...variables, clockPaused: true };
  expect(await deliverThrice(database.orm, resumeFaultClock(deps), paused, { now: later })).toEqual(
    thrice({}),
  );
  expect(await clockNow(deadlineId)).toMatchObject({ state: 'running', dueAt: at('2026-09-30 19:00') });
});

test('a hold that did not pause the clock does not resume it', async () => {
  const { faultId, deadlineId, ...variables } = await givenFaultJob(database.orm);
  await done(database.orm, 'repair-access', faultId, { result: 'hold', reason: '等待进场', handler });
  const late = { now: at('2026-09-30 20:00') };
  expect(await deliverJob(database.orm, pauseFaultClock(deps), variables, late)).toMatchObject({
    variables: { clockPaused: false },
  });
  const released = { ...variables, clockPaused: false };
  expect(await deliverJob(database.orm, resumeFaultClock(deps), released, late)).toMatchObject({
    kind: 'complete',
  });
  expect(await clockNow(deadlineId)).toMatchObject({ state: 'running', dueAt: at('2026-09-30 18:00') });
});
