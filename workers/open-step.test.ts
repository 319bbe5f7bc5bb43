import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { at, givenDeadline } from '../core/deadlines/deadline.fixture.ts';
import { toDeadlineVariable } from '../core/deadlines/deadline-variable.ts';
import { Step } from '../core/steps/step.entity.ts';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import { actionsOf, deliverJob, deliverThrice, incident, thrice } from './deliver-job.fixture.ts';
import { openStep } from './open-step.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const elementId = 'negotiate';
const step = { department: 'group-customer', name: '与客户洽谈', fault: null };

/** A listener asks for no variables by name: it gets all there are. */
async function scope() {
  const deadline = await givenDeadline(database.orm);
  return { demand: { id: deadline.demandId }, step, deadline: toDeadlineVariable(deadline), remark: null };
}

test('one step in the record, whose due date and priority the engine gets', async () => {
  const variables = await scope();
  const elementInstanceKey = randomUUID();
  const answers = await deliverThrice(
    database.orm,
    openStep({ publicUrl: 'http://localhost:3000' }),
    variables,
    { elementId, elementInstanceKey },
  );
  const steps = await database.orm.em.fork().find(Step, { demandId: variables.demand.id });
  expect(steps).toMatchObject([
    { key: elementId, elementInstanceKey, state: 'open', dueAt: at('2026-10-09 17:30') },
  ]);
  expect(answers).toEqual(
    thrice({
      step: {
        ...step,
        id: steps[0]?.id,
        dueAt: '2026-10-09T17:30:00+08:00',
        priority: 50,
        actionsUrl: `http://localhost:3000/steps/${steps[0]?.id}`,
      },
      taskContextDisplayName: expect.stringContaining('华东电子'),
    }),
  );
  expect(await actionsOf(database.orm, variables.demand.id)).toEqual(['deadline.started', 'step.opened']);
});

test.each([
  ['/demand', { demand: {} }],
  ['/step', { step: null }],
  ['/step/department', { step: { ...step, department: 7 } }],
  ['/step/fault', { step: { ...step, fault: ['a', 'b'] } }],
])('a model that hands over no %s gets an incident that says so', async (names, wrong) => {
  const variables = await scope();
  const outcome = await deliverJob(
    database.orm,
    openStep({ publicUrl: 'http://localhost:3000' }),
    { ...variables, ...wrong },
    { elementId },
  );
  expect(outcome).toMatchObject(incident(names));
  expect(await database.orm.em.fork().count(Step, { demandId: variables.demand.id })).toBe(0);
});

test('a demand nobody knows opens nothing', async () => {
  const variables = { ...(await scope()), demand: { id: randomUUID() } };
  expect(
    await deliverJob(database.orm, openStep({ publicUrl: 'http://localhost:3000' }), variables, {
      elementId,
    }),
  ).toMatchObject({
    kind: 'fail',
    message: expect.stringContaining('Demand not found'),
  });
});
