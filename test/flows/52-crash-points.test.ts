import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { jobTypes } from '../../workers/handlers.ts';
import { adjusting, closing, servicesInUse, suspending } from '../helpers/after-sale.ts';
import { query } from '../helpers/effects.ts';
import { faultClock, faultTimeline, report, service, workFault } from '../helpers/faults.ts';
import { call, deadline, example, get, type Json, openStep, post, timeline } from '../helpers/service.ts';
import { eventually, moveClockTo, now, onStack, restart, stop } from '../helpers/stack.ts';
import { demandAt, site, work } from '../helpers/staff.ts';

/** Longer than a job is ours: what a dead worker held is given out again. */
const PAST_JOB_TIMEOUT_MS = 60_000;

/** The order in which the job types come on the way of a demand; those of one line may come at the same time. */
const onTheWay = [
  'request-template',
  'open-step',
  'close-step',
  'publish-template',
  'dispatch-confirmation',
  'split-query',
  'check-resources',
  'set-deadline',
  'reply-confirmation',
  'conclude-presale',
  'record-resources',
  'allocate-resources',
  'issue-work-orders',
  'record-handling',
  'report-completion',
  'start-status-change',
  'complete-status-change',
  'enter-acceptance',
  'open-acceptance',
  'archive-acceptance',
  'activate-service',
];
/** Those of a fault whose severity is corrected and which waits for its customer once. */
const ofFault = [
  'start-fault-clock',
  'set-fault-limit',
  'pause-fault-clock',
  'resume-fault-clock',
  'reply-fault',
  'archive-fault',
];
/** Those of an adjustment in place, of a suspension that is resumed, and of the closure for good after it. */
const ofService = [
  'issue-change-order',
  'dispatch-closure',
  'suspend-service',
  'check-resumption',
  'resume-service',
  'release-in-inventory',
];
/** Those of a demand that is neglected once its network is open. */
const neglected = [
  'start-status-transfer',
  'check-deadline',
  'warn-department',
  'remind-department',
  'supervise-department',
];

/** The workers of the stack make room for those that kill themselves. */
beforeAll(async () => await stop('workers'));
afterAll(async () => await restart('workers'));

/** A worker process that kills itself between the commit of a job of this type and its completion. */
function doomed(jobType: string): ChildProcess {
  return spawn(process.execPath, [join(import.meta.dirname, '../../workers/main.ts')], {
    env: {
      ...process.env,
      ...onStack,
      WORKERS_PORT: '5999',
      LOG_LEVEL: 'silent',
      CRASH_AT: `${jobType}:after-commit`,
    },
    stdio: 'ignore',
  });
}

/** Runs such a worker, does what leads it there, and waits for its death; what it held is given out again. */
async function killAt(jobType: string, lead: () => Promise<unknown> = async () => {}): Promise<void> {
  const worker = doomed(jobType);
  const died = new Promise<NodeJS.Signals | null>((resolve) =>
    worker.once('exit', (_code, signal) => resolve(signal)),
  );
  await lead();
  const late = new Promise<string>((resolve) => setTimeout(resolve, 60_000, 'not within a minute').unref());
  try {
    expect([jobType, await Promise.race([died, late])]).toEqual([jobType, 'SIGKILL']);
  } finally {
    worker.kill('SIGKILL');
  }
  await moveClockTo(new Date((await now()).getTime() + PAST_JOB_TIMEOUT_MS));
}

const count = async (sql: string, demandId: string): Promise<number> =>
  (await query<{ n: number }>(`select count(*)::int as n from ${sql}`, [demandId]))[0]?.n ?? -1;

test('every job type there is has its kill in this file', () => {
  expect([...onTheWay, ...ofFault, ...ofService, ...neglected].sort()).toEqual([...jobTypes()].sort());
});

test('a worker is killed at the commit of each job on the way from the demand to the active service: one effect each', async () => {
  const body = await example('02-immature-product');
  const street = await site();
  const demand = await post({ ...body, accessPoints: [{ name: '总部', address: `${street}1号` }] });
  const blocked = { result: 'blocked', blockedReason: '物业不同意进场施工', handler: '赵强' };
  const finished = work(demand.id, { state: 'completed' }, { 'open-network': [blocked] }, 400_000);
  finished.catch(() => undefined);
  for (const jobType of onTheWay) await killAt(jobType);
  await restart('workers');
  await finished;
  await stop('workers');

  for (const [sql, expected] of [
    ['confirmation where demand_id = ?', 1],
    ['provisioning_order where demand_id = ?', 1],
    ['work_order w join provisioning_order o on o.id = w.order_id where o.demand_id = ?', 4],
    ['handling_record where demand_id = ?', 1],
    ['resource_unit where demand_id = ?', 3],
    ['acceptance where demand_id = ?', 1],
    ['acceptance_archive where demand_id = ?', 1],
    ['service where demand_id = ?', 1],
    ['deadline where demand_id = ?', 5],
    ["notification where demand_id = ? and kind = 'completion'", 2],
  ] as const)
    expect([sql, await count(sql, demand.id)]).toEqual([sql, expected]);
  // Everything that happens once has one line, every step one opening and one completion.
  const lines = await timeline(demand.id);
  const often =
    /^(step|deadline|construction\.handling-opinion|order\.status-changed|attachment|template\.approved)/;
  const once = lines.map(({ action }) => action).filter((action) => !often.test(action));
  expect(once.filter((action, index) => once.indexOf(action) !== index)).toEqual([]);
  const of = (action: string) => lines.filter((line) => line.action === action).map((line) => line.objectId);
  expect(new Set(of('step.opened')).size).toBe(of('step.opened').length);
  expect(of('step.completed').sort()).toEqual(of('step.opened').sort());
}, 500_000);

test('and of each job of a fault: one clock, one pause, one reply, one archive', async () => {
  await restart('workers');
  const fault = await report({ serviceId: (await service()).number, severity: 'major' });
  await stop('workers');
  const handler = '周敏';
  const finished = workFault(
    fault.id,
    { state: 'archived' },
    {
      'accept-fault': { severity: 'critical', remark: '业务中断', handler },
      'repair-access': [{ result: 'hold', reason: '等待客户安排进场', handler }],
    },
    300_000,
  );
  finished.catch(() => undefined);
  for (const jobType of ofFault) await killAt(jobType);
  await restart('workers');
  const done = await finished;
  await stop('workers');
  expect(await count('deadline where fault_id = ?', fault.id)).toBe(1);
  expect(await count('fault_archive where fault_id = ?', fault.id)).toBe(1);
  expect(await count("notification where fault_id = ? and kind = 'fault-reply'", fault.id)).toBe(2);
  expect((await faultClock(fault.id)).pauses).toHaveLength(1);
  const once = (await faultTimeline(fault.id))
    .map(({ action }) => action)
    .filter((action) => !action.startsWith('step.'));
  expect(once.filter((action, index) => once.indexOf(action) !== index)).toEqual([]);
  expect(done.archive.intact).toBe(true);
}, 400_000);

test('and of each job of a change in place, a suspension and a closure: one order, one form 5 each, freed once', async () => {
  await restart('workers');
  const [changed, closed] = await servicesInUse(2);
  if (changed === undefined || closed === undefined) throw new Error('no service');
  const adjustment = await adjusting(changed);
  await work(adjustment.id, { step: 'assess-adjustment' });
  const suspension = await suspending(closed.service);
  await openStep(suspension.id, 'accept-closure');
  await stop('workers');

  const simple = { decision: 'reconfigure', reason: '只改限速', handler: '赵强' };
  const changing = work(
    adjustment.id,
    { step: 'organize-acceptance' },
    { 'assess-adjustment': simple },
    300_000,
  );
  changing.catch(() => undefined);
  await killAt('issue-change-order');
  const suspended = work(suspension.id, { state: 'suspended' }, {}, 300_000);
  suspended.catch(() => undefined);
  await killAt('suspend-service');
  await restart('workers');
  await suspended;
  await stop('workers');
  const resumed = work(suspension.id, { state: 'completed' }, {}, 300_000);
  resumed.catch(() => undefined);
  await killAt('check-resumption', async () => {
    const path = `/v1/services/${closed.service.number}/resumption`;
    expect((await call('POST', path, {})).status).toBe(202);
  });
  await killAt('resume-service');
  await restart('workers');
  await resumed;
  await stop('workers');
  const closure = await closing(closed.service);
  const done = work(closure.id, { state: 'completed' }, {}, 300_000);
  done.catch(() => undefined);
  await killAt('dispatch-closure');
  await killAt('release-in-inventory');
  await restart('workers');
  await Promise.all([done, changing]);
  await stop('workers');

  expect(await count('provisioning_order where demand_id = ?', adjustment.id)).toBe(1);
  expect(
    await count(
      'work_order w join provisioning_order o on o.id = w.order_id where o.demand_id = ?',
      adjustment.id,
    ),
  ).toBe(1);
  for (const { id } of [suspension, closure]) {
    expect(await count('closure_order where demand_id = ?', id)).toBe(1);
    const once = (await timeline(id)).map(({ action }) => action).filter((one) => !one.startsWith('step.'));
    expect(once.filter((one, index) => once.indexOf(one) !== index)).toEqual([]);
  }
  expect(await count("resource_history where demand_id = ? and to_state = 'free'", closure.id)).toBe(3);
}, 500_000);

test('and of each job that looks after a limit: nothing is said twice', async () => {
  await restart('workers');
  const demand = await demandAt(`${await site()}1号`);
  await work(demand.id, { step: 'install-user-side' });
  await stop('workers');
  const opened = work(demand.id, { step: 'transfer-status' }, {}, 200_000);
  opened.catch(() => undefined);
  await killAt('start-status-transfer');
  await killAt('open-step');
  await restart('workers');
  await opened;
  await stop('workers');
  const clock: Json = await deadline(demand.id, 'status-transfer');
  const past = (moment: string) => async () => await moveClockTo(new Date(Date.parse(moment) + 1_000));
  await killAt('check-deadline', past(clock.warnAt));
  await killAt('warn-department');
  await killAt('remind-department', past(clock.dueAt));
  const nextDay = new Date(Date.parse(clock.dueAt) + 4 * 86_400_000).toISOString();
  await killAt('supervise-department', past(nextDay));
  await restart('workers');
  const supervised = async () =>
    (await timeline(demand.id)).some((line) => line.action === 'deadline.supervised');
  // Where a kill has hit another demand, this one's ladder is behind by a day or two.
  for (let day = 0; day < 7 && !(await supervised()); day++) {
    await moveClockTo(new Date((await now()).getTime() + 86_400_000));
    await eventually('the deadline to be supervised', supervised, 6_000).catch(() => undefined);
  }
  const seen = (await timeline(demand.id))
    .map(({ action }) => action)
    .filter((action) => /^deadline\.(warned|overdue|reminded|supervised)$/.test(action));
  // A kill may hit the same job of another demand whose clock runs; then a tier is skipped, but none comes twice.
  expect(seen.filter((action, index) => seen.indexOf(action) !== index)).toEqual([]);
  expect(seen).toEqual(expect.arrayContaining(['deadline.overdue', 'deadline.supervised']));
  expect((await get(`/v1/steps?demand=${demand.id}&state=open`)).items).toHaveLength(1);
}, 400_000);
