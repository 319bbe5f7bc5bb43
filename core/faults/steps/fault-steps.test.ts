import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../../test/helpers/database.ts';
import { givenService } from '../../../test/helpers/given-service.ts';
import { Deadline } from '../../deadlines/deadline.entity.ts';
import { at, inTransaction } from '../../deadlines/deadline.fixture.ts';
import { Fault } from '../fault.entity.ts';
import {
  close,
  done,
  faultNow,
  givenFault,
  linesOf,
  newFault,
  open,
  report,
  someCustomer,
} from '../fault.fixture.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const handler = '周敏';
const lastLine = async (faultId: string) => (await linesOf(database.orm, faultId)).at(-2);

/** What each step is told, and what it says to it; `direct` faults were never at the monitoring centre. */
const wrong: [key: string, typed: Record<string, unknown>, says: string[]][] = [
  ['accept-fault', {}, ['请选择障碍级别：重大、较大或一般。', '请填写“转派说明”。', '请填写“经办人”。']],
  ['accept-fault', { severity: '很严重', remark: '请处理', handler }, ['请选择障碍级别：重大、较大或一般。']],
  ['diagnose-fault', {}, ['请选择判别结果：非核心网障碍、核心网障碍或退回监控中心。', '请填写“经办人”。']],
  ['diagnose-fault', { result: 'access', handler }, ['请填写“预处理情况”。']],
  ['diagnose-fault', { result: 'return', reason: ' ', handler }, ['请填写“退回原因”。']],
  ['repair-access', {}, ['请选择处理结果：已排除、挂起或重新判别。', '请填写“经办人”。']],
  ['repair-access', { result: 'done', handler }, ['请填写“障碍原因”。', '请填写“处理措施”。']],
  ['repair-access', { result: 'hold', handler }, ['请填写“挂起原因”。']],
  ['repair-access', { result: 'core', handler }, ['请填写“重新判别的原因”。']],
  ['release-hold', {}, ['请填写“解除挂起说明”。', '请填写“经办人”。']],
  ['locate-core-fault', {}, ['请选择判定结果：本地核心网、省级核心网或退单。', '请填写“经办人”。']],
  ['locate-core-fault', { result: 'local', handler }, ['请填写“判定依据”。']],
  ['locate-core-fault', { result: 'return', handler }, ['请填写“退单原因”。']],
  ['repair-local-core', {}, ['请填写“障碍原因”。', '请填写“处理措施”。', '请填写“经办人”。']],
  ['repair-provincial-core', {}, ['请选择处理结果：已排除或退回专业班组。', '请填写“经办人”。']],
  ['repair-provincial-core', { result: 'done', handler }, ['请填写“障碍原因”。', '请填写“处理措施”。']],
  ['repair-provincial-core', { result: 'return', handler }, ['请填写“退回原因”。']],
  ['confirm-recovery', {}, ['请选择障碍是否排除。', '请填写“客户方确认人”。', '请填写“经办人”。']],
  ['confirm-recovery', { restored: 'no', confirmedBy: '李雷', handler }, ['请填写“未排除的现象”。']],
  ['inspect-reply', {}, ['请选择质检结论：合格或不合格。', '请填写“经办人”。']],
  ['inspect-reply', { conclusion: 'failed', handler }, ['请填写“不合格的原因”。']],
];

describe('a wrong value comes back with a sentence and has no effect', () => {
  test.each(wrong)('%s told %j', async (key, typed, says) => {
    const { fault } = await givenFault(database.orm);
    const { faults, set } = await close(database.orm, await open(database.orm, key, fault.id), typed);
    expect(faults).toEqual(says);
    expect(set).toEqual({});
    const { state, severity, round, place, restoredAt } = await faultNow(database.orm, fault.id);
    expect({ state, severity, round, place, restoredAt }).toEqual({
      state: 'handling',
      severity: 'major',
      round: 1,
      place: null,
      restoredAt: null,
    });
  });
});

describe('受理障碍 (art. 24, 25)', () => {
  const remark = '请尽快排查';

  test('corrects the severity and forwards', async () => {
    const { fault } = await givenFault(database.orm);
    const set = await done(database.orm, 'accept-fault', fault.id, { severity: 'critical', remark, handler });
    expect(set).toMatchObject({
      outcome: null,
      severityCorrected: true,
      fault: { severity: 'critical', severityName: '重大' },
    });
    expect(await lastLine(fault.id)).toMatchObject({
      action: 'fault.forwarded',
      actor: handler,
      summary: '监控中心受理并转派客户服务支撑中心，级别由较大更正为重大',
      reason: remark,
    });
  });

  test('leaves the severity', async () => {
    const { fault } = await givenFault(database.orm);
    const set = await done(database.orm, 'accept-fault', fault.id, { severity: 'major', remark, handler });
    expect(set).toMatchObject({ severityCorrected: false });
  });

  test('completes the service number where the report named none', async () => {
    const { fault } = await givenFault(database.orm, { service: null });
    const { number } = await givenService(database.orm, { customerCode: fault.customerCode });
    const set = await done(database.orm, 'accept-fault', fault.id, {
      severity: 'major',
      serviceNumber: ` ${number.toLowerCase()} `,
      remark,
      handler,
    });
    expect(set).toMatchObject({ outcome: null, fault: { serviceNumber: number } });
    expect((await linesOf(database.orm, fault.id)).map(({ action }) => action)).toContain(
      'fault.service-named',
    );
  });

  test('a service number that cannot be is refused', async () => {
    const { fault } = await givenFault(database.orm, { service: null });
    const says = async (serviceNumber: string) => {
      const step = await open(database.orm, 'accept-fault', fault.id);
      return (await close(database.orm, step, { severity: 'major', serviceNumber, remark, handler })).faults;
    };
    const closed = await givenService(database.orm, { customerCode: fault.customerCode, state: 'closed' });
    const others = await givenService(database.orm);
    expect(await says('YW-1')).toEqual(['没有业务编号为 YW-1 的在网业务，请核对。']);
    expect(await says(closed.number)).toEqual([`业务 ${closed.number} 已停闭，请核对业务编号。`]);
    expect(await says(others.number)).toEqual([
      `业务 ${others.number} 属于华东物流集团（${others.customerCode}），不是申告客户皖江制造（${fault.customerCode}）的业务。`,
    ]);
    const named = await givenFault(database.orm);
    const step = await open(database.orm, 'accept-fault', named.fault.id);
    const typed = { severity: 'major', serviceNumber: others.number, remark, handler };
    expect((await close(database.orm, step, typed)).faults).toEqual([
      `业务编号已确定为 ${named.serviceNumber}，不能改为 ${others.number}。`,
    ]);
  });

  test.each([
    ['accept-fault', { severity: 'critical', remark }],
    ['diagnose-fault', { result: 'access', diagnosis: '光衰过大' }],
  ])(
    '%s: the completed service has an open fault already: linked to it, the clock is cancelled',
    async (key, typed) => {
      const { fault, deadlineId } = await givenFault(database.orm, { service: null });
      const service = await givenService(database.orm, { customerCode: fault.customerCode });
      const first = await report(database.orm, newFault({ serviceId: service.id }));
      const set = await done(
        database.orm,
        key,
        fault.id,
        { ...typed, serviceNumber: service.number, handler },
        { deadlineId },
      );
      expect(set).toMatchObject({ outcome: 'repeat' });
      expect(await faultNow(database.orm, fault.id)).toMatchObject({
        state: 'repeat',
        repeatOf: first.id,
        serviceId: service.id,
        severity: 'major',
      });
      expect(await database.orm.em.fork().findOneOrFail(Deadline, { id: deadlineId })).toMatchObject({
        state: 'cancelled',
      });
      expect((await linesOf(database.orm, first.id)).at(-1)).toMatchObject({ action: 'fault.repeated' });
    },
  );
});

describe('障碍预处理 (art. 26)', () => {
  test('asks for the service number where it is missing, or for why nobody can tell', async () => {
    const { fault } = await givenFault(database.orm, { service: null });
    const typed = { result: 'access', diagnosis: '光衰过大', handler };
    const step = await open(database.orm, 'diagnose-fault', fault.id);
    expect((await close(database.orm, step, typed)).faults).toEqual([
      '请填写“业务编号”；核实不到的，请填写“无法核实业务编号的说明”。',
    ]);
    const serviceRemark = '客户搬迁，旧编号已停用';
    const set = await done(database.orm, 'diagnose-fault', fault.id, { ...typed, serviceRemark });
    expect(set).toMatchObject({ diagnosisResult: 'access', outcome: null });
    expect(await lastLine(fault.id)).toMatchObject({ after: { serviceRemark } });
  });

  test('what an important customer reported themselves cannot be returned to the monitoring centre', async () => {
    const { fault } = await givenFault(database.orm, { source: 'customer', service: { important: true } });
    const step = await open(database.orm, 'diagnose-fault', fault.id);
    const { faults } = await close(database.orm, step, { result: 'return', reason: '信息不全', handler });
    expect(faults).toEqual(['本障碍由集团客户直接申告，不是监控中心转派的，不能退回监控中心。']);
  });

  test('a return carries its reason to the next form', async () => {
    const { fault } = await givenFault(database.orm);
    const reason = '申告信息不全';
    const set = await done(database.orm, 'diagnose-fault', fault.id, { result: 'return', reason, handler });
    expect(set).toMatchObject({ diagnosisResult: 'return' });
    expect(await lastLine(fault.id)).toMatchObject({ action: 'fault.returned', reason });
    const { answered } = await open(database.orm, 'accept-fault', fault.id);
    expect(answered).toMatchObject({
      notice: `客户服务支撑中心${handler}：退回监控中心：${reason}`,
      history: [{ by: handler, text: `退回监控中心：${reason}` }],
    });
  });
});

const repair = { cause: '光缆中断', remedy: '熔接修复' };

describe('the three places of repair (art. 27–31)', () => {
  test.each([
    ['repair-access', { result: 'done' }, 'access'],
    ['repair-local-core', {}, 'local-core'],
    ['repair-provincial-core', { result: 'done' }, 'provincial-core'],
  ])('%s keeps where it was, why, and what was done', async (key, choice, place) => {
    const { fault } = await givenFault(database.orm);
    await done(database.orm, key, fault.id, { ...choice, ...repair, handler });
    expect(await faultNow(database.orm, fault.id)).toMatchObject({ place, ...repair });
    expect(await lastLine(fault.id)).toMatchObject({ action: 'fault.repaired', actor: handler });
  });

  test.each([
    ['repair-access', 'core', 'fault.rejudged', { repairResult: 'core' }],
    ['repair-access', 'hold', 'fault.held', { repairResult: 'hold' }],
    ['locate-core-fault', 'return', 'fault.returned', { coreLevel: 'return' }],
    ['repair-provincial-core', 'return', 'fault.returned', { repairResult: 'return' }],
  ])('%s %s goes with its reason', async (key, result, action, variables) => {
    const { fault } = await givenFault(database.orm);
    const set = await done(database.orm, key, fault.id, { result, reason: '测试正常', handler });
    expect(set).toEqual(variables);
    expect(await lastLine(fault.id)).toMatchObject({ action, reason: '测试正常' });
    expect((await faultNow(database.orm, fault.id)).place).toBeNull();
  });

  test.each(['local', 'provincial'])('located as %s', async (result) => {
    const { fault } = await givenFault(database.orm);
    const finding = '核心路由器端口告警';
    expect(await done(database.orm, 'locate-core-fault', fault.id, { result, finding, handler })).toEqual({
      coreLevel: result,
    });
    expect(await lastLine(fault.id)).toMatchObject({ action: 'fault.located', reason: finding });
  });
});

describe('挂起', () => {
  test('its form says what it waits for, since when and who held it', async () => {
    const { fault } = await givenFault(database.orm);
    await done(database.orm, 'repair-access', fault.id, { result: 'hold', reason: '等待客户开门', handler });
    const step = await open(database.orm, 'release-hold', fault.id);
    expect(step.answered).toMatchObject({
      hold: { reason: '等待客户开门', by: handler, since: '2026-09-30T10:00:00+08:00' },
      notice: null,
    });
    await close(database.orm, step, { note: '客户已到场', handler });
    expect(await lastLine(fault.id)).toMatchObject({ action: 'fault.released', reason: '客户已到场' });
  });
});

describe('与客户确认 (art. 27, 29, 31)', () => {
  test('restored: when, and who of the customer said so', async () => {
    const { fault } = await givenFault(database.orm);
    const typed = { restored: 'yes', confirmedBy: '李雷', handler };
    expect(await done(database.orm, 'confirm-recovery', fault.id, typed)).toEqual({ recovered: true });
    expect(await faultNow(database.orm, fault.id)).toMatchObject({
      confirmedBy: '李雷',
      restoredAt: at('2026-09-30 10:00'),
    });
  });

  test('not restored: the diagnosis sees the whole history, repeats included', async () => {
    const { fault, serviceNumber } = await givenFault(database.orm);
    const later = { now: at('2026-09-30 11:00') };
    await done(database.orm, 'diagnose-fault', fault.id, { result: 'access', diagnosis: '光衰', handler });
    await done(database.orm, 'repair-access', fault.id, { result: 'done', ...repair, handler });
    const repeat = await report(
      database.orm,
      newFault({ serviceId: serviceNumber ?? '', description: '还是不通' }),
      at('2026-09-30 10:30'),
    );
    const typed = { restored: 'no', confirmedBy: '李雷', reason: '仍然丢包', handler };
    expect(await done(database.orm, 'confirm-recovery', fault.id, typed, later)).toEqual({
      recovered: false,
    });
    const { answered } = await open(database.orm, 'diagnose-fault', fault.id, later);
    expect(answered.notice).toBe(`客户服务支撑中心${handler}：客户确认未排除：仍然丢包`);
    expect(answered.history).toMatchObject([
      { at: '2026-09-30 10:00', text: '判别为非核心网障碍：光衰' },
      { text: '已排除。原因：光缆中断；措施：熔接修复' },
      { at: '2026-09-30 10:30', name: '重复申告', text: `${repeat.number}：还是不通` },
      { at: '2026-09-30 11:00', text: '客户确认未排除：仍然丢包' },
    ]);
  });
});

describe('回单质检 (art. 25)', () => {
  const replied = async () => {
    const given = await givenFault(database.orm, { customer: someCustomer(), service: null });
    await done(database.orm, 'repair-local-core', given.fault.id, { ...repair, handler });
    await done(database.orm, 'confirm-recovery', given.fault.id, {
      restored: 'yes',
      confirmedBy: '陈工',
      handler,
    });
    await inTransaction(database.orm, async (em) => {
      const fault = await em.findOneOrFail(Fault, { id: given.fault.id });
      Object.assign(fault, { state: 'inspecting', repliedAt: at('2026-09-30 12:00') });
    });
    return given.fault.id;
  };

  test('shows the reply; passed keeps who inspected', async () => {
    const id = await replied();
    const step = await open(database.orm, 'inspect-reply', id);
    expect(step.answered.reply).toMatchObject({
      placeName: '本地核心网',
      ...repair,
      confirmedBy: '陈工',
      repliedAt: '2026-09-30T12:00:00+08:00',
    });
    const { set } = await close(database.orm, step, { conclusion: 'passed', handler });
    expect(set).toMatchObject({ inspection: 'passed', fault: { round: 1 } });
    expect(await faultNow(database.orm, id)).toMatchObject({ state: 'inspecting', inspectedBy: handler });
  });

  test('failed begins another round, with the reason', async () => {
    const id = await replied();
    const typed = { conclusion: 'failed', reason: '未附测试结果', handler };
    const set = await done(database.orm, 'inspect-reply', id, typed);
    expect(set).toMatchObject({ inspection: 'failed', fault: { round: 2 } });
    const fault = await faultNow(database.orm, id);
    expect(fault).toMatchObject({ state: 'handling', round: 2 });
    expect([fault.restoredAt, fault.confirmedBy, fault.repliedAt]).toEqual([null, null, null]);
    expect(await lastLine(id)).toMatchObject({ action: 'fault.inspection-failed', reason: '未附测试结果' });
    const { answered } = await open(database.orm, 'diagnose-fault', id);
    expect(answered.notice).toContain('质检不合格：未附测试结果');
  });
});
