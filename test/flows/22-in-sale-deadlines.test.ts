import { expect, test } from '@jest/globals';
import { realModels } from '../helpers/changed-models.ts';
import {
  call,
  complete,
  deadline,
  example,
  get,
  type Json,
  openStep,
  post,
  timeline,
} from '../helpers/service.ts';
import { eventually, moveClockTo, now } from '../helpers/stack.ts';
import { day, demandAt, signatures, site, upload, work } from '../helpers/staff.ts';

const handler = '王芳';

/** A Monday with no holiday in the two weeks to come (2030 by the notice of the tests). */
const MONDAY = '2030-05-13T09:00:00+08:00';

const after = (moment: string): Date => new Date(Date.parse(moment) + 1_000);
const workingDay = (from: Date, days: number): string => {
  const date = new Date(from.getTime() + 8 * 3_600_000 + days * 86_400_000);
  return `${date.toISOString().slice(0, 10)}T17:30:00+08:00`;
};

const clockOf = async (demand: Json, limit: string): Promise<Json> => await deadline(demand.id, limit);
const stopped = async (demand: Json, limit: string): Promise<Json> =>
  await eventually(`${limit} to stop`, async () => {
    const clock = await clockOf(demand, limit);
    return !['running', 'paused'].includes(clock.state) && clock;
  });

async function escalated(demand: Json, limit: string, actions: string[]): Promise<void> {
  const { id } = await clockOf(demand, limit);
  await eventually(`${limit}: ${actions.join()}`, async () => {
    const seen = (await timeline(demand.id))
      .filter((line) => line.objectId === id)
      .map((line) => line.action);
    return actions.every((action) => seen.includes(action));
  });
}

test('art. 21, 23: 2, 1 and 5 working days, each met by one demand and missed by another', async () => {
  await moveClockTo(MONDAY);
  const monday = await now();
  const [inTime, late] = [await demandAt(`${await site()}1号`), await demandAt(`${await site()}1号`)];
  await Promise.all([inTime, late].map(async ({ id }) => await work(id, { step: 'transfer-status' })));

  for (const demand of [inTime, late])
    expect(await clockOf(demand, 'status-transfer')).toMatchObject({
      state: 'running',
      workingDays: 2,
      dueAt: workingDay(monday, 2),
    });
  expect((await openStep(late.id, 'transfer-status')).dueAt).toBe(workingDay(monday, 2));
  await complete(inTime.id, 'transfer-status', { transferred: true, handler });
  expect(await stopped(inTime, 'status-transfer')).toMatchObject({ state: 'met' });
  expect(await clockOf(inTime, 'status-change')).toMatchObject({
    workingDays: 1,
    dueAt: workingDay(monday, 1),
  });

  // Tuesday evening: one owning unit has changed its part, the other has not.
  await complete(inTime.id, 'change-status', { changed: true, handler });
  expect((await clockOf(inTime, 'status-change')).state).toBe('running');
  await work(inTime.id, { step: 'organize-acceptance' });
  expect(await stopped(inTime, 'status-change')).toMatchObject({ state: 'met' });
  // Counted from the opening, not from when the task is there.
  expect(await clockOf(inTime, 'acceptance')).toMatchObject({
    state: 'running',
    workingDays: 5,
    dueAt: workingDay(monday, 7),
  });
  await upload(inTime.id);
  await complete(inTime.id, 'organize-acceptance', {
    conclusion: 'passed',
    testHours: 24,
    erroredSeconds: 0,
    loopDelay: 3,
    loss: 0,
    receivedPower: -18,
    ...(await signatures()),
    handler,
  });
  expect(await stopped(inTime, 'acceptance')).toMatchObject({ state: 'met' });
  await work(inTime.id, { state: 'completed' });

  await moveClockTo(after(workingDay(monday, 1)));
  await escalated(late, 'status-transfer', ['deadline.warned']);
  await moveClockTo(after(workingDay(monday, 2)));
  await escalated(late, 'status-transfer', ['deadline.overdue', 'deadline.reminded']);
  await complete(late.id, 'transfer-status', { transferred: true, handler });
  expect(await stopped(late, 'status-transfer')).toMatchObject({ state: 'missed' });

  const due = (await clockOf(late, 'status-change')).dueAt;
  expect(due).toBe(workingDay(monday, 3));
  await moveClockTo(after(due));
  await escalated(late, 'status-change', ['deadline.overdue', 'deadline.reminded']);
  await work(late.id, { step: 'organize-acceptance' });
  expect(await stopped(late, 'status-change')).toMatchObject({ state: 'missed' });

  const acceptance = await clockOf(late, 'acceptance');
  expect(acceptance.dueAt).toBe(workingDay(monday, 7));
  await moveClockTo(after(acceptance.warnAt));
  await escalated(late, 'acceptance', ['deadline.warned']);
  await moveClockTo(after(acceptance.dueAt));
  await escalated(late, 'acceptance', ['deadline.overdue', 'deadline.reminded']);
  await work(late.id, { state: 'completed' });
  expect(await stopped(late, 'acceptance')).toMatchObject({ state: 'missed' });
  // Nothing is left behind that would remind anybody.
  expect(
    (await get(`/v1/deadlines?demand=${inTime.id}&limit=100`)).items.map((one: Json) => one.state),
  ).toEqual(expect.not.arrayContaining(['running', 'missed']));
}, 300_000);

test('art. 19: a completion later than replied needs a reason, is flagged on the demand and counted', async () => {
  const demand = await demandAt(`${await site({ trunk: { free: 0 } })}1号`);
  const before = (await get('/v1/statistics')).dateDeviations;
  const step = await work(demand.id, { step: 'build-project' });
  await moveClockTo(new Date((await now()).getTime() + 86_400_000));
  const variables = { decision: 'uniform', completedOn: await day(), handler: '李建' };
  const without = await call('POST', `/v1/steps/${step.id}/completion`, { variables, completedBy: '李建' });
  expect([without.status, JSON.stringify(without.body.faults)]).toEqual([
    422,
    expect.stringContaining('不一致的原因'),
  ]);
  await complete(demand.id, 'build-project', { ...variables, reason: '连续降雨，管道施工顺延' });
  await work(demand.id, { step: 'open-network' });
  const { flags } = await get(`/v1/demands/${demand.id}`);
  expect(flags.find((flag: Json) => flag.code === 'date-deviation')?.text).toContain('管道施工顺延');
  const after = (await get('/v1/statistics')).dateDeviations;
  expect([after.built, after.count, after.later]).toEqual([
    before.built + 1,
    before.count + 1,
    before.later + 1,
  ]);
}, 120_000);

test('art. 7: a template that nobody drafts in 3 working days: warned, overdue, reminded', async () => {
  const demand = await post(await example('02-immature-product'));
  await openStep(demand.id, 'draft-template');
  const clock = await clockOf(demand, 'solution-template');
  await moveClockTo(after(clock.warnAt));
  await escalated(demand, 'solution-template', ['deadline.warned']);
  await moveClockTo(after(clock.dueAt));
  await escalated(demand, 'solution-template', ['deadline.overdue', 'deadline.reminded']);
  await work(demand.id, { step: 'plan-solution' });
  expect(await stopped(demand, 'solution-template')).toMatchObject({ state: 'missed', workingDays: 3 });
}, 120_000);

/** Releases the models as their owner leaves them who gives templates so many working days. */
async function releaseWithTemplateDays(days: number): Promise<void> {
  const files = await realModels();
  const table = files.find(({ name }) => name === 'working-day-limit.dmn');
  if (table === undefined) throw new Error('There is no table of limits.');
  const before = table.content;
  table.content = before.replace(
    /(<outputEntry id="working-day-limit-rule-1-output-1">\s*<text>)3(<\/text>)/,
    `$1${days}$2`,
  );
  expect(table.content === before).toBe(days === 3);
  const signed = { author: '流程管理员', remark: `方案模板时限${days}个工作日` };
  const answer = await call('POST', '/v1/models', { ...signed, files });
  expect([answer.status, answer.body.release.inForce]).toEqual([201, true]);
}

test('art. 5: a limit is amended in its decision table: the next clock follows, the running one stays as it was', async () => {
  const template = async (): Promise<Json> => {
    const demand = await post(await example('02-immature-product'));
    await openStep(demand.id, 'draft-template');
    return demand;
  };
  const daysOf = async (demand: Json): Promise<number> =>
    (await clockOf(demand, 'solution-template')).workingDays;
  const before = await template();
  expect(await daysOf(before)).toBe(3);
  try {
    await releaseWithTemplateDays(4);
    expect(await daysOf(await template())).toBe(4);
    expect(await daysOf(before)).toBe(3);
  } finally {
    await releaseWithTemplateDays(3);
  }
  expect(await daysOf(await template())).toBe(3);
}, 120_000);
