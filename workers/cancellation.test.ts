import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Type } from 'typebox';
import { AuditEntry } from '../core/audit/audit-entry.entity.ts';
import { recordAudit } from '../core/audit/record-audit.ts';
import { calendar, givenDeadline, givenStep, inTransaction } from '../core/deadlines/deadline.fixture.ts';
import { toDeadlineVariable } from '../core/deadlines/deadline-variable.ts';
import { pauseDeadline } from '../core/deadlines/pause-deadline.ts';
import { reclassifyDeadline } from '../core/deadlines/reclassify-deadline.ts';
import { cancelDemand } from '../core/demands/cancel-demand.ts';
import { Demand } from '../core/demands/demand.entity.ts';
import { requestCompletion } from '../core/steps/request-completion.ts';
import { Step } from '../core/steps/step.entity.ts';
import { givenCase, now, open } from '../core/steps/step.fixture.ts';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import { closeStep } from './close-step.ts';
import { deliverJob, variableOf } from './deliver-job.fixture.ts';
import { jobHandlers } from './handlers.ts';
import { defineJob } from './job.ts';
import { fakeEngine, relayDeps } from './relay/engine.fixture.ts';
import { watchTasks } from './relay/watch-tasks.ts';
import { replyConfirmation } from './reply-confirmation.ts';
import { setDeadline } from './set-deadline.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const fresh = () => database.orm.em.fork();
const cancel = async (demandId: string) =>
  await inTransaction(database.orm, async (em) =>
    cancelDemand(em, { now, actor: '王芳', demandId, reason: '客户搬迁' }),
  );
const linesOf = async (demandId: string) =>
  (await fresh().find(AuditEntry, { demandId }, { orderBy: { id: 'asc' } })).map(({ action }) => action);

/** A promise and its answer, or the code of what it was refused with. */
const settled = async (act: Promise<unknown>): Promise<string> =>
  await act.then(
    () => 'done',
    (error: { code?: string }) => error.code ?? String(error),
  );

/** Leaves a line in the timeline, so that what was written can be counted. */
const writer = (
  within: (em: Parameters<typeof cancelDemand>[0], id: string) => Promise<unknown> = async () => {},
) =>
  defineJob({
    type: 'write-something',
    variables: Type.Object({ demand: Type.Object({ id: Type.String() }) }),
    async handle({ em, variables: { demand } }) {
      const line = { at: now, actor: 'system', action: 'test.effect', summary: '办理' };
      recordAudit(em, { ...line, objectType: 'demand', objectId: demand.id, demandId: demand.id });
      await em.flush();
      await within(em, demand.id);
      return { written: true };
    },
  });

test('every job of a demand or a fault says which, so that it waits for its cancellation; those of escalation have none', () => {
  const unused = () => {
    throw new Error('These handlers only tell what they fetch.');
  };
  const handlers = jobHandlers({
    calendar: unused,
    inventory: { check: unused },
    notifications: { notify: unused, notifyCustomer: unused },
    publicUrl: '',
  });
  const free = handlers.filter(
    ({ fetch }) => fetch.length > 0 && !fetch.includes('demand') && !fetch.includes('fault'),
  );
  expect(free.map(({ type }) => type)).toEqual([
    'check-deadline',
    'warn-department',
    'remind-department',
    'supervise-department',
  ]);
});

describe('after the cancellation', () => {
  test('a class that was found and a reply that was ready are not written, and are no incident', async () => {
    const { demandId, confirmationId } = await givenCase(database.orm, [
      { segment: 'core', status: 'available' },
    ]);
    const deadline = toDeadlineVariable(await givenDeadline(database.orm, { demandId }));
    await cancel(demandId);
    const before = await linesOf(demandId);
    const confirmation = { id: confirmationId, number: 'QR-1', round: 1, receivedAt: deadline.receivedAt };
    const variables = {
      demand: await variableOf(database.orm, demandId),
      deadline,
      confirmation,
      workingDays: 5,
    };
    const handlers = [setDeadline({ calendar: async () => calendar }), replyConfirmation()];
    for (const handler of handlers)
      expect(await deliverJob(database.orm, handler, variables)).toMatchObject({ kind: 'fail', retries: 3 });
    expect(await linesOf(demandId)).toEqual(before);
  });

  test('a job that cancelled it itself answers what it answered, even to a delivery that waited for it', async () => {
    const { demandId } = await givenCase(database.orm);
    const handler = writer(async (em, id) => {
      await cancelDemand(em, { now, actor: 'system', demandId: id, reason: '双方决定取消' });
      // Long enough for the other deliveries to ask for the row of the demand.
      await em.execute('select pg_sleep(0.3)');
    });
    const elementInstanceKey = randomUUID();
    const deliver = async () =>
      await deliverJob(database.orm, handler, { demand: { id: demandId } }, { elementInstanceKey });
    const answers = [...(await Promise.all([deliver(), deliver(), deliver()])), await deliver()];
    expect(answers).toEqual(Array(4).fill({ kind: 'complete', variables: { written: true } }));
    expect((await linesOf(demandId)).filter((action) => action === 'demand.cancelled')).toHaveLength(1);
  });

  test('a step that Tasklist ends has no effect', async () => {
    const { demandId } = await givenCase(database.orm);
    const { elementInstanceKey, scope } = await open(database.orm, 'design-solution', demandId);
    await cancel(demandId);
    const typed = { networkSolution: '核心—汇聚—接入', handler: '赵强' };
    const job = deliverJob(
      database.orm,
      closeStep({ calendar: async () => calendar }),
      { ...scope, ...typed },
      { elementInstanceKey },
    );
    expect(await job).toMatchObject({ kind: 'fail', retries: 3, backOffMs: 3_000 });
    expect(await fresh().findOneOrFail(Step, { elementInstanceKey })).toMatchObject({
      state: 'cancelled',
      completedAt: now,
      result: null,
    });
  });

  test('the task list, as the engine still shows it, claims nothing', async () => {
    const { demandId } = await givenCase(database.orm);
    const { elementInstanceKey } = await open(database.orm, 'design-solution', demandId);
    const other = await givenCase(database.orm);
    await open(database.orm, 'design-solution', other.demandId);
    // The engine is asked while the step is open, and answers when it is not any more.
    const openUserTasks = async () => {
      await cancel(demandId);
      return [{ key: '61', elementInstanceKey, assignee: '赵强' }];
    };
    await watchTasks(relayDeps(database.orm, fakeEngine({ openUserTasks })));
    expect((await linesOf(demandId)).at(-1)).not.toBe('step.claimed');
  });
});

describe('at the same moment as the cancellation', () => {
  test('a job writes before it, or not at all', async () => {
    const seen = new Set<string>();
    for (let round = 0; round < 30; round++) {
      const { demandId } = await givenCase(database.orm);
      // From before they begin to after they ended.
      const late = { jobs: Math.max(0, 15 - round), cancellation: Math.max(0, round - 15) };
      const jobs = Array.from({ length: 4 }, async () => {
        await sleep(late.jobs);
        return await deliverJob(database.orm, writer(), { demand: { id: demandId } });
      });
      const [ended, ...outcomes] = await Promise.all([
        sleep(late.cancellation).then(async () => settled(cancel(demandId))),
        ...jobs,
      ]);
      expect(ended).toBe('done');
      for (const { kind } of outcomes) seen.add(kind);
      const lines = await linesOf(demandId);
      expect(lines.lastIndexOf('test.effect')).toBeLessThan(lines.indexOf('demand.cancelled'));
      expect(lines.filter((action) => action === 'test.effect')).toHaveLength(
        outcomes.filter(({ kind }) => kind === 'complete').length,
      );
      for (const outcome of outcomes)
        if (outcome.kind === 'fail')
          expect(outcome).toMatchObject({ retries: 3, message: '需求已取消，等待流程结束' });
    }
    expect(seen).toEqual(new Set(['complete', 'fail']));
  });

  test('a step is completed, claimed, moved and paused: nobody hangs, and every step has one end', async () => {
    const ends: Record<string, number> = {};
    for (let round = 0; round < 30; round++) {
      const { demandId } = await givenCase(database.orm);
      const clocks = [
        await givenDeadline(database.orm, { demandId }),
        await givenDeadline(database.orm, { demandId }),
      ] as const;
      const under = await Promise.all(
        [...clocks, ...clocks].map(async (clock) => givenStep(database.orm, clock)),
      );
      const step = await open(database.orm, 'design-solution', demandId, {
        variables: { deadline: clocks[0] },
      });
      const { id: stepId } = await fresh().findOneOrFail(Step, {
        elementInstanceKey: step.elementInstanceKey,
      });
      const typed = { networkSolution: '核心—汇聚—接入', handler: '赵强' };
      const claims = [...under]
        .sort(() => Math.random() - 0.5)
        .map((elementInstanceKey, index) => ({
          key: String(round * 10 + index),
          elementInstanceKey,
          assignee: '赵强',
        }));
      const acts = {
        cancelled: async () => settled(cancel(demandId)),
        requested: async () =>
          settled(
            inTransaction(database.orm, async (em) =>
              requestCompletion(em, {
                stepId,
                variables: typed,
                completedBy: '李建',
                actor: 'api',
                now,
                shapeFaults: () => [],
              }),
            ),
          ),
        closed: async () => {
          const { elementInstanceKey, scope } = step;
          const job = await deliverJob(
            database.orm,
            closeStep({ calendar: async () => calendar }),
            { ...scope, ...typed },
            { elementInstanceKey },
          );
          return job.kind === 'complete' ? 'done' : job.message;
        },
        claimed: async () =>
          settled(watchTasks(relayDeps(database.orm, fakeEngine({ openUserTasks: async () => claims })))),
        moved: async () =>
          settled(
            inTransaction(database.orm, async (em) =>
              reclassifyDeadline(em, {
                calendar,
                now,
                actor: 'system',
                deadlineId: clocks[0].id,
                workingDays: 5,
                reason: '类别',
              }),
            ),
          ),
        paused: async () =>
          settled(
            inTransaction(database.orm, async (em) =>
              pauseDeadline(em, {
                calendar,
                now,
                actor: '王芳',
                deadlineId: clocks[1].id,
                reason: '客户原因',
              }),
            ),
          ),
      };
      const order = Object.entries(acts).sort(() => Math.random() - 0.5);
      const said = Object.fromEntries(
        await Promise.all(order.map(async ([name, act]) => [name, await act()] as const)),
      );
      expect(said.cancelled).toBe('done');
      expect(['done', 'step-not-open']).toContain(said.requested);
      expect(['done', '需求已取消，等待流程结束']).toContain(said.closed);
      expect(said.claimed).toBe('done');
      expect(['done', 'deadline-ended']).toContain(said.moved);
      expect(['done', 'deadline-ended']).toContain(said.paused);
      const { state } = await fresh().findOneOrFail(Step, { id: stepId });
      expect(state).toBe(said.closed === 'done' ? 'completed' : 'cancelled');
      ends[state] = (ends[state] ?? 0) + 1;
      expect(await fresh().count(Step, { demandId, state: { $in: ['open', 'completing'] } })).toBe(0);
      expect((await fresh().findOneOrFail(Demand, { id: demandId })).state).toBe('cancelled');
      const lines = await linesOf(demandId);
      const after = lines.slice(lines.indexOf('demand.cancelled')).filter((one) => /^step\./.test(one));
      expect(new Set(after)).toEqual(new Set(after.length === 0 ? [] : ['step.cancelled']));
    }
    expect(Object.keys(ends).sort()).toEqual(['cancelled', 'completed']);
  }, 60_000);
});
