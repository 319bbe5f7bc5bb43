import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
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
import { eventually, moveClockTo } from '../helpers/stack.ts';

const handler = '王芳';
const escalations = ['deadline.warned', 'deadline.overdue', 'deadline.reminded', 'deadline.supervised'];

const escalated = async (demand: Json): Promise<string[]> =>
  (await timeline(demand.id)).map((line) => line.action).filter((action) => escalations.includes(action));

/** The line of an action came at its moment: not before, and within a minute of the broker's clock. */
async function expectAt(demand: Json, action: string, moment: string): Promise<void> {
  const line = (await timeline(demand.id)).find((one) => one.action === action);
  const late = new Date(line.at).getTime() - new Date(moment).getTime();
  expect({ action, late: late >= 0 && late < 60_000 ? 'on time' : `${late} ms` }).toEqual({
    action,
    late: 'on time',
  });
}

const until = async (demand: Json, expected: string[]): Promise<void> =>
  void (await eventually(`${demand.number}: ${expected.join(', ')}`, async () => {
    const seen = await escalated(demand);
    return seen.join() === expected.join() && seen;
  }).catch(async (error) => {
    throw new Error(`${String(error)}; seen: ${(await escalated(demand)).join(', ')}`);
  }));

async function confirming(name: string, step: string): Promise<Json> {
  const demand = await post(await example(name));
  await complete(demand.id, 'plan-solution', { solution: '按成熟产品提供', handler });
  await openStep(demand.id, step);
  return demand;
}

test('a limit runs out over the holiday with its make-up day: warned, overdue, 催办, 督办; one met in time stays silent', async () => {
  await moveClockTo('2030-01-31T10:00:00+08:00');
  const inTime = await confirming('01-all-available', 'design-solution');
  const late = await confirming('03-core-lacking', 'approve-project');
  await complete(inTime.id, 'design-solution', { networkSolution: '直连', handler });
  await openStep(inTime.id, 'negotiate');

  // Thursday: does not count. Friday 1 February: day 1. Spring Festival 2–8, Saturday the 9th off.
  // Sunday the 10th is a make-up day: day 2. Monday the 11th: day 3.
  expect(await deadline(late.id, 'resource-confirmation')).toMatchObject({
    workingDays: 3,
    warnAt: '2030-02-10T17:30:00+08:00',
    dueAt: '2030-02-11T17:30:00+08:00',
  });
  await moveClockTo('2030-02-10T17:29:00+08:00');
  expect(await escalated(late)).toEqual([]);
  await moveClockTo('2030-02-10T17:30:01+08:00');
  await until(late, ['deadline.warned']);
  await moveClockTo('2030-02-11T17:29:00+08:00');
  expect(await escalated(late)).toEqual(['deadline.warned']);
  await moveClockTo('2030-02-11T17:30:01+08:00');
  await until(late, ['deadline.warned', 'deadline.overdue', 'deadline.reminded']);
  // Both hear of it: the department that answers for the limit, and the one at whose desk the case lies.
  const reminded = (await timeline(late.id)).find((line) => line.action === 'deadline.reminded');
  expect(reminded.summary).toContain('催办客户服务支撑中心、工程建设部');
  await moveClockTo('2030-02-12T17:30:01+08:00');
  await until(late, escalations);
  await expectAt(late, 'deadline.warned', '2030-02-10T17:30:00+08:00');
  await expectAt(late, 'deadline.overdue', '2030-02-11T17:30:00+08:00');
  await expectAt(late, 'deadline.reminded', '2030-02-11T17:30:00+08:00');
  await expectAt(late, 'deadline.supervised', '2030-02-12T17:30:00+08:00');

  const task = await openStep(late.id, 'approve-project');
  expect(task).toMatchObject({ dueAt: '2030-02-11T17:30:00+08:00' });
  await complete(late.id, 'approve-project', { decision: 'approved', inServiceOn: '2030-06-30', handler });
  await complete(late.id, 'design-solution', { networkSolution: '扩容后接入', handler });
  await openStep(late.id, 'negotiate');
  expect(await deadline(late.id, 'resource-confirmation')).toMatchObject({ state: 'missed' });

  expect(await deadline(inTime.id, 'resource-confirmation')).toMatchObject({ state: 'met' });
  expect(await escalated(inTime)).toEqual([]);
});

test('the explanation says day by day what counted and why', async () => {
  const { items } = await get('/v1/deadlines?state=missed&limit=100');
  const { days } = await get(`/v1/deadlines/${items[0].id}/explanation`);
  const lines: Json[] = days;
  expect(lines.filter((day) => day.counted).map((day) => day.date)).toEqual([
    '2030-02-01',
    '2030-02-10',
    '2030-02-11',
  ]);
  expect(lines.find((day) => day.date === '2030-02-10').reason).toContain('调休');
});

test('a paused clock fires nothing, a resumed one keeps its working time, an extension moves the timer again', async () => {
  await moveClockTo('2030-02-18T10:00:00+08:00');
  const demand = await confirming('01-all-available', 'design-solution');
  const clock = await deadline(demand.id, 'resource-confirmation');
  expect(clock.dueAt).toBe('2030-02-20T17:30:00+08:00');

  await moveClockTo('2030-02-18T11:00:00+08:00');
  expect(
    (await call('POST', `/v1/deadlines/${clock.id}/pause`, { reason: '等待客户确认楼宇产权' })).status,
  ).toBe(200);
  await moveClockTo('2030-02-20T18:00:00+08:00');
  await moveClockTo('2030-02-21T09:00:30+08:00');
  expect(await escalated(demand)).toEqual([]);

  expect((await call('POST', `/v1/deadlines/${clock.id}/resumption`, {})).status).toBe(200);
  // The day of receipt does not count, so both days (18 h) were left. From Thursday 09:00: 8.5 h, Friday 9 h, Monday 0.5 h.
  const resumed = await deadline(demand.id, 'resource-confirmation');
  expect(resumed.dueAt.slice(0, 16)).toBe('2030-02-25T09:00');
  await eventually('the task in Tasklist to show the new moment', async () => {
    const step = await openStep(demand.id, 'design-solution');
    return step.dueAt === resumed.dueAt;
  });

  const answer = await call('POST', `/v1/deadlines/${clock.id}/extension`, {
    workingDays: 1,
    reason: '道路临时管制',
    approver: '张处长',
  });
  expect(answer.status).toBe(200);
  const extended = await deadline(demand.id, 'resource-confirmation');
  expect(extended.dueAt.slice(0, 10)).toBe('2030-02-26');
  await moveClockTo(new Date(new Date(resumed.dueAt).getTime() + 1_000));
  expect(await escalated(demand)).toEqual([]);
  await moveClockTo(new Date(new Date(extended.warnAt).getTime() + 1_000));
  await until(demand, ['deadline.warned']);
  await moveClockTo(new Date(new Date(extended.dueAt).getTime() - 60_000));
  expect(await escalated(demand)).toEqual(['deadline.warned']);
  await moveClockTo(new Date(new Date(extended.dueAt).getTime() + 1_000));
  await until(demand, ['deadline.warned', 'deadline.overdue', 'deadline.reminded']);

  await expectAt(demand, 'deadline.warned', extended.warnAt);
  await expectAt(demand, 'deadline.overdue', extended.dueAt);

  // The clock's whole history is in the record.
  const history = (await timeline(demand.id))
    .map((line) => line.action)
    .filter((action) => action.startsWith('deadline.'));
  for (const action of ['deadline.started', 'deadline.paused', 'deadline.resumed', 'deadline.extended'])
    expect(history).toContain(action);
  expect(
    (
      await call('POST', `/v1/deadlines/${clock.id}/extension`, {
        workingDays: 1,
        reason: '太晚',
        approver: '张处长',
      })
    ).status,
  ).toBe(409);
});

test('a corrected notice brings a running deadline forward of its armed timer, which fires at the new moment', async () => {
  await moveClockTo('2030-04-26T10:00:00+08:00');
  const demand = await confirming('01-all-available', 'design-solution');
  // Friday. Saturday off, Sunday the 28th made up for the holiday: day 1; Monday: day 2.
  expect((await deadline(demand.id, 'resource-confirmation')).dueAt).toBe('2030-04-29T17:30:00+08:00');

  const notice = JSON.parse(
    await readFile(join(import.meta.dirname, '../fixtures/calendar-2030.json'), 'utf8'),
  );
  const corrected = { ...notice, workdays: [...notice.workdays, { date: '2030-04-27', name: '劳动节' }] };
  expect((await call('PUT', '/v1/calendar/2030', corrected)).status).toBe(200);
  expect(await deadline(demand.id, 'resource-confirmation')).toMatchObject({
    warnAt: '2030-04-27T17:30:00+08:00',
    dueAt: '2030-04-28T17:30:00+08:00',
  });
  await moveClockTo('2030-04-27T17:30:01+08:00');
  await until(demand, ['deadline.warned']);
  await moveClockTo('2030-04-28T17:30:01+08:00');
  await until(demand, ['deadline.warned', 'deadline.overdue', 'deadline.reminded']);
  await expectAt(demand, 'deadline.overdue', '2030-04-28T17:30:00+08:00');
  expect((await timeline(demand.id)).map((line) => line.action)).toContain('deadline.recounted');
  expect((await openStep(demand.id, 'design-solution')).dueAt).toBe('2030-04-28T17:30:00+08:00');

  await complete(demand.id, 'design-solution', { networkSolution: '直连', handler });
  await openStep(demand.id, 'negotiate');
  expect((await call('PUT', '/v1/calendar/2030', notice)).status).toBe(200);
});
