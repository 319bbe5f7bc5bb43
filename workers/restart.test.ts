import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Type } from 'typebox';
import { AuditEntry } from '../core/audit/audit-entry.entity.ts';
import { recordAudit } from '../core/audit/record-audit.ts';
import { toShanghaiIso } from '../core/calendar/format.ts';
import { Deadline } from '../core/deadlines/deadline.entity.ts';
import { calendar, inTransaction } from '../core/deadlines/deadline.fixture.ts';
import { InboxEntry } from '../core/outbox/inbox-entry.entity.ts';
import { OutboxMessage } from '../core/outbox/outbox-message.entity.ts';
import type { DemandVariable } from '../core/process/variables.ts';
import { CaseRestart } from '../core/reconciliation/case-restart.entity.ts';
import { askRestart, giveUpHistory } from '../core/reconciliation/restart-case.ts';
import { Step } from '../core/steps/step.entity.ts';
import { now } from '../core/steps/step.fixture.ts';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import { closeStep } from './close-step.ts';
import { deliverJob, givenReceived } from './deliver-job.fixture.ts';
import { defineJob } from './job.ts';
import { openStep } from './open-step.ts';
import { deliver } from './relay/deliver.ts';
import { fakeEngine, relayDeps } from './relay/engine.fixture.ts';
import { requestTemplate } from './request-template.ts';

let database: TestDatabase;
let demand: DemandVariable;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());
const fresh = () => database.orm.em.fork();

beforeEach(async () => {
  demand = await givenReceived(database.orm);
  await fresh().execute('update outbox_message set done_at = now() where done_at is null');
});

/** Leaves a line in the timeline and answers which try it was, so that what was done once is seen. */
const writer = (type = 'write-something') =>
  defineJob({
    type,
    variables: Type.Object({ demand: Type.Object({ id: Type.String() }) }),
    async handle({ em, job }) {
      const line = { at: now, actor: 'system', action: `test.${type}`, summary: '办理' };
      recordAudit(em, { ...line, objectType: 'demand', objectId: demand.id, demandId: demand.id });
      return { by: job.elementInstanceKey };
    },
  });
const write = async (type?: string, elementInstanceKey = randomUUID(), more = {}) =>
  await deliverJob(database.orm, writer(type), { demand, ...more }, { elementInstanceKey, now });
/** `deliverJob` hands over what a handler asks for, and `loopCounter` is what `serve-jobs` asks for besides. */
const inLoop = (type: string) => {
  const one = writer(type);
  return { ...one, fetch: [...one.fetch, 'loopCounter'] };
};
const written = async (type = 'write-something') =>
  await fresh().count(AuditEntry, { demandId: demand.id, action: `test.${type}` });

const ask = async () =>
  await inTransaction(database.orm, async (em) =>
    askRestart(em, { demandId: demand.id }, { now, askedBy: '运维员' }),
  );
async function begin(says: Parameters<typeof fakeEngine>[0] = { startProcess: async () => '2:99' }) {
  const engine = fakeEngine(says);
  const row = await fresh().findOneOrFail(OutboxMessage, { key: demand.id, kind: 'restart-case' });
  return { engine, delivery: await deliver(relayDeps(database.orm, engine), row) };
}
const restarts = async () =>
  (await fresh().find(CaseRestart, { caseId: demand.id })).map(({ state }) => state);
const waits = { kind: 'fail', retries: 3, backOffMs: 2_000 };

test('a job of the history is answered as before, without a second effect, and its row has the new keys', async () => {
  const first = await write();
  expect(await ask()).toBe('asked');
  expect(await ask()).toBe('under-way');
  // Until the engine has said whether it runs, nothing is done for either process.
  expect(await write()).toMatchObject(waits);
  const { engine } = await begin();
  expect(engine.asked).toEqual([
    ['startProcess', { name: 'demand-received', correlationKey: demand.id, variables: { demand } }],
  ]);
  const again = randomUUID();
  expect(await write(undefined, again)).toEqual(first);
  expect(await write(undefined, again)).toEqual(first);
  expect(await written()).toBe(1);
  expect(await fresh().find(InboxEntry, { caseId: demand.id })).toMatchObject([
    { elementInstanceKey: again, restart: 1 },
  ]);
  expect(await restarts()).toEqual(['done']);
  // From here on the case lives.
  expect(await write()).not.toEqual(first);
  expect(await written()).toBe(2);
});

test('rounds come in their order; what is not of the history waits for its end', async () => {
  const [one, two, other] = [await write(), await write(), await write('other')];
  await ask();
  await begin();
  expect(await write('live')).toMatchObject(waits);
  expect([await write(), await write()]).toEqual([one, two]);
  // A third round is not in it.
  expect(await write()).toMatchObject(waits);
  expect(await write('other')).toEqual(other);
  expect(await write('live')).toMatchObject({ kind: 'complete' });
  expect([await written(), await written('other'), await written('live')]).toEqual([2, 1, 1]);
});

test('instances side by side are known by their number, in whatever order they come', async () => {
  const at = async (loopCounter: number) =>
    await deliverJob(database.orm, inLoop('side-by-side'), { demand, loopCounter }, { now });
  const [second, first] = [await at(2), await at(1)];
  await ask();
  await begin();
  expect([await at(1), await at(2)]).toEqual([first, second]);
});

test('a second loss replays the same rows', async () => {
  const first = await write();
  for (let loss = 0; loss < 2; loss++) {
    await ask();
    await begin();
    await fresh().execute('delete from outbox_message where kind = ?', ['restart-case']);
    expect(await write()).toEqual(first);
  }
  expect(await written()).toBe(1);
  expect(await restarts()).toEqual(['done', 'done']);
});

test('a process that runs is left as it is', async () => {
  await write();
  await ask();
  const { delivery } = await begin({ startProcess: async () => null });
  expect(delivery).toEqual({ done: true });
  expect(await restarts()).toEqual(['refused']);
  expect(await write()).toMatchObject({ kind: 'complete' });
  expect(await written()).toBe(2);
});

test('where an answer got lost and something runs, nothing is done until a person or the next look has said what', async () => {
  await write();
  await ask();
  const away = async () => {
    throw new Error('no answer');
  };
  await expect(begin({ startProcess: away })).rejects.toThrow('no answer');
  expect((await begin({ startProcess: async () => null })).delivery).toMatchObject({ done: false });
  expect(await write()).toMatchObject(waits);
  await inTransaction(database.orm, async (em) =>
    askRestart(em, { demandId: demand.id }, { now, askedBy: '运维员', replaces: '2:55' }),
  );
  const { engine } = await begin();
  expect(engine.asked[0]).toEqual(['endProcess', '2:55']);
  expect(await restarts()).toEqual(['replaying']);
});

test('a history that does not come is given up by an operator', async () => {
  await write();
  await ask();
  await begin();
  expect(await write('of-a-new-model')).toMatchObject(waits);
  await inTransaction(database.orm, async (em) =>
    giveUpHistory(em, { demandId: demand.id }, { now, askedBy: '运维员' }),
  );
  expect(await write('of-a-new-model')).toMatchObject({ kind: 'complete' });
});

test('steps keep their rows: one that was completed is completed again, one that is open gets what it has become', async () => {
  const deps = { publicUrl: 'http://localhost:3000' };
  const step = { department: 'group-customer', name: '制定解决方案' };
  const opened = async (elementId: string) =>
    await deliverJob(database.orm, openStep(deps), { demand, step }, { elementId, now });
  const closing = async (elementInstanceKey: string, scope: object) =>
    await deliverJob(
      database.orm,
      closeStep({ calendar: async () => calendar }),
      { ...scope, solution: '按成熟产品提供', handler: '王芳' },
      { elementId: 'plan-solution', elementInstanceKey, now },
    );
  const first = await opened('plan-solution');
  const [plan] = await fresh().find(Step, { demandId: demand.id });
  const closed = await closing(plan?.elementInstanceKey ?? '', { demand, step });
  expect(closed).toMatchObject({ kind: 'complete' });
  const second = await opened('negotiate');
  await fresh().execute(
    `update step set assignee = '李雷', priority = 90 where demand_id = ? and state = 'open'`,
    [demand.id],
  );
  const before = await fresh().find(Step, { demandId: demand.id }, { orderBy: { seq: 'asc' } });

  await ask();
  await begin();
  expect(await opened('plan-solution')).toEqual(first);
  const [replayed] = await fresh().find(Step, { id: plan?.id ?? '' });
  const completed: unknown[] = [];
  const engine = fakeEngine({
    findUserTask: async () => ({ key: '2:61', elementInstanceKey: '', assignee: null }),
    completeUserTask: async (key, variables) => {
      completed.push([key, variables]);
      return true;
    },
  });
  const row = await fresh().findOneOrFail(OutboxMessage, { kind: 'replay-step', key: plan?.id ?? '' });
  expect(await deliver(relayDeps(database.orm, engine), row)).toEqual({ done: true });
  expect(completed).toEqual([['2:61', expect.objectContaining({ solution: '按成熟产品提供' })]]);
  expect(await closing(replayed?.elementInstanceKey ?? '', { demand, step })).toEqual(closed);
  expect(await opened('negotiate')).toEqual(second);

  const after = await fresh().find(Step, { demandId: demand.id }, { orderBy: { seq: 'asc' } });
  const kept = ({
    id,
    state,
    openedAt,
    completedAt,
    assignee,
    priority,
    result,
  }: (typeof after)[number]) => ({
    ...{ id, state, openedAt, completedAt, assignee, priority, result },
  });
  expect(after.map(kept)).toEqual(before.map(kept));
  expect(after.map((one) => one.elementInstanceKey)).not.toEqual(before.map((one) => one.elementInstanceKey));
  const owed = await fresh().find(OutboxMessage, { key: after[1]?.id ?? '', doneAt: null });
  expect(owed.map(({ kind }) => kind).sort()).toEqual(['assign-step', 'update-step']);
});

test('a clock that runs is handed over with the moments it has now', async () => {
  const limit = { workingDays: 3, warningWorkingDays: 1 };
  const job = requestTemplate({ calendar: async () => calendar });
  await deliverJob(database.orm, job, { demand, limit }, { now });
  await fresh().execute(
    `update deadline set due_at = due_at + interval '7 days', escalation_instance_key = '88' where demand_id = ?`,
    [demand.id],
  );
  await ask();
  await begin();
  const answer = await deliverJob(database.orm, job, { demand, limit }, { now });
  const clock = await fresh().findOneOrFail(Deadline, { demandId: demand.id });
  expect(clock).toMatchObject({ armedDueAt: clock.dueAt, escalationInstanceKey: null });
  expect(answer).toMatchObject({ variables: { deadline: { dueAt: toShanghaiIso(clock.dueAt) } } });
  expect(await fresh().count(Deadline, { demandId: demand.id })).toBe(1);
});

test('a case that has ended, or that nobody has started yet, or whose history nobody knows, is not restarted', async () => {
  await fresh().execute('update outbox_message set done_at = null where key = ?', [demand.id]);
  expect(await ask()).toBe('not-started');
  await fresh().execute('update outbox_message set done_at = now() where key = ?', [demand.id]);
  await fresh().execute(
    `insert into inbox_entry (process_instance_key, element_instance_key, job_type, job_key, result, case_id, element_id)
     values ('unrecorded', ?, 'unrecorded', '0', '{}', ?, 'unrecorded')`,
    [demand.id, demand.id],
  );
  expect(await ask()).toBe('unrecorded');
  await fresh().execute(`update demand set state = 'withdrawn' where id = ?`, [demand.id]);
  expect(await ask()).toBe('ended');
});
