import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { servicesInUse, suspending } from '../helpers/after-sale.ts';
import { query } from '../helpers/effects.ts';
import { engineRecords } from '../helpers/engine-timers.ts';
import { faultClock, report, service, workFault } from '../helpers/faults.ts';
import { endPrograms, runProgram } from '../helpers/program.ts';
import { call, complete, deadline, example, get, openStep, post, timeline } from '../helpers/service.ts';
import { addresses, eventually, moveClockTo, now, onStack, restart, stop } from '../helpers/stack.ts';
import { demandAt, site, work } from '../helpers/staff.ts';

const root = join(import.meta.dirname, '../..');
const offset = Number(process.env.TEST_PORT_OFFSET ?? 2_000);
const dataDir = join(root, offset === 2_000 ? '.data/test' : `.data/test-${offset}`);

afterEach(endPrograms);

/** `npm run reconcile` against the stack. @returns what it printed. */
async function reconcile(...args: string[]): Promise<string> {
  const program = runProgram('reconcile', ['--actor', '运维员', ...args], {
    ...onStack,
    OPENSEARCH_URL: addresses.search,
  });
  await program.ended;
  return program.said();
}

/** Runs it until it says all of this. @throws Error with what it said at last */
async function untilSaid(words: string[]): Promise<string> {
  let said = '';
  return await eventually(
    `npm run reconcile to say ${words}`,
    async () => {
      said = await reconcile();
      return words.every((word) => said.includes(word)) && said;
    },
    120_000,
  ).catch((error: unknown) => {
    throw new Error(`${String(error)}. It said:\n${said}`);
  });
}

/** The processes that were started for a case and have not ended, as the exporter says. */
async function processes(caseId: string): Promise<string[]> {
  const started = await engineRecords('message-start-event-subscription', [
    { term: { intent: 'CORRELATED' } },
  ]);
  const keys = started.flatMap(({ value }) =>
    value.correlationKey === caseId ? [String(value.processInstanceKey)] : [],
  );
  const ended = await engineRecords('process-instance', [
    { terms: { key: keys } },
    { terms: { intent: ['ELEMENT_COMPLETED', 'ELEMENT_TERMINATED'] } },
  ]);
  return keys.filter((key) => !ended.some((row) => row.key === key));
}

const endProcess = async (key: string) =>
  await fetch(new URL(`/v2/process-instances/${key}/cancellation`, addresses.rest), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });

/** The record looks at cases only a minute after their start: here it is later already. */
const aMinuteLater = async () =>
  await query(`update outbox_message set done_at = done_at - interval '5 minutes' where kind like 'start-%'`);

/** What the record says of its cases, whatever the keys of the engine are. */
const tables: Record<string, string> = {
  demands: 'select number, state, round, concluded_at from demand order by number',
  faults: 'select number, state, round from fault order by number',
  steps:
    'select id, key, state, opened_at, due_at, completed_at, assignee, completed_by, department, priority from step order by id',
  deadlines:
    'select id, state, due_at, warn_at, warned_at, overdue_at, next_tier, next_tier_at, stopped_at from deadline order by id',
  forms: `select number from confirmation union all select number from provisioning_order union all select number from work_order
          union all select number from handling_record union all select number from acceptance union all select number from closure_order
          union all select number from acceptance_archive union all select number from fault_archive union all select number from service order by 1`,
  units: `select id, state from resource_unit where state <> 'free' order by id`,
  notifications: 'select id, kind from notification order by id',
  events: 'select id, type from event where num_nonnulls(demand_id, fault_id) > 0 order by id',
  effects: 'select job_type, count(*)::int from inbox_entry where case_id is not null group by 1 order by 1',
  audit: `select id, action from audit_entry
           where num_nonnulls(demand_id, fault_id) > 0 and action not like '%.restart-asked' order by id`,
};
const theRecord = async (): Promise<Record<string, unknown[]>> =>
  Object.fromEntries(
    await Promise.all(Object.entries(tables).map(async ([name, sql]) => [name, await query(sql)])),
  );

const owed = async (): Promise<number> =>
  (await query<{ n: number }>('select count(*)::int as n from outbox_message where done_at is null'))[0]?.n ??
  -1;

const restartsLeft = async (): Promise<number> =>
  (
    await query<{ n: number }>(
      `select count(*)::int as n from case_restart where state in ('asked', 'replaying')`,
    )
  )[0]?.n ?? -1;

/** Due moments of the armed timers of an element, in ms. */
async function timersOf(element: string): Promise<number[]> {
  const rows = await engineRecords('timer', [{ term: { 'value.targetElementId': element } }]);
  const last = new Map(rows.map((row) => [row.key, row]));
  return [...last.values()]
    .filter(({ intent }) => intent === 'CREATED')
    .map(({ value }) => Number(value.dueDate));
}

beforeAll(async () => {
  // Cases that files before this one left, some of them damaged on purpose: hundreds would be restarted.
  await query(
    `update demand set state = 'cancelled', concluded_at = now() where state not in ('completed', 'withdrawn', 'cancelled')`,
  );
  await query(
    `update fault set state = 'archived', concluded_at = now() where state not in ('archived', 'repeat')`,
  );
  await query(`update step set state = 'cancelled' where state in ('open', 'completing')`);
  await query(`update deadline set state = 'cancelled' where state in ('running', 'paused')`);
  await query('update outbox_message set done_at = now() where done_at is null');
});

test('what differs is found, repaired where it is safe, and listed with a command where it is not', async () => {
  const [missing, ended, closed, reopened] = await Promise.all(
    Array.from({ length: 4 }, async () => demandAt(`${await site()}1号`)),
  );
  await Promise.all([
    work(missing.id, { step: 'apply-provisioning' }),
    openStep(ended.id, 'plan-solution'),
    work(closed.id, { step: 'design-solution' }),
    openStep(reopened.id, 'plan-solution'),
  ]);
  const step = await openStep(missing.id, 'apply-provisioning');
  const [process] = await eventually('the process', async () => {
    const found = await processes(missing.id);
    return found.length === 1 && found;
  });
  // The engine's data is lost for one; a case has ended by the record alone; a step is closed in one record only, either way.
  expect((await endProcess(process as string)).status).toBe(204);
  await query(`update demand set state = 'withdrawn', concluded_at = now() where id = ?`, [ended.id]);
  await query(`update step set state = 'cancelled' where demand_id = ? and state = 'open'`, [ended.id]);
  const design = await openStep(closed.id, 'design-solution');
  await query(`update step set state = 'completed', completed_at = now(), result = ? where id = ?`, [
    JSON.stringify({ networkSolution: '核心—汇聚—接入', handler: '王芳' }),
    design.id,
  ]);
  const planned = await complete(reopened.id, 'plan-solution', {
    solution: '按成熟产品提供',
    handler: '王芳',
  });
  await query(`update step set state = 'open' where id = ?`, [planned.id]);
  await aMinuteLater();
  const before = await get(`/v1/deadlines?demand=${closed.id}`);

  const dry = await untilSaid([
    'process-missing',
    'process-of-ended-case',
    'task-of-closed-step',
    'task-gone',
  ]);
  expect(dry).toContain(`npm run reconcile -- --restart-case ${missing.number}`);
  expect(await processes(missing.id)).toEqual([]);
  const said = await reconcile('--repair');
  for (const done of [
    'is restarted from the record',
    'the process is ended',
    'is completed with the result',
    'is closed in the record',
  ])
    expect(said).toContain(done);
  await eventually('the restart', async () => (await restartsLeft()) === 0);
  await eventually('the process to be ended', async () => (await processes(ended.id)).length === 0);
  expect((await openStep(missing.id, 'apply-provisioning')).id).toBe(step.id);
  expect((await get(`/v1/deadlines?demand=${closed.id}`)).items[0].dueAt).toBe(before.items[0].dueAt);
  await Promise.all([missing, closed, reopened].map(async ({ id }) => work(id, { state: 'completed' })));
}, 240_000);

/** Actions that come more than once in a case by themselves. */
const OFTEN =
  '^(step|deadline|construction\\.handling-opinion|order\\.status-changed|attachment|template\\.approved)';

/** The engine's disk and that of OpenSearch are gone; then both are there again, empty. */
async function loseTheEngine(): Promise<void> {
  for (const part of ['tasklist', 'broker', 'opensearch'] as const) await stop(part);
  for (const folder of ['broker/data', 'opensearch/node_1/data'])
    await rm(join(dataDir, folder), { recursive: true, force: true });
  await restart('opensearch');
  await Promise.all([restart('broker'), restart('tasklist')]);
}

test('broker data lost entirely: every case goes on from where it stood, nothing comes twice', async () => {
  const handler = '周敏';
  // An overdue escalation: the acceptance is reminded of, and the next tier waits.
  const accepting = await demandAt(`${await site()}1号`);
  await work(accepting.id, { step: 'organize-acceptance' });
  const { dueAt } = await deadline(accepting.id, 'acceptance');
  await moveClockTo(new Date(Date.parse(dueAt) + 1_000));
  await eventually('the reminder', async () =>
    (await timeline(accepting.id)).some(({ action }) => action === 'deadline.reminded'),
  );
  await moveClockTo(new Date((await now()).getTime() + 16 * 3_600_000));

  const immature = await example('02-immature-product');
  const services = await servicesInUse(2);
  const [first, second] = services;
  if (first === undefined || second === undefined) throw new Error('no services');
  const accessPoints = [{ name: '总部', address: `${await site()}1号` }];
  const [template, project, fresh, revised, blocked, changing] = await Promise.all([
    post({ ...immature, accessPoints }),
    demandAt(`${await site({ end: { free: 0 } })}1号`),
    ...Array.from({ length: 4 }, async () => demandAt(`${await site()}1号`)),
  ]);
  const [held, recovering] = await Promise.all([
    report({ serviceId: (await service()).number, severity: 'major' }),
    report({ serviceId: (await service()).number, severity: 'minor' }),
  ]);
  const [suspended, closing] = await Promise.all(services.map(async (one) => suspending(one.service)));
  const revise = { outcome: 'revise', remark: '改用主备双路由', handler };
  const stuck = { result: 'blocked', blockedReason: '物业不同意进场施工', handler };
  const hold = { result: 'hold', reason: '等待客户安排进场', handler };
  await Promise.all([
    openStep(fresh.id, 'plan-solution'),
    work(revised.id, { step: 'negotiate' }).then(async () => {
      await complete(revised.id, 'negotiate', revise);
      await work(revised.id, { step: 'design-solution' });
    }),
    work(template.id, { step: 'verify-template' }),
    work(project.id, { step: 'approve-project' }),
    work(blocked.id, { step: 'agree-handling' }, { 'open-network': [stuck] }),
    work(changing.id, { step: 'change-status' }),
    workFault(held.id, { step: 'release-hold' }, { 'repair-access': [hold] }),
    workFault(recovering.id, { step: 'confirm-recovery' }),
    work(suspended.id, { state: 'suspended' }),
    openStep(closing.id, 'accept-closure'),
  ]);
  // One of two departments has verified and agreed, one of two owners has changed the status.
  const agreed = { decision: 'resume', participant: '王芳、赵强', opinion: '协调物业后继续施工', handler };
  await Promise.all([
    complete(template.id, 'verify-template', { verdict: 'approved', handler }, 'support-center'),
    complete(blocked.id, 'agree-handling', agreed, 'group-customer'),
    complete(changing.id, 'change-status', { changed: true, handler }),
  ]);
  await eventually('nothing to be under way', async () => (await owed()) === 0);

  const before = await theRecord();
  await loseTheEngine();
  const told = await untilSaid(['engine-data-lost']);
  expect(told).toContain('npm run reconcile -- --restart-cases');
  expect(await theRecord()).toEqual(before);

  expect(await reconcile('--restart-cases')).toContain('11 cases: asked');
  await eventually('every case to be restarted', async () => (await restartsLeft()) === 0, 240_000);
  await eventually(
    'every step to have its task',
    async () => {
      const [unseen] = await query<{ n: number }>(
        `select count(*)::int as n from step where state = 'open' and user_task_key is null`,
      );
      return unseen?.n === 0 && (await owed()) === 0;
    },
    60_000,
  );
  expect(await theRecord()).toEqual(before);
  for (const [element, clock] of [
    ['resource-confirmation-due', await deadline(project.id, 'resource-confirmation')],
    ['status-change-due', await deadline(changing.id, 'status-change')],
    ['fault-handling-due', await faultClock(recovering.id)],
  ] as const)
    expect([element, await timersOf(element)]).toEqual([
      element,
      expect.arrayContaining([Date.parse(clock.dueAt)]),
    ]);
  expect(await reconcile()).toContain('Record and engine agree.');

  // A limit that was not due at the loss falls due at its moment.
  const clock = await deadline(changing.id, 'status-change');
  await moveClockTo(new Date(Date.parse(clock.dueAt) - 1_000));
  expect((await deadline(changing.id, 'status-change')).overdueAt ?? null).toBeNull();
  await moveClockTo(new Date(Date.parse(clock.dueAt) + 1_000));
  await eventually('the limit to be overdue', async () =>
    (await timeline(changing.id)).some(({ action }) => action === 'deadline.overdue'),
  );
  await Promise.all([
    ...[template, project, fresh, revised, blocked, changing, accepting].map(async ({ id }) =>
      work(id, { state: 'completed' }, {}, 300_000),
    ),
    ...[held, recovering].map(async ({ id }) => workFault(id, { state: 'archived' }, {}, 300_000)),
    work(closing.id, { state: 'suspended' }, {}, 300_000),
  ]);
  for (const { number } of [first.service, second.service])
    expect((await call('POST', `/v1/services/${number}/resumption`, {})).status).toBe(202);
  await Promise.all(
    [suspended, closing].map(async ({ id }) => work(id, { state: 'completed' }, {}, 300_000)),
  );
  const all = [template, project, fresh, blocked, changing, accepting, held, recovering, suspended, closing];
  const twice = await query(
    `select action, coalesce(demand_id, fault_id)::text as id from audit_entry
      where coalesce(demand_id, fault_id) = any(?) and action !~ ? group by 1, 2 having count(*) > 1`,
    [`{${all.map(({ id }) => id).join(',')}}`, OFTEN],
  );
  expect(twice).toEqual([]);
}, 900_000);
