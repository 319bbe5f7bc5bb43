import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { AuditEntry } from '../core/audit/audit-entry.entity.ts';
import { calendar } from '../core/deadlines/deadline.fixture.ts';
import { Step } from '../core/steps/step.entity.ts';
import { givenCase, now } from '../core/steps/step.fixture.ts';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import { closeStep } from './close-step.ts';
import { deliverJob, incident } from './deliver-job.fixture.ts';
import { openStep } from './open-step.ts';
import { runJob } from './run-job.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

test('a step whose listeners are delivered twice, at once and later, is one step with one effect', async () => {
  const { demandId } = await givenCase(database.orm);
  const deps = { orm: database.orm, clock: { now: async () => now }, log: pino({ level: 'silent' }) };
  const elementInstanceKey = randomUUID();
  const job = { key: '1', processInstanceKey: '2', elementInstanceKey, elementId: 'negotiate', retries: 5 };
  const scope = {
    demand: { id: demandId },
    step: { department: 'group-customer', name: '与客户洽谈', fault: null },
  };
  const start = () =>
    runJob(deps, openStep({ publicUrl: 'http://localhost:3000' }), { ...job, type: 'open-step' }, scope);
  const opened = await Promise.all([start(), start()]);
  expect(opened[0]).toMatchObject({ kind: 'complete', variables: { step: { priority: 50, dueAt: null } } });
  expect(opened[1]).toEqual(opened[0]);
  expect(await start()).toEqual(opened[0]);

  const typed = { outcome: 'revise', remark: '降低费用', handler: '王芳' };
  const end = () =>
    runJob(
      deps,
      closeStep({ calendar: async () => calendar }),
      { ...job, type: 'close-step' },
      { ...scope, ...typed },
    );
  const closed = await Promise.all([end(), end()]);
  expect(closed[0]).toMatchObject({
    kind: 'complete',
    variables: { outcome: 'revise', remark: '降低费用', step: { fault: null } },
  });
  expect(closed[1]).toEqual(closed[0]);
  expect(await end()).toEqual(closed[0]);

  const em = database.orm.em.fork();
  expect(await em.find(Step, { demandId })).toMatchObject([{ state: 'completed', completedBy: '王芳' }]);
  const lines = await em.find(AuditEntry, { demandId }, { orderBy: { id: 'asc' } });
  expect(lines.map(({ action }) => action)).toEqual([
    'step.opened',
    'demand.revision-asked',
    'step.completed',
  ]);
});

test('a model that lost `step`, or a step nobody opened, closes nothing', async () => {
  const { demandId } = await givenCase(database.orm);
  const scope = { demand: { id: demandId }, step: { department: 'group-customer', name: '与客户洽谈' } };
  const run = async (variables: Record<string, unknown>) =>
    await deliverJob(database.orm, closeStep({ calendar: async () => calendar }), { ...scope, ...variables });
  expect(await run({ step: null })).toMatchObject(incident('/step'));
  expect(await run({})).toMatchObject({
    kind: 'fail',
    retries: 2,
    message: expect.stringContaining('Step not found'),
  });
});
