import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Confirmation } from '../core/confirmations/confirmation.entity.ts';
import { Deadline } from '../core/deadlines/deadline.entity.ts';
import { at, givenDeadline, owed } from '../core/deadlines/deadline.fixture.ts';
import { toDeadlineVariable } from '../core/deadlines/deadline-variable.ts';
import { type GivenSegment, givenCase } from '../core/steps/step.fixture.ts';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import { actionsOf, deliverJob, deliverThrice, incident, thrice, variableOf } from './deliver-job.fixture.ts';
import { replyConfirmation } from './reply-confirmation.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

async function answered(segments: GivenSegment[]) {
  const { demandId, confirmationId: id } = await givenCase(database.orm, segments);
  const deadline = toDeadlineVariable(await givenDeadline(database.orm, { demandId }));
  const confirmation = { id, number: 'QR-1', round: 1, receivedAt: deadline.receivedAt };
  const demand = await variableOf(database.orm, demandId);
  return { demandId, variables: { demand, confirmation, deadline } };
}

const core: GivenSegment = { segment: 'core', status: 'available' };
const trunk: GivenSegment = { segment: 'trunk', status: 'construction' };
const end: GivenSegment = { segment: 'end', status: 'optimizable', plannedOn: '2026-11-01' };

test.each<[string, GivenSegment[], string, string | null, string, string]>([
  ['all there', [core], 'available', null, '2026-10-09 17:30', 'met'],
  [
    'built and optimized: the later date',
    [core, { ...trunk, approved: true, plannedOn: '2026-12-01' }, end],
    'conditional',
    '2026-12-01',
    '2026-10-09 17:31',
    'missed',
  ],
  ['not built', [core, { ...trunk, approved: false }, end], 'refused', null, '2026-10-08 09:00', 'met'],
  ['still unknown', [{ ...core, status: 'unknown' }], 'refused', null, '2026-10-08 09:00', 'met'],
])(
  '%s: the reply sums it up and the clock stops, once',
  async (_case, segments, result, date, moment, state) => {
    const { demandId, variables } = await answered(segments);
    const now = at(moment);
    const answers = await deliverThrice(database.orm, replyConfirmation(), variables, { now });
    const reply = {
      result,
      resultName: expect.any(String),
      inServiceOn: date,
      networkSolution: null,
      repliedBy: '客户服务支撑中心',
      repliedAt: `${moment.replace(' ', 'T')}:00+08:00`,
    };
    expect(answers).toEqual(thrice({ reply }));
    const em = database.orm.em.fork();
    const { confirmation, deadline } = variables;
    expect(await em.findOneOrFail(Confirmation, { id: confirmation.id })).toMatchObject({
      result,
      inServiceOn: date,
      repliedAt: now,
    });
    expect(await em.findOneOrFail(Deadline, { id: deadline.id })).toMatchObject({ state, stoppedAt: now });
    expect(await actionsOf(database.orm, demandId)).toEqual([
      'deadline.started',
      'confirmation.replied',
      'deadline.stopped',
    ]);
    // The escalation that waits is told once.
    expect(await owed(database.orm, deadline.id)).toMatchObject([{ kind: 'deadline-changed' }]);
  },
);

test('a form nobody dispatched is not replied, and the clock runs on', async () => {
  const { demandId, variables } = await answered([core]);
  const run = async (confirmation: unknown) =>
    await deliverJob(database.orm, replyConfirmation(), { ...variables, confirmation });
  expect(await run(null)).toMatchObject(incident('/confirmation'));
  expect(await run({ ...variables.confirmation, id: randomUUID() })).toMatchObject({
    kind: 'fail',
    retries: 2,
    message: expect.stringContaining('Confirmation not found'),
  });
  expect(await actionsOf(database.orm, demandId)).toEqual(['deadline.started']);
});
