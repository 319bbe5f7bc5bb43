import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { actAs } from '../access/acting.ts';
import { at, calendar, inTransaction } from '../deadlines/deadline.fixture.ts';
import type { Department } from '../departments.ts';
import { openStep } from '../steps/open-step.ts';
import { Step } from '../steps/step.entity.ts';
import { close, givenCase, open } from '../steps/step.fixture.ts';
import type { Counts } from './count-cases.ts';
import { type Dimension, dimensions, figureId } from './figure.ts';
import { figures } from './figures.ts';
import { type CountedCase, listCases } from './list-cases.ts';
import type { Period } from './period.ts';
import {
  givenAcceptance,
  givenClock,
  givenClosedStep,
  givenCounted,
  givenFault,
  givenReply,
  now,
} from './population.fixture.ts';
import { type Statistics, scopeOf, statistics } from './statistics.ts';

const november = { from: '2026-11-01', to: '2026-11-30' };

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await populate();
});
afterAll(async () => await database.close());

/** November 2026: the 2nd is a Monday, every weekday is worked, 08:30 to 17:30, 540 minutes a day. */
async function populate(): Promise<void> {
  const { orm } = database;
  const a = await givenCounted(orm, 'XQ-A', {
    level: 'AAA',
    state: 'completed',
    concluded: '2026-11-20 16:00',
  });
  const b = await givenCounted(orm, 'XQ-B', { action: 'adjust' });
  await givenCounted(orm, 'XQ-C', { action: 'close', state: 'withdrawn', concluded: '2026-11-05 09:00' });
  const d = await givenCounted(orm, 'XQ-D', {
    level: 'AAA',
    state: 'cancelled',
    concluded: '2026-11-03 09:00',
  });
  const e = await givenCounted(orm, 'XQ-E', { received: '2026-10-31 23:59' });
  const f = await givenFault(orm, 'GZ-F', {
    level: 'AAA',
    state: 'archived',
    concluded: '2026-11-08 09:00',
    inspected: true,
  });
  const g = await givenFault(orm, 'GZ-G', {
    state: 'archived',
    concluded: '2026-11-10 09:00',
    round: 2,
    inspected: true,
  });
  await givenFault(orm, 'GZ-H', { level: 'AAA', state: 'repeat', concluded: '2026-11-07 21:00' });
  await givenFault(orm, 'GZ-I', {
    level: 'AAA',
    state: 'archived',
    concluded: '2026-11-12 09:00',
    inspected: false,
  });

  const ofA = { of: { demandId: a }, level: 'AAA' };
  const ofB = { of: { demandId: b } };
  const confirmation = { limit: 'resource-confirmation', department: 'support-center' } as const;
  const acceptance = { limit: 'acceptance', department: 'support-center' } as const;
  const change = { limit: 'status-change', department: 'resource-owners', days: 3 } as const;
  // In time: 120 minutes, within its day of receipt.
  const first = await givenClock(orm, {
    ...ofA,
    ...confirmation,
    received: '2026-11-02 10:00',
    stopped: '2026-11-02 12:00',
  });
  // In time: 30 on Tuesday and 60 on Wednesday, 90.
  await givenClock(orm, { ...ofA, ...acceptance, received: '2026-11-03 17:00', stopped: '2026-11-04 09:30' });
  // Late, due on Wednesday: 60 on Monday, three days of 540, 120 on Friday, 1800.
  await givenClock(orm, {
    ...ofB,
    ...confirmation,
    department: 'engineering',
    days: 2,
    received: '2026-11-02 16:30',
    stopped: '2026-11-06 10:30',
  });
  // In time: three days of 540, less a pause of 540 and 240, 840.
  await givenClock(orm, {
    ...ofB,
    ...change,
    received: '2026-11-09 08:30',
    paused: '2026-11-10 08:30',
    resumed: '2026-11-11 12:30',
    stopped: '2026-11-12 08:30',
  });
  // In time: nothing on Friday evening and over the weekend, 1 on Monday.
  await givenClock(orm, { ...ofA, ...acceptance, received: '2026-11-13 17:30', stopped: '2026-11-16 08:31' });
  // In time, stopped while it stood for a step that is held: 60 until then.
  await givenClock(orm, {
    ...ofB,
    limit: 'status-transfer',
    department: 'support-center',
    days: 1,
    received: '2026-11-17 09:30',
    held: '2026-11-17 10:30',
    stopped: '2026-11-18 17:00',
  });
  // In time, of 8 hours round the clock: 360, over midnight of a Saturday.
  await givenClock(orm, {
    of: { faultId: f },
    level: 'AAA',
    limit: 'fault-handling',
    department: 'monitoring-center',
    hours: 8,
    received: '2026-11-07 20:00',
    stopped: '2026-11-08 02:00',
  });
  // Late, of 4 hours and 90 minutes of a pause, due at 03:30: 360 less 90, 270.
  const second = await givenClock(orm, {
    of: { faultId: g },
    limit: 'fault-handling',
    department: 'om-teams',
    hours: 4,
    received: '2026-11-09 22:00',
    paused: '2026-11-09 23:00',
    resumed: '2026-11-10 00:30',
    stopped: '2026-11-10 04:00',
  });
  // Running, due on 11 November: late now.
  await givenClock(orm, {
    ...ofB,
    ...acceptance,
    department: 'engineering',
    days: 2,
    received: '2026-11-09 09:00',
  });
  // Running, due on 30 November.
  await givenClock(orm, { ...ofA, ...acceptance, received: '2026-11-23 10:00' });
  // Paused since before its due moment of 19 November: not late.
  await givenClock(orm, { ...ofA, ...change, received: '2026-11-16 09:00', paused: '2026-11-17 10:00' });
  // Given up.
  await givenClock(orm, {
    of: { demandId: d },
    level: 'AAA',
    ...confirmation,
    received: '2026-11-02 09:00',
    cancelled: '2026-11-03 09:00',
  });
  // Stopped at the last moment of October, and due in December: not of November.
  await givenClock(orm, {
    of: { demandId: e },
    ...confirmation,
    received: '2026-10-30 09:00',
    stopped: '2026-10-31 23:59',
  });
  await givenClock(orm, { of: { demandId: e }, ...confirmation, received: '2026-11-24 09:00' });

  // A: agreed at once; three lines built, two days late, a day early and on the day, one not yet.
  const orderOfA = await givenReply(orm, a, 1, '2026-11-03 10:00', [
    ['project', '2026-11-10', '2026-11-12'],
    ['access-end', '2026-11-10', '2026-11-09'],
    ['access-end', '2026-11-10', '2026-11-10'],
    ['project', '2026-11-10', null],
  ]);
  // B: agreed to the second reply only; one line without a replied date, one built in December.
  await givenReply(orm, b, 1, '2026-11-06 10:30');
  const orderOfB = await givenReply(orm, b, 2, '2026-11-09 10:30', [
    ['project', null, '2026-11-30'],
    ['project', '2026-11-30', '2026-12-01'],
  ]);
  const passed = { conclusion: 'passed' } as const;
  await givenAcceptance(orm, { demandId: a, orderId: orderOfA, round: 1, ...passed, on: '2026-11-19 10:00' });
  const failed = { demandId: b, orderId: orderOfB, round: 1, conclusion: 'failed' } as const;
  await givenAcceptance(orm, { ...failed, on: '2026-11-20 10:00' });
  await givenAcceptance(orm, { demandId: b, orderId: orderOfB, round: 2, ...passed, on: '2026-11-23 10:00' });

  const support = 'support-center';
  await givenClosedStep(orm, {
    of: { demandId: a },
    department: support,
    deadlineId: first,
    on: '2026-11-02 12:00',
  });
  const twice = {
    of: { faultId: g },
    department: 'om-teams',
    deadlineId: second,
    on: '2026-11-10 03:00',
  } as const;
  await givenClosedStep(orm, { ...twice, fault: '请填写原因。' });
  await givenClosedStep(orm, { ...twice, before: '请填写原因。' });
  await givenClosedStep(orm, { of: { demandId: b }, department: support, on: '2026-11-06 10:00' });
}

const scope = async (period: Period = november) =>
  await scopeOf(database.orm.em.fork(), { calendar, period, now });
const counted = async (by?: Dimension, period: Period = november): Promise<Statistics> =>
  await statistics(database.orm.em.fork(), await scope(period), { by });

/** Counts by name, `[count, mean, p90]` where there is a value. */
const told = (counts: Counts | undefined, section: string) =>
  Object.fromEntries(
    figures
      .filter((figure) => figure.section === section)
      .map((figure) => {
        const { count = 0, mean = null, p90 = null } = counts?.get(figureId(figure)) ?? {};
        return [figure.name, figure.value === undefined ? count : [count, mean, p90]];
      }),
  );

describe('the whole of November', () => {
  let total: Counts;
  beforeAll(async () => {
    ({ total } = await counted());
  });

  test('clocks: in time, late, paused, given up; working and natural minutes apart', () => {
    expect(told(total, 'clocks')).toEqual({
      concluded: 8,
      inTime: 6,
      missed: 2,
      running: 3,
      paused: 1,
      decided: 9,
      overdue: 3,
      cancelled: 1,
      // (120 + 90 + 1800 + 840 + 1 + 60) / 6 = 485.17; of six, nine tenths take the sixth.
      workingMinutes: [6, 485.2, 1800],
      // (360 + 270) / 2
      clockMinutes: [2, 315, 360],
    });
  });

  test('demands, replies, acceptances', () => {
    expect(told(total, 'demands')).toEqual({ received: 4, completed: 1, withdrawn: 1, cancelled: 1 });
    expect(told(total, 'confirmations')).toEqual({ replied: 3, firstReplies: 2, agreedAtFirst: 1 });
    expect(told(total, 'acceptances')).toEqual({ held: 3, passed: 2, firstTries: 2, passedAtFirst: 1 });
  });

  test('dates that differ from those replied', () => {
    expect(told(total, 'dateDeviations')).toEqual({
      built: 4,
      deviating: 3,
      earlier: [1, 1, 1],
      later: [1, 2, 2],
      unpromised: 1,
    });
  });

  test('faults: a repeat is a report; one that was not inspected has no first try', () => {
    expect(told(total, 'faults')).toEqual({
      received: 4,
      repeats: 1,
      archived: 3,
      reopened: 1,
      inspected: 2,
      passedAtFirst: 1,
    });
  });

  test('steps: an attempt that was returned makes the next one a second try', () => {
    expect(told(total, 'steps')).toEqual({ completed: 3, acceptedAtFirst: 2, returned: 1 });
  });
});

test('by department', async () => {
  const { groups } = await counted('department');
  expect(groups.map(({ key, name }) => [key, name])).toEqual([
    ['support-center', '客户服务支撑中心'],
    ['engineering', '工程建设部'],
    ['resource-owners', '资源管理单位'],
    ['monitoring-center', '运行维护部监控中心'],
    ['om-teams', '运行维护部各专业班组'],
  ]);
  const [support, engineering, owners] = groups.map(({ counts }) => counts);
  expect(told(support, 'clocks')).toMatchObject({
    concluded: 4,
    overdue: 0,
    cancelled: 1,
    // (120 + 90 + 1 + 60) / 4 = 67.75
    workingMinutes: [4, 67.8, 120],
    clockMinutes: [0, null, null],
  });
  expect(told(engineering, 'clocks')).toMatchObject({ concluded: 1, missed: 1, decided: 2, overdue: 2 });
  expect(told(owners, 'clocks')).toMatchObject({ concluded: 1, paused: 1, overdue: 0 });
  expect(told(support, 'steps')).toEqual({ completed: 2, acceptedAtFirst: 2, returned: 0 });
  expect(told(engineering, 'dateDeviations')).toMatchObject({ built: 2, later: [1, 2, 2], unpromised: 1 });
  expect(told(support, 'dateDeviations')).toMatchObject({ built: 2, deviating: 1, earlier: [1, 1, 1] });
  // What has no department is not told by department.
  expect(engineering?.has('demands.received')).toBe(false);
});

test('by limit, with the steps that stand under none', async () => {
  const { groups } = await counted('limit');
  expect(groups.map(({ key, name }) => [key, name])).toEqual([
    ['resource-confirmation', '资源确认回复'],
    ['status-transfer', '资源状态变更信息传递'],
    ['status-change', '资源状态变更'],
    ['acceptance', '业务验收'],
    ['fault-handling', '障碍处理'],
    ['none', '无时限'],
  ]);
  const of = (key: string) => groups.find((group) => group.key === key)?.counts;
  expect(told(of('acceptance'), 'clocks')).toMatchObject({
    concluded: 2,
    running: 2,
    decided: 3,
    overdue: 1,
  });
  expect(told(of('fault-handling'), 'clocks')).toMatchObject({ clockMinutes: [2, 315, 360] });
  expect(told(of('fault-handling'), 'steps')).toEqual({ completed: 1, acceptedAtFirst: 0, returned: 1 });
  expect(told(of('none'), 'steps')).toEqual({ completed: 1, acceptedAtFirst: 1, returned: 0 });
});

describe('a department', () => {
  const as = async <T>(department: Department, act: () => Promise<T>): Promise<T> =>
    await actAs({ id: 'x', name: 'x', kind: 'api-key', department, scopes: new Set<never>() }, act);

  test('counts what is its own, of cases that it sees', async () => {
    const { total, groups } = await as('support-center', async () => await counted('department'));
    // Without the clock that was given up: its case never had a step at the desk of the support centre.
    const { groups: all } = await counted('department');
    const theirs = all.find(({ key }) => key === 'support-center')?.counts;
    expect(told(theirs, 'clocks')).toMatchObject({ concluded: 4, running: 1, cancelled: 1 });
    expect(told(total, 'clocks')).toEqual({ ...told(theirs, 'clocks'), cancelled: 0 });
    expect(told(total, 'steps')).toEqual(told(theirs, 'steps'));
    expect(told(total, 'dateDeviations')).toEqual(told(theirs, 'dateDeviations'));
    expect(groups.map(({ key }) => key)).toEqual(['support-center']);
    expect(new Set([...total.keys()].map((id) => id.split('.')[0]))).toEqual(
      new Set(['clocks', 'dateDeviations', 'steps']),
    );
  });

  test('of one of several in a case: nothing of the others', async () => {
    const { total, groups } = await as('om-teams', async () => await counted('action'));
    expect(told(total, 'clocks')).toMatchObject({ concluded: 1, missed: 1, clockMinutes: [1, 270, 270] });
    expect(told(total, 'steps')).toEqual({ completed: 1, acceptedAtFirst: 0, returned: 1 });
    expect(groups.map(({ key }) => key)).toEqual(['fault']);
  });

  test('that sees none of the cases counts nothing, whatever it answers for', async () => {
    const { total } = await as('engineering', async () => await counted());
    expect(new Set([...total.values()].map(({ count }) => count))).toEqual(new Set([0]));
  });

  test.each(figures.map((figure) => [figureId(figure), figure] as const))(
    "%s leads to exactly the cases that were counted, or is refused because it is no department's",
    async (id, figure) => {
      const { total, cases } = await as('support-center', async () => ({
        total: (await counted()).total,
        cases: await allCases(figure, undefined).catch((error: unknown) => error),
      }));
      if (figure.source.dimensions.includes('department'))
        expect(cases).toHaveLength(total.get(id)?.count ?? -1);
      else expect(cases).toMatchObject({ code: 'department-bound', status: 403 });
    },
  );

  test("is refused a figure by name that is no department's", async () => {
    const only = figures.filter(({ section }) => section === 'acceptances');
    const asked = as('support-center', async () =>
      statistics(database.orm.em.fork(), await scope(), { only }),
    );
    await expect(asked).rejects.toThrow('A figure of acceptances is about all departments');
  });
});

test('by action', async () => {
  const { groups } = await counted('action');
  expect(groups.map(({ key, name }) => [key, name])).toEqual([
    ['new', '新增'],
    ['adjust', '调整'],
    ['close', '停闭'],
    ['fault', '障碍'],
  ]);
  const [added, adjusted, closed, fault] = groups.map(({ counts }) => counts);
  expect(told(added, 'demands')).toEqual({ received: 2, completed: 1, withdrawn: 0, cancelled: 1 });
  expect(told(closed, 'demands')).toEqual({ received: 1, completed: 0, withdrawn: 1, cancelled: 0 });
  expect(told(adjusted, 'acceptances')).toEqual({ held: 2, passed: 1, firstTries: 1, passedAtFirst: 0 });
  expect(told(fault, 'clocks')).toMatchObject({ concluded: 2, inTime: 1, workingMinutes: [0, null, null] });
  expect(told(fault, 'faults')).toMatchObject({ received: 4, archived: 3 });
});

test('by service level', async () => {
  const { groups } = await counted('service-level');
  expect(groups.map(({ key, name }) => [key, name])).toEqual([
    ['AAA', 'AAA'],
    ['standard', '标准'],
  ]);
  const [high, standard] = groups.map(({ counts }) => counts);
  expect(told(high, 'clocks')).toMatchObject({ concluded: 4, running: 2, workingMinutes: [3, 70.3, 120] });
  expect(told(standard, 'clocks')).toMatchObject({ concluded: 4, missed: 2, decided: 5, overdue: 3 });
  expect(told(high, 'faults')).toMatchObject({ received: 3, repeats: 1, archived: 2, inspected: 1 });
  expect(told(standard, 'faults')).toMatchObject({ received: 1, reopened: 1, passedAtFirst: 0 });
  expect(told(high, 'confirmations')).toEqual({ replied: 1, firstReplies: 1, agreedAtFirst: 1 });
});

test('a day belongs to its period from its first moment to its last, in Shanghai', async () => {
  const of = async (period: Period) => (await counted(undefined, period)).total;
  const lastOfOctober = await of({ from: '2026-10-31', to: '2026-10-31' });
  expect(told(lastOfOctober, 'demands')).toMatchObject({ received: 1 });
  expect(told(lastOfOctober, 'clocks')).toMatchObject({ concluded: 1, missed: 0 });
  expect(told(await of({ to: '2026-10-30' }), 'clocks')).toMatchObject({ concluded: 0, running: 0 });
  expect(told(await of({ from: '2026-12-01' }), 'clocks')).toMatchObject({ concluded: 0, running: 1 });
  expect(told(await of({}), 'clocks')).toMatchObject({ concluded: 9, running: 4 });
});

test('a step that is closed with wrong values is returned, and its next attempt is no first try', async () => {
  const { demandId } = await givenCase(database.orm);
  const on = '2026-09-30';
  const steps = async () => told((await counted(undefined, { from: on, to: on })).total, 'steps');
  const first = await open(database.orm, 'plan-solution', demandId);
  const { faults } = await close(database.orm, first, {});
  expect(await steps()).toEqual({ completed: 0, acceptedAtFirst: 0, returned: 1 });
  const second = await open(database.orm, 'plan-solution', demandId, { fault: faults.join('\n') });
  await close(database.orm, second, { templateId: '', solution: '直连', handler: '王芳' });
  expect(await steps()).toEqual({ completed: 1, acceptedAtFirst: 0, returned: 1 });
  const other = await open(database.orm, 'plan-solution', demandId);
  await close(database.orm, other, { templateId: '', solution: '直连', handler: '王芳' });
  expect(await steps()).toEqual({ completed: 2, acceptedAtFirst: 1, returned: 1 });
});

test('the same of a fault, whose case is a variable called fault, too', async () => {
  const faultId = await givenFault(database.orm, 'GZ-J', { received: '2026-09-30 09:00' });
  const attempt = async (fault: string | null) => {
    const scope = {
      fault: { id: faultId, number: 'GZ-J' },
      step: { department: 'om-teams', name: '处理接入侧障碍', fault },
    };
    await inTransaction(database.orm, async (em) =>
      openStep(em, {
        id: randomUUID(),
        now: at('2026-09-29 10:00'),
        job: { processInstanceKey: '1', elementInstanceKey: `GZ-J ${fault}`, elementId: 'of-a-model-only' },
        variables: scope,
        publicUrl: 'http://localhost:3000',
      }),
    );
    await database.orm.em
      .fork()
      .nativeUpdate(
        Step,
        { elementInstanceKey: `GZ-J ${fault}` },
        { state: 'completed', completedAt: at('2026-09-29 11:00') },
      );
  };
  await attempt(null);
  await attempt('请填写原因。');
  const { total } = await counted(undefined, { from: '2026-09-29', to: '2026-09-29' });
  expect(told(total, 'steps')).toEqual({ completed: 2, acceptedAtFirst: 1, returned: 0 });
});

async function allCases(
  figure: (typeof figures)[number],
  group: { by: Dimension; key: string } | undefined,
): Promise<CountedCase[]> {
  const found: CountedCase[] = [];
  for (;;) {
    const page = await listCases(database.orm.em.fork(), await scope(), {
      figure,
      group,
      limit: 2,
      after: found.at(-1)?.cursor,
    });
    found.push(...page);
    if (page.length < 2) return found;
  }
}

const rounded = (value: number) => Math.round(value * 10) / 10;
/** What mean and percentile are, by the book, from the list. */
function valuesOf(cases: CountedCase[]): { mean: number | null; p90: number | null } {
  const values = cases.map(({ value }) => value ?? Number.NaN).sort((a, b) => a - b);
  if (values.length === 0) return { mean: null, p90: null };
  return {
    mean: rounded(values.reduce((sum, value) => sum + value, 0) / values.length),
    p90: values[Math.ceil(values.length * 0.9) - 1] ?? null,
  };
}

describe.each(figures.map((figure) => [figureId(figure), figure] as const))('%s', (id, figure) => {
  test('leads to exactly the cases that were counted', async () => {
    const { total } = await counted();
    const cases = await allCases(figure, undefined);
    expect(cases).toHaveLength(total.get(id)?.count ?? -1);
    expect(new Set(cases.map((one) => one.id)).size).toBe(cases.length);
    for (const one of cases) {
      expect(one.at >= at('2026-11-01 00:00') && one.at < at('2026-12-01 00:00')).toBe(true);
      expect([one.kind, one.caseNumber]).toEqual([
        one.caseNumber.startsWith('GZ') ? 'fault' : 'demand',
        expect.stringMatching(/^(GZ|XQ)-[A-I]$/),
      ]);
    }
    if (figure.value !== undefined) expect(total.get(id)).toMatchObject(valuesOf(cases));
  });

  test.each(dimensions.filter((by) => figure.source.dimensions.includes(by)))('by %s', async (by) => {
    const { total, groups } = await counted(by);
    let sum = 0;
    for (const { key, counts } of groups) {
      const cases = await allCases(figure, { by, key });
      const group = counts.get(id) ?? { count: 0, mean: null, p90: null };
      expect([key, cases.length]).toEqual([key, group.count]);
      if (figure.value !== undefined) expect(group).toMatchObject(valuesOf(cases));
      sum += group.count;
    }
    expect(sum).toBe(total.get(id)?.count);
  });
});
