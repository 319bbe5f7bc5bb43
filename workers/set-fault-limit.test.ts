import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { at, calendar, inTransaction } from '../core/deadlines/deadline.fixture.ts';
import { Fault } from '../core/faults/fault.entity.ts';
import { linesOf } from '../core/faults/fault.fixture.ts';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import { deliverJob } from './deliver-job.fixture.ts';
import { givenFaultJob } from './fault-jobs.fixture.ts';
import { setFaultLimit } from './set-fault-limit.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const handler = setFaultLimit({ calendar: async () => calendar });

test('the limit of the corrected severity still counts from the receipt', async () => {
  const { faultId, ...variables } = await givenFaultJob(database.orm);
  await inTransaction(database.orm, async (em) => {
    (await em.findOneOrFail(Fault, { id: faultId })).severity = 'critical';
  });
  const limit = { hours: 4, workingDays: null, warningHours: 1, warningWorkingDays: null };
  expect(
    await deliverJob(database.orm, handler, { ...variables, limit }, { now: at('2026-09-30 11:00') }),
  ).toMatchObject({
    variables: {
      deadline: {
        id: variables.deadlineId,
        receivedAt: '2026-09-30T10:00:00+08:00',
        dueAt: '2026-09-30T14:00:00+08:00',
        warnAt: '2026-09-30T13:00:00+08:00',
      },
    },
  });
  const line = (await linesOf(database.orm, faultId)).find(
    ({ action }) => action === 'deadline.reclassified',
  );
  expect(line).toMatchObject({
    reason: '障碍级别更正为重大',
    summary: expect.stringContaining('8小时改为4小时'),
  });
});

test('from hours to working days', async () => {
  const { faultId: _id, ...variables } = await givenFaultJob(database.orm);
  const limit = { hours: null, workingDays: 5, warningHours: null, warningWorkingDays: 1 };
  expect(await deliverJob(database.orm, handler, { ...variables, limit })).toMatchObject({
    variables: { deadline: { workingDays: 5, dueAt: '2026-10-13T17:30:00+08:00' } },
  });
});
