import { describe, expect, test } from '@jest/globals';
import {
  answerStep,
  faultClock,
  faultStep,
  faultTimeline,
  leaveEmpty,
  report,
  sendReport,
  service,
  workFault,
} from '../helpers/faults.ts';
import { call, get, type Json } from '../helpers/service.ts';
import { eventually, moveClockTo, now } from '../helpers/stack.ts';
import type { Answers } from '../helpers/staff.ts';

const handler = '周敏';
const core = { result: 'core', diagnosis: '核心侧路由不可达', handler };
const access = { result: 'access', diagnosis: '光功率过低', handler };
const back = (reason: string) => ({ result: 'return', reason, handler });

/** The steps a fault went through, in order, by key. */
const keysOf = async (fault: Json): Promise<string[]> =>
  (await get(`/v1/steps?fault=${fault.id}&limit=100`)).items
    .filter((step: Json) => step.fault === null)
    .map((step: Json) => step.key)
    .reverse();

const archived = async (fault: Json, answers = {}): Promise<Json> =>
  await workFault(fault.id, { state: 'archived' }, answers);

/** Leaves each of these steps empty once, when its turn comes: it comes back with the reason, beside the case. */
async function emptyFirst(fault: Json, keys: string[], answers: Answers): Promise<void> {
  for (const key of keys) {
    const again = await leaveEmpty(fault.id, await workFault(fault.id, { step: key }, answers));
    expect(again.variables).toMatchObject({
      fault: { number: fault.number },
      step: { fault: expect.stringContaining('经办人') },
    });
  }
}

const hoursBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 3_600_000;

describe('art. 24: who reports, and who takes it in', () => {
  test.concurrent('art. 24, 25, 27: from 10086 through the monitoring centre, repaired, confirmed, replied, inspected, archived', async () => {
    const { number, id } = await service({ important: true, serviceLevel: 'AA' });
    const fault = await report({ source: '10086', serviceId: number });
    expect(fault).toMatchObject({ route: 'monitoring-center', important: true, service: { id } });
    const step = await faultStep(fault.id, 'accept-fault');
    expect(step).toMatchObject({
      department: 'monitoring-center',
      variables: { fault: { number: fault.number, serviceNumber: number } },
    });
    const done = await archived(fault);
    expect(await keysOf(fault)).toEqual([
      'accept-fault',
      'diagnose-fault',
      'repair-access',
      'confirm-recovery',
      'inspect-reply',
    ]);
    expect(done).toMatchObject({ place: 'access', confirmedBy: '李雷', inspectedBy: handler, round: 1 });
    expect(done.archive).toMatchObject({ number: expect.stringMatching(/^GD-/), intact: true });
    expect(done.archive.content.durations.map((one: Json) => one.department)).toEqual([
      'monitoring-center',
      'support-center',
    ]);
    expect(await faultClock(fault.id)).toMatchObject({ state: 'met', hours: 8, faultNumber: fault.number });
    const told = (await get('/v1/notifications?limit=500')).items.filter((one: Json) =>
      one.text.includes(fault.number),
    );
    expect(told.map((one: Json) => one.recipient).sort()).toEqual(['customer', 'department']);
  });

  test.concurrent('art. 24: an important customer reports straight to the support centre, and nobody inspects', async () => {
    const { number } = await service({ important: true });
    const fault = await report({ source: 'customer', serviceId: number, severity: 'critical' });
    expect(fault.route).toBe('support-center');
    await archived(fault);
    expect(await keysOf(fault)).toEqual(['diagnose-fault', 'repair-access', 'confirm-recovery']);
  });

  test.concurrent('art. 24: who is not important and tries goes through the monitoring centre', async () => {
    const { number } = await service();
    const fault = await report({ source: 'customer', serviceId: number });
    expect(fault).toMatchObject({
      route: 'monitoring-center',
      routeText: '客户不是重要集团客户，由运行维护部监控中心受理',
    });
    expect((await faultStep(fault.id, 'accept-fault')).department).toBe('monitoring-center');
  });

  test.concurrent('a closed service has no faults', async () => {
    const { number } = await service({ state: 'closed' });
    const { status, body } = await sendReport({ source: '10086', serviceId: number });
    expect([status, body.code]).toEqual([409, 'service-closed']);
  });
});

describe('art. 26 to 31: where the fault is', () => {
  test.concurrent('art. 24, 28, 29: from an account manager through the monitoring centre; the local core network, by the teams', async () => {
    const { number } = await service();
    const fault = await report({ source: 'account-manager', serviceId: number });
    expect(fault.route).toBe('monitoring-center');
    const done = await archived(fault, { 'diagnose-fault': core });
    expect(done.place).toBe('local-core');
    expect(await keysOf(fault)).toEqual([
      'accept-fault',
      'diagnose-fault',
      'locate-core-fault',
      'repair-local-core',
      'confirm-recovery',
      'inspect-reply',
    ]);
  });

  test.concurrent('art. 30, 31: the provincial core network, replied straight to the support centre', async () => {
    const { number } = await service();
    const fault = await report({ serviceId: number });
    const provincial = { result: 'provincial', finding: '省干链路中断', handler };
    const done = await archived(fault, { 'diagnose-fault': core, 'locate-core-fault': provincial });
    expect(done.place).toBe('provincial-core');
    expect(done.archive.content.durations.map((one: Json) => one.department)).toContain('provincial-network');
  });

  test.concurrent('every return: to the monitoring centre, to the teams, to the support centre; judged anew', async () => {
    const { number } = await service();
    const fault = await report({ serviceId: number });
    const answers: Answers = {
      'diagnose-fault': [back('申告信息不全'), core, access, core],
      'locate-core-fault': [
        { result: 'provincial', finding: '省干链路中断', handler },
        back('核心侧测试正常'),
      ],
      'repair-provincial-core': [back('省网无告警')],
      'repair-access': [{ result: 'core', reason: '接入侧测试正常', handler }],
    };
    await emptyFirst(fault, ['locate-core-fault', 'repair-provincial-core', 'repair-local-core'], answers);
    const done = await archived(fault, answers);
    expect(await keysOf(fault)).toEqual([
      'accept-fault',
      'diagnose-fault',
      'accept-fault',
      'diagnose-fault',
      'locate-core-fault',
      'repair-provincial-core',
      'locate-core-fault',
      'diagnose-fault',
      'repair-access',
      'diagnose-fault',
      'locate-core-fault',
      'repair-local-core',
      'confirm-recovery',
      'inspect-reply',
    ]);
    const texts = done.archive.content.steps.map((step: Json) => step.text);
    for (const reason of ['申告信息不全', '省网无告警', '核心侧测试正常', '接入侧测试正常'])
      expect(texts.filter((text: string) => text.includes(reason))).toHaveLength(1);
  });

  test.concurrent('art. 27: not restored twice goes back to the diagnosis with the history', async () => {
    const { number } = await service();
    const fault = await report({ serviceId: number });
    const no = (reason: string) => ({ restored: 'no', confirmedBy: '李雷', reason, handler });
    const step = await workFault(
      fault.id,
      { step: 'inspect-reply' },
      { 'confirm-recovery': [no('仍然丢包'), no('晚高峰中断')] },
    );
    const texts = step.variables.history.map((line: Json) => line.text);
    expect(texts.filter((text: string) => text.startsWith('客户确认未排除'))).toHaveLength(2);
    expect((await keysOf(fault)).filter((key) => key === 'diagnose-fault')).toHaveLength(3);
    const lines = (await faultTimeline(fault.id)).filter(({ action }) => action === 'fault.not-restored');
    expect(lines.map(({ reason }) => reason)).toEqual(['仍然丢包', '晚高峰中断']);
  });
});

test.concurrent('art. 25: an inspection that fails goes straight back to the support centre with its reason, under a new clock', async () => {
  const { number } = await service();
  const fault = await report({ serviceId: number });
  const failed = { conclusion: 'failed', reason: '未附测试结果', handler };
  await workFault(fault.id, { step: 'inspect-reply' });
  const first = await faultClock(fault.id);
  const step = await workFault(fault.id, { step: 'diagnose-fault' }, { 'inspect-reply': [failed] });
  expect(step.variables).toMatchObject({
    fault: { round: 2 },
    notice: expect.stringContaining('质检不合格：未附测试结果'),
  });
  const second = await faultClock(fault.id);
  expect(first).toMatchObject({ state: 'met' });
  expect(second).toMatchObject({ state: 'running', hours: 24 });
  expect(Date.parse(second.receivedAt)).toBeGreaterThan(Date.parse(first.receivedAt));
  const done = await archived(fault);
  expect(done).toMatchObject({ round: 2, archive: { content: { rounds: 2 } } });
});

describe('a second report while a fault is open', () => {
  test.concurrent('of the same service: linked, not run; the archive says so', async () => {
    const { number } = await service({ important: true });
    const fault = await report({ source: 'customer', serviceId: number });
    const repeat = await report({ serviceId: number, description: '仍然不通' });
    expect(repeat).toMatchObject({ state: 'repeat', repeatOf: { number: fault.number } });
    const done = await archived(fault);
    expect(done.repeats).toMatchObject([{ number: repeat.number }]);
    expect(done.archive.content.repeats).toMatchObject([{ number: repeat.number, description: '仍然不通' }]);
    expect(await get(`/v1/faults/${repeat.number}`)).toMatchObject({ openSteps: [], deadlines: [] });
  });

  test.concurrent.each(['accept-fault', 'diagnose-fault'])(
    'named by %s: linked, its clock cancelled, its flow ended',
    async (key) => {
      const { number, customerCode, customerName } = await service();
      const first = await report({ serviceId: number });
      const customer = {
        code: customerCode,
        name: customerName,
        contactName: '李雷',
        contactPhone: '0551-1',
      };
      const second = await report({ customer });
      const step = await workFault(second.id, { step: key });
      const typed =
        key === 'accept-fault'
          ? { severity: 'major', remark: '请处理' }
          : { result: 'access', diagnosis: '光衰' };
      await answerStep(step, { ...typed, serviceNumber: number, handler });
      const ended = await workFault(second.id, { state: 'repeat' });
      expect(ended).toMatchObject({ repeatOf: { number: first.number }, openSteps: [] });
      expect(await faultClock(second.id)).toMatchObject({ state: 'cancelled' });
    },
  );
});

describe('limits are the operator’s: by severity and service level, in hours or working days', () => {
  test.concurrent.each([
    ['critical', 'AAA', { hours: 4, warningHours: 1 }],
    ['critical', 'A', { hours: 8, warningHours: 2 }],
    ['major', 'AA', { hours: 8, warningHours: 2 }],
    ['major', 'standard', { hours: 24, warningHours: 4 }],
    ['minor', 'AAA', { hours: 48, warningHours: 8 }],
    ['minor', 'standard', { hours: null, workingDays: 5, warningWorkingDays: 1 }],
  ] as const)('%s, %s', async (severity, serviceLevel, length) => {
    const { number } = await service({ serviceLevel });
    const fault = await report({ serviceId: number, severity });
    const clock = await faultClock(fault.id);
    expect(clock).toMatchObject({ ...length, receivedAt: fault.receivedAt, department: 'support-center' });
    if (length.hours !== null) expect(hoursBetween(clock.receivedAt, clock.dueAt)).toBe(length.hours);
  });

  test.concurrent('a corrected severity moves the due moment, still from the receipt', async () => {
    const { number } = await service();
    const fault = await report({ serviceId: number });
    const step = await workFault(
      fault.id,
      { step: 'diagnose-fault' },
      { 'accept-fault': { severity: 'critical', remark: '业务全阻', handler } },
    );
    const clock = await faultClock(fault.id);
    expect(clock).toMatchObject({ hours: 8, receivedAt: fault.receivedAt });
    expect(hoursBetween(fault.receivedAt, clock.dueAt)).toBe(8);
    expect(step).toMatchObject({ dueAt: clock.dueAt, variables: { fault: { severityName: '重大' } } });
  });
});

describe('what is left empty comes back with the reason', () => {
  test.concurrent('at every step of the access side, and a hold', async () => {
    const { number } = await service();
    const fault = await report({ serviceId: number });
    const keys = ['accept-fault', 'diagnose-fault', 'repair-access', 'release-hold', 'confirm-recovery'];
    await emptyFirst(fault, [...keys, 'inspect-reply'], {
      'repair-access': [{ result: 'hold', reason: '等待客户开门', handler }],
    });
  });

  test.concurrent('by API: 422 with a sentence', async () => {
    const { number } = await service();
    const fault = await report({ serviceId: number });
    const step = await faultStep(fault.id, 'accept-fault');
    const { status, body } = await call('POST', `/v1/steps/${step.id}/completion`, {
      variables: { severity: 'major' },
      completedBy: handler,
    });
    expect([status, JSON.stringify(body.faults)]).toEqual([422, expect.stringContaining('转派说明')]);
  });
});

test('hold and resume move the due moment; a limit that runs out is warned of, marked and reminded', async () => {
  const [heldService, lateService] = [
    await service({ serviceLevel: 'AAA', important: true }),
    await service({ serviceLevel: 'AAA', important: true }),
  ];
  const critical = { source: 'customer', severity: 'critical' };
  const held = await report({ ...critical, serviceId: heldService.number });
  const late = await report({ ...critical, serviceId: lateService.number });
  const hold = { result: 'hold', reason: '等待客户开门', handler };
  await Promise.all([
    workFault(held.id, { step: 'release-hold' }, { 'repair-access': [hold] }),
    workFault(late.id, { step: 'repair-access' }),
  ]);
  const before = await faultClock(held.id);
  expect(before).toMatchObject({ state: 'paused', hours: 4 });
  expect(await get(`/v1/faults/${held.id}`)).toMatchObject({
    hold: { reason: '等待客户开门', by: handler },
    standing: expect.stringContaining('挂起：等待客户开门'),
  });

  await moveClockTo(new Date(Date.parse(late.receivedAt) + 3 * 3_600_000 + 1_000));
  const actions = async (fault: Json): Promise<string[]> =>
    (await faultTimeline(fault.id)).map(({ action }) => action);
  await eventually('the warning', async () => (await actions(late)).includes('deadline.warned'));
  await moveClockTo(new Date(Date.parse(late.receivedAt) + 4 * 3_600_000 + 1_000));
  await eventually('the reminder', async () => (await actions(late)).includes('deadline.reminded'));
  expect(await actions(late)).toContain('deadline.overdue');
  expect(await actions(held)).not.toContain('deadline.warned');

  const released = await now();
  const { id } = await faultStep(held.id, 'release-hold');
  await answerStep({ id, key: 'release-hold' }, { note: '客户已到场', handler });
  await workFault(held.id, { step: 'repair-access' });
  const after = await faultClock(held.id);
  expect(after.state).toBe('running');
  // As much is left as there was when it was held: the pause is given back.
  const pause = after.pauses[0];
  const moved = Date.parse(after.dueAt) - Date.parse(before.dueAt);
  expect(Math.abs(moved - (Date.parse(pause.to) - Date.parse(pause.from)))).toBeLessThan(1_000);
  expect(Date.parse(after.dueAt)).toBeGreaterThan(released.getTime());

  const [ended, missed] = await Promise.all([archived(held), archived(late)]);
  expect(ended.archive.content.hold.minutes).toBeGreaterThan(200);
  expect((await faultClock(held.id)).state).toBe('met');
  expect((await faultClock(missed.id)).state).toBe('missed');
});
