import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Deadline } from '../core/deadlines/deadline.entity.ts';
import { at, calendar } from '../core/deadlines/deadline.fixture.ts';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import { actionsOf, deliverThrice, givenReceived, thrice } from './deliver-job.fixture.ts';
import { startStatusChange } from './start-status-change.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

test('1 working day from the transfer: one clock of the owning units, however many there are', async () => {
  const demand = await givenReceived(database.orm);
  const variables = {
    demand,
    limit: { workingDays: 1, warningWorkingDays: 0 },
    owners: ['合肥网络部', '合肥线路中心'],
  };
  const handler = startStatusChange({ calendar: async () => calendar });
  const answers = await deliverThrice(database.orm, handler, variables, { now: at('2026-10-08 16:00') });
  expect(answers).toEqual(
    thrice({
      deadline: expect.objectContaining({ limit: 'status-change', dueAt: '2026-10-09T17:30:00+08:00' }),
    }),
  );
  expect(await database.orm.em.fork().find(Deadline, { demandId: demand.id })).toMatchObject([
    { state: 'running', department: 'resource-owners', workingDays: 1, receivedAt: at('2026-10-08 16:00') },
  ]);
  expect(await actionsOf(database.orm, demand.id)).toEqual(['deadline.started']);
});
