import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { at, calendar, givenDeadline, historyOf, inTransaction } from '../core/deadlines/deadline.fixture.ts';
import { toDeadlineVariable } from '../core/deadlines/deadline-variable.ts';
import { stopDeadline } from '../core/deadlines/stop-deadline.ts';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import { deliverJob, deliverThrice, incident, thrice, variableOf } from './deliver-job.fixture.ts';
import { setDeadline } from './set-deadline.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const handler = setDeadline({ calendar: async () => calendar });
const now = at('2026-10-08 09:00');
async function counted() {
  const started = await givenDeadline(database.orm);
  return {
    demand: await variableOf(database.orm, started.demandId),
    deadline: toDeadlineVariable(started),
  };
}
const actions = async (deadlineId: string) =>
  (await historyOf(database.orm, deadlineId)).map(({ action }) => action);

test.each([
  ['5 instead of 2', 5, '2026-10-13T17:30:00+08:00', ['deadline.started', 'deadline.reclassified']],
  ['2 as before', 2, '2026-10-09T17:30:00+08:00', ['deadline.started']],
])('%s working days, counted from the receipt, once', async (_class, workingDays, dueAt, lines) => {
  const { demand, deadline } = await counted();
  const answers = await deliverThrice(database.orm, handler, { demand, deadline, workingDays }, { now });
  const moved = { ...deadline, workingDays, dueAt, warnAt: expect.any(String) };
  expect(answers).toEqual(thrice({ deadline: moved, reclassified: false }));
  expect(await actions(deadline.id)).toEqual(lines);
});

test('a clock that has ended, or that nobody started, is not set: a person has to look', async () => {
  const { demand, deadline } = await counted();
  await inTransaction(database.orm, async (em) =>
    stopDeadline(em, { now, actor: 'system', deadlineId: deadline.id }),
  );
  const run = async (variables: Record<string, unknown>) =>
    await deliverJob(database.orm, handler, { demand, deadline, workingDays: 5, ...variables }, { now });
  expect(await run({})).toMatchObject(incident('The deadline has ended: it is met.'));
  expect(await run({ deadline: { ...deadline, id: randomUUID() } })).toMatchObject(
    incident('There is no deadline'),
  );
  for (const workingDays of [0, '5', null])
    expect(await run({ workingDays })).toMatchObject(incident('/workingDays'));
  expect(await actions(deadline.id)).toEqual(['deadline.started', 'deadline.stopped']);
});
