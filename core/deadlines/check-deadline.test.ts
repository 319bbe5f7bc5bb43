import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import type { Orm } from '../database.ts';
import { createNotifications } from '../notifications/embedded-notifications.ts';
import { Notification } from '../notifications/notification.entity.ts';
import { Step } from '../steps/step.entity.ts';
import { checkDeadline } from './check-deadline.ts';
import { Deadline } from './deadline.entity.ts';
import {
  at,
  calendar,
  givenDeadline,
  givenDemand,
  givenStep,
  historyOf,
  inTransaction,
  owed,
} from './deadline.fixture.ts';
import { extendDeadline } from './extend-deadline.ts';
import { pauseDeadline } from './pause-deadline.ts';
import { reclassifyDeadline } from './reclassify-deadline.ts';
import { recordReminder, recordSupervision } from './record-tier.ts';
import { recordWarning } from './record-warning.ts';
import { resumeDeadline } from './resume-deadline.ts';
import { stopDeadline } from './stop-deadline.ts';

let database: TestDatabase;
let orm: Orm;
beforeAll(async () => {
  database = await freshDatabase();
  orm = database.orm;
});
afterAll(async () => await database.close());

const notifications = createNotifications({ mail: false });
const actor = '王芳';
const check = async (deadlineId: string, now: string, escalationInstanceKey = '100') =>
  await inTransaction(orm, (em) =>
    checkDeadline(em, { deadlineId, escalationInstanceKey, now: at(now), calendar }),
  );
const warn = async (deadlineId: string, now: string) =>
  await inTransaction(orm, (em) => recordWarning(em, { notifications, now: at(now), deadlineId }));
const tier = async (
  record: typeof recordReminder,
  deadlineId: string,
  now: string,
  number: number,
  nextAfterWorkingDays: number | null,
) =>
  await inTransaction(orm, (em) =>
    record(em, { calendar, notifications, now: at(now), deadlineId, tier: number, nextAfterWorkingDays }),
  );
const sent = async (deadlineId: string) =>
  await orm.em.fork().find(Notification, { deadlineId }, { orderBy: { seq: 'asc' } });
const reload = async (id: string) => await orm.em.fork().findOneOrFail(Deadline, { id });

describe('the ladder, decision by decision', () => {
  test('warned, overdue, reminded, supervised, and then left alone', async () => {
    const demandId = await givenDemand(orm, 'XQ-20260930-0001');
    const deadline = await givenDeadline(orm, { demandId });
    const step = await givenStep(orm, deadline);
    const { id } = deadline;

    expect(await check(id, '2026-10-08 10:00')).toEqual({
      state: 'wait',
      at: '2026-10-08T17:30:00+08:00',
      tier: 0,
      workingDaysOverdue: 0,
      limit: 'resource-confirmation',
      serviceLevel: 'standard',
      department: 'support-center',
    });
    expect(await check(id, '2026-10-08 17:30')).toMatchObject({
      state: 'warn',
      at: '2026-10-08T17:30:00+08:00',
    });
    expect(await warn(id, '2026-10-08 17:30')).toBe(true);
    expect(await warn(id, '2026-10-08 17:31')).toBe(false);
    expect(await check(id, '2026-10-08 17:31')).toMatchObject({
      state: 'wait',
      at: '2026-10-09T17:30:00+08:00',
    });

    expect(await check(id, '2026-10-09 17:30')).toMatchObject({
      state: 'overdue',
      tier: 0,
      workingDaysOverdue: 0,
    });
    expect(await orm.em.fork().findOneOrFail(Step, { id: step })).toMatchObject({ priority: 90 });
    expect(await owed(orm, step)).toMatchObject([
      { kind: 'update-step', payload: { stepId: step, dueAt: '2026-10-09T17:30:00+08:00', priority: 90 } },
    ]);
    expect(await tier(recordReminder, id, '2026-10-09 17:30', 0, 1)).toBe(true);
    expect(await tier(recordReminder, id, '2026-10-09 17:30', 0, 1)).toBe(false);
    // Saturday the 10th is made up for: a working day.
    expect(await check(id, '2026-10-09 17:31')).toMatchObject({
      state: 'wait',
      at: '2026-10-10T17:30:00+08:00',
    });

    expect(await check(id, '2026-10-10 17:30')).toMatchObject({
      state: 'overdue',
      tier: 1,
      workingDaysOverdue: 1,
    });
    expect(await tier(recordSupervision, id, '2026-10-10 17:30', 1, null)).toBe(true);
    expect(await tier(recordSupervision, id, '2026-10-10 17:30', 1, null)).toBe(false);
    expect(await check(id, '2026-10-10 17:31')).toMatchObject({ state: 'stop', tier: 2 });
    expect((await reload(id)).escalationInstanceKey).toBeNull();

    const what =
      '需求XQ-20260930-0001的资源确认回复时限（2个工作日），责任部门客户服务支撑中心，届满时间2026年10月9日 17:30，当前环节：客户服务支撑中心“人工确认资源”';
    expect((await sent(id)).map(({ kind, recipient, text }) => ({ kind, recipient, text }))).toEqual([
      { kind: 'warning', recipient: 'department', text: `预警：${what}，临近时限，请抓紧办理` },
      {
        kind: 'reminder',
        recipient: 'department',
        text: `催办客户服务支撑中心：${what}，已超时，请立即办理`,
      },
      {
        kind: 'supervision',
        recipient: 'head',
        text: `督办客户服务支撑中心负责人：${what}，已超时1个工作日，请督促办理`,
      },
    ]);
    expect((await historyOf(orm, id)).map(({ action }) => action)).toEqual([
      'deadline.started',
      'deadline.warned',
      'deadline.overdue',
      'deadline.reminded',
      'deadline.supervised',
    ]);
  });

  test('a limit whose warning is its due moment has none', async () => {
    const { id } = await givenDeadline(orm, {
      limit: 'status-change',
      workingDays: 1,
      warningWorkingDays: 0,
    });
    expect(await check(id, '2026-10-08 10:00')).toMatchObject({
      state: 'wait',
      at: '2026-10-08T17:30:00+08:00',
    });
    expect(await check(id, '2026-10-08 17:30')).toMatchObject({ state: 'overdue' });
  });

  test('after an outage one tier is due, not all of them', async () => {
    const { id } = await givenDeadline(orm);
    expect(await check(id, '2026-10-16 10:00')).toMatchObject({
      state: 'overdue',
      tier: 0,
      workingDaysOverdue: 6,
    });
    await tier(recordSupervision, id, '2026-10-16 10:00', 0, 1);
    expect(await check(id, '2026-10-16 10:01')).toMatchObject({
      state: 'wait',
      at: '2026-10-19T17:30:00+08:00',
    });
    expect(await sent(id)).toHaveLength(1);
  });

  test('a ladder without a pause between its tiers is refused', async () => {
    const { id } = await givenDeadline(orm);
    await expect(tier(recordReminder, id, '2026-10-10 09:00', 0, 0)).rejects.toMatchObject({
      code: 'invalid-ladder',
    });
  });
});

describe('one escalation looks after a deadline', () => {
  test('a second one stops, the first goes on', async () => {
    const { id } = await givenDeadline(orm);
    expect(await check(id, '2026-10-08 17:00', '100')).toMatchObject({ state: 'wait' });
    expect(await check(id, '2026-10-09 17:30', '200')).toMatchObject({ state: 'stop' });
    expect((await reload(id)).overdueAt).toBeNull();
    expect(await check(id, '2026-10-09 17:30', '100')).toMatchObject({ state: 'overdue' });
  });

  test('of two that ask at once exactly one is told to go on', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await givenDeadline(orm);
      const states = (await Promise.all(['100', '200'].map((key) => check(id, '2026-10-09 17:30', key)))).map(
        ({ state }) => state,
      );
      expect(states.sort()).toEqual(['overdue', 'stop']);
      expect((await historyOf(orm, id)).filter(({ action }) => action === 'deadline.overdue')).toHaveLength(
        1,
      );
    }
  });

  test('a longer class after the end of the ladder is looked after by a new one', async () => {
    const { id } = await givenDeadline(orm);
    await check(id, '2026-10-09 17:30');
    await tier(recordSupervision, id, '2026-10-09 17:30', 0, null);
    expect(await check(id, '2026-10-09 17:31')).toMatchObject({ state: 'stop' });
    await inTransaction(orm, (em) =>
      reclassifyDeadline(em, {
        calendar,
        now: at('2026-10-10 09:00'),
        actor,
        deadlineId: id,
        workingDays: 5,
        reason: '',
      }),
    );
    expect((await owed(orm, id)).map(({ kind }) => kind)).toEqual(['deadline-advanced']);
    expect(await check(id, '2026-10-10 09:01', '300')).toMatchObject({
      state: 'wait',
      at: '2026-10-12T17:30:00+08:00',
      tier: 0,
    });
  });
});

describe('what changed in the meantime', () => {
  test('a stopped clock stops its escalation, and nobody is reminded any more', async () => {
    const { id } = await givenDeadline(orm);
    expect(await check(id, '2026-10-09 17:30')).toMatchObject({ state: 'overdue' });
    await inTransaction(orm, (em) =>
      stopDeadline(em, { now: at('2026-10-09 17:40'), actor, deadlineId: id }),
    );
    expect(await tier(recordReminder, id, '2026-10-09 17:41', 0, 1)).toBe(false);
    expect(await check(id, '2026-10-09 17:42')).toMatchObject({ state: 'stop' });
    expect(await sent(id)).toEqual([]);
  });

  test('a paused clock is neither warned of nor overdue; resumed, it goes on where it stood', async () => {
    const { id } = await givenDeadline(orm);
    const change = { calendar, actor, deadlineId: id, reason: '等客户资料' };
    await inTransaction(orm, (em) => pauseDeadline(em, { ...change, now: at('2026-10-08 08:30') }));
    expect(await check(id, '2026-10-09 18:00')).toMatchObject({
      state: 'wait',
      at: '2026-10-10T17:30:00+08:00',
    });
    expect(await warn(id, '2026-10-09 18:00')).toBe(false);
    expect(await tier(recordReminder, id, '2026-10-09 18:00', 0, 1)).toBe(false);
    await inTransaction(orm, (em) => resumeDeadline(em, { ...change, now: at('2026-10-12 08:30') }));
    expect(await check(id, '2026-10-12 08:31')).toMatchObject({
      state: 'wait',
      at: '2026-10-12T17:30:00+08:00',
    });
    expect(await check(id, '2026-10-13 17:30')).toMatchObject({ state: 'overdue' });
  });

  test('an extended one is warned of again, for its new moment', async () => {
    const { id } = await givenDeadline(orm);
    expect(await warn(id, '2026-10-08 17:30')).toBe(true);
    const change = { calendar, actor, deadlineId: id, reason: '塌方', approver: '赵主任', workingDays: 1 };
    await inTransaction(orm, (em) => extendDeadline(em, { ...change, now: at('2026-10-09 09:00') }));
    expect(await check(id, '2026-10-09 09:01')).toMatchObject({
      state: 'wait',
      at: '2026-10-09T17:30:00+08:00',
    });
    expect(await check(id, '2026-10-09 17:30')).toMatchObject({ state: 'warn' });
    expect(await warn(id, '2026-10-09 17:30')).toBe(true);
    expect(await check(id, '2026-10-09 17:31')).toMatchObject({
      state: 'wait',
      at: '2026-10-10T17:30:00+08:00',
    });
  });
});
