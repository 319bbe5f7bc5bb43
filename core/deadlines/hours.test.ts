import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { toShanghaiIso } from '../calendar/format.ts';
import { Fault } from '../faults/fault.entity.ts';
import { checkDeadline } from './check-deadline.ts';
import { Deadline, type DeadlineRow } from './deadline.entity.ts';
import { at, calendar, historyOf, inTransaction } from './deadline.fixture.ts';
import { explainDeadline } from './explain-deadline.ts';
import { extendDeadline } from './extend-deadline.ts';
import { pauseDeadline } from './pause-deadline.ts';
import { reclassifyDeadline } from './reclassify-deadline.ts';
import { recordReminder } from './record-tier.ts';
import { resumeDeadline } from './resume-deadline.ts';
import { startDeadline } from './start-deadline.ts';

/** Limits of faults run in hours round the clock: over nights, week-ends and holidays. */
let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

/** The eve of the National Day: nobody works from the next day on. */
const receivedAt = at('2026-09-30 22:15');

async function givenClock(): Promise<DeadlineRow> {
  const faultId = randomUUID();
  return await inTransaction(database.orm, async (em) => {
    em.create(
      Fault,
      {
        id: faultId,
        number: `GZ-${faultId}`,
        state: 'handling',
        source: '10086',
        direct: false,
        important: false,
        severity: 'major',
        customer: { code: 'C-1', name: '华东电子', contactName: '王芳', contactPhone: '139' },
        customerCode: 'C-1',
        customerName: '华东电子',
        serviceLevel: 'AA',
        description: '专线中断',
        receivedAt,
        receivedFrom: 'crm',
      },
      { persist: true },
    );
    await em.flush();
    return await startDeadline(em, {
      calendar,
      now: receivedAt,
      actor: 'system',
      faultId,
      limit: 'fault-handling',
      hours: 8,
      warningHours: 2,
      receivedAt,
      department: 'support-center',
      serviceLevel: 'AA',
    });
  });
}

const order = (deadlineId: string, now: string) => ({ calendar, now: at(now), actor: '赵强', deadlineId });
const dueOf = async ({ id }: { id: string }) =>
  toShanghaiIso((await database.orm.em.fork().findOneOrFail(Deadline, { id })).dueAt);

describe('a limit in hours', () => {
  test('begins at the very moment and runs through the night and the holiday', async () => {
    const clock = await givenClock();
    expect(clock).toMatchObject({
      dueAt: at('2026-10-01 06:15'),
      warnAt: at('2026-10-01 04:15'),
      provisional: false,
      workingDays: 0,
    });
    expect((await historyOf(database.orm, clock.id))[0]).toMatchObject({
      faultId: clock.faultId,
      summary: '障碍处理时限（8小时）开始计时：2026年9月30日 22:15收到，即时起算，2026年10月1日 06:15届满',
    });
  });

  test('a pause gives back the natural time it took, at night too', async () => {
    const clock = await givenClock();
    await inTransaction(database.orm, (em) =>
      pauseDeadline(em, { ...order(clock.id, '2026-09-30 23:15'), reason: '等待客户配合进入机房' }),
    );
    expect((await database.orm.em.fork().findOneOrFail(Deadline, { id: clock.id })).remainingMs).toBe(
      7 * 3_600_000,
    );
    await inTransaction(database.orm, (em) => resumeDeadline(em, order(clock.id, '2026-10-01 02:45')));
    expect(await dueOf(clock)).toBe('2026-10-01T09:45:00+08:00');
  });

  test('another severity is counted from the same report; an extension is in hours', async () => {
    const clock = await givenClock();
    await inTransaction(database.orm, (em) =>
      reclassifyDeadline(em, {
        ...order(clock.id, '2026-09-30 23:00'),
        hours: 4,
        warningHours: 1,
        reason: '级别改为重大',
      }),
    );
    expect(await dueOf(clock)).toBe('2026-10-01T02:15:00+08:00');
    const more = { ...order(clock.id, '2026-10-01 01:00'), reason: '跨江光缆', approver: '赵主任' };
    await inTransaction(database.orm, (em) => extendDeadline(em, { ...more, hours: 3 }));
    expect(await dueOf(clock)).toBe('2026-10-01T05:15:00+08:00');
    await expect(
      inTransaction(database.orm, (em) => extendDeadline(em, { ...more, workingDays: 1 })),
    ).rejects.toMatchObject({ code: 'extension-unit', details: { faults: [{ pointer: '/hours' }] } });
    const lines = await historyOf(database.orm, clock.id);
    expect(lines.map(({ summary }) => summary)).toEqual([
      expect.any(String),
      expect.stringContaining('障碍处理时限由8小时改为4小时'),
      '障碍处理时限（4小时，另延期3小时）经赵主任批准延期3小时，2026年10月1日 05:15届满',
    ]);
  });

  test('the explanation counts every hour of every day, pauses apart', async () => {
    const clock = await givenClock();
    await inTransaction(database.orm, (em) =>
      pauseDeadline(em, { ...order(clock.id, '2026-10-01 01:00'), reason: '等待进场' }),
    );
    await inTransaction(database.orm, (em) => resumeDeadline(em, order(clock.id, '2026-10-01 02:00')));
    const { summary, days, pauses } = await explainDeadline(database.orm.em.fork(), {
      deadlineId: clock.id,
      now: at('2026-10-01 02:00'),
      calendar,
    });
    expect(summary).toBe(
      '障碍处理时限：2026年9月30日 22:15收到，即时起算，不分昼夜，时限8小时，暂停1小时，于2026年10月1日 07:15届满',
    );
    expect(pauses).toMatchObject([{ workingMinutes: 60 }]);
    expect(days).toMatchObject([
      { date: '2026-09-30', counted: true, countedMinutes: 105, pausedMinutes: 0 },
      { date: '2026-10-01', counted: true, countedMinutes: 375, pausedMinutes: 60 },
    ]);
  });

  test('overdue: reminded at once, the next tier comes after hours, not after the holiday', async () => {
    const clock = await givenClock();
    const now = at('2026-10-01 09:20');
    const next = await inTransaction(database.orm, (em) =>
      checkDeadline(em, { deadlineId: clock.id, escalationInstanceKey: '1', now, calendar }),
    );
    expect(next).toMatchObject({ state: 'overdue', tier: 0, limit: 'fault-handling' });
    const sent: string[] = [];
    await inTransaction(database.orm, (em) =>
      recordReminder(em, {
        calendar,
        notifications: {
          notify: async (_em, { text }) => void sent.push(text),
          notifyCustomer: async () => {},
        },
        now,
        deadlineId: clock.id,
        tier: 0,
        nextAfterWorkingDays: null,
        nextAfterHours: 2,
      }),
    );
    expect(sent).toEqual([expect.stringMatching(/^催办客户服务支撑中心：障碍GZ-.*已超时3小时，请立即办理$/)]);
    expect(await database.orm.em.fork().findOneOrFail(Deadline, { id: clock.id })).toMatchObject({
      nextTier: 1,
      nextTierAt: at('2026-10-01 11:20'),
    });
  });
});
