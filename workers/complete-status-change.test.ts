import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Deadline } from '../core/deadlines/deadline.entity.ts';
import { at, givenDeadline, owed } from '../core/deadlines/deadline.fixture.ts';
import { toDeadlineVariable } from '../core/deadlines/deadline-variable.ts';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import { completeStatusChange } from './complete-status-change.ts';
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

async function given() {
  const demand = await givenReceived(database.orm);
  const row = await givenDeadline(database.orm, {
    demandId: demand.id,
    limit: 'status-change',
    department: 'resource-owners',
    workingDays: 1,
  });
  return { demand, deadline: toDeadlineVariable(row) };
}

test.each([
  ['met', '2026-10-08 17:30'],
  ['missed', '2026-10-08 17:31'],
])('the clock of all owners stops: %s, once', async (state, moment) => {
  const variables = await given();
  const now = at(moment);
  expect(await deliverThrice(database.orm, completeStatusChange(), variables, { now })).toEqual(thrice({}));
  const { demand, deadline } = variables;
  expect(await database.orm.em.fork().findOneOrFail(Deadline, { id: deadline.id })).toMatchObject({
    state,
    stoppedAt: now,
  });
  expect(await actionsOf(database.orm, demand.id)).toEqual(['deadline.started', 'deadline.stopped']);
  expect(await owed(database.orm, deadline.id)).toMatchObject([{ kind: 'deadline-changed' }]);
});

test('a clock nobody started: a person has to look', async () => {
  const { demand, deadline } = await given();
  const unknown = { demand, deadline: { ...deadline, id: randomUUID() } };
  expect(await deliverJob(database.orm, completeStatusChange(), unknown)).toMatchObject(
    incident('There is no deadline'),
  );
  expect(await deliverJob(database.orm, completeStatusChange(), { demand })).toMatchObject(incident('/'));
});
