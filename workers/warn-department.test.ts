import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { givenDeadline } from '../core/deadlines/deadline.fixture.ts';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import { deps, escalate, sentFor } from './escalation-jobs.fixture.ts';
import { warnDepartment } from './warn-department.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

test('warns the department once, however often the job comes', async () => {
  const deadline = await givenDeadline(database.orm);
  const now = '2026-10-08 17:30';
  for (const elementInstanceKey of ['1', '1', '2'])
    expect(await escalate(database.orm, warnDepartment(deps), { deadline, now, elementInstanceKey })).toEqual(
      { kind: 'complete', variables: {} },
    );
  expect(await sentFor(database.orm, deadline.id)).toMatchObject([
    { kind: 'warning', department: 'support-center', recipient: 'department', demandId: deadline.demandId },
  ]);
});
