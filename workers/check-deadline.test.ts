import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { at, calendar, givenDeadline } from '../core/deadlines/deadline.fixture.ts';
import { toDeadlineVariable } from '../core/deadlines/deadline-variable.ts';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import { checkDeadline } from './check-deadline.ts';
import { deliverJob, incident } from './deliver-job.fixture.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const handler = checkDeadline({ calendar: async () => calendar });
const run = async (deadline: unknown, elementInstanceKey: string, now = at('2026-10-08 10:00')) =>
  await deliverJob(database.orm, handler, { deadline }, { elementInstanceKey, now });

test('answers what the escalation does next, with moments in +08:00', async () => {
  const deadline = toDeadlineVariable(await givenDeadline(database.orm));
  const outcome = await run(deadline, '1');
  expect(outcome).toEqual({
    kind: 'complete',
    variables: {
      next: {
        state: 'wait',
        at: '2026-10-08T17:30:00+08:00',
        tier: 0,
        workingDaysOverdue: 0,
        limit: 'resource-confirmation',
        serviceLevel: 'standard',
        department: 'support-center',
      },
    },
  });
  // Delivered again later: the answer that was given, not a new one.
  expect(await run(deadline, '1', at('2026-10-12 10:00'))).toEqual(outcome);
  expect(handler.fetch).toEqual(['deadline']);
});

test('a model that does not hand over the deadline is an incident that says so', async () => {
  expect(await run(null, '2')).toMatchObject(incident('/deadline'));
});
