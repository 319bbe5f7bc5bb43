import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { toShanghaiIso } from '../calendar/format.ts';
import type { Orm } from '../database.ts';
import { Step } from '../steps/step.entity.ts';
import { cancelDeadline } from './cancel-deadline.ts';
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
import { findRunningDeadline } from './find-running-deadline.ts';
import { pauseDeadline } from './pause-deadline.ts';
import { reclassifyDeadline } from './reclassify-deadline.ts';
import { resumeDeadline } from './resume-deadline.ts';
import { stopDeadline } from './stop-deadline.ts';

let database: TestDatabase;
let orm: Orm;
beforeAll(async () => {
  database = await freshDatabase();
  orm = database.orm;
});
afterAll(async () => await database.close());

const actor = '王芳';
const reload = async (id: string) => await orm.em.fork().findOneOrFail(Deadline, { id });
const pause = (deadlineId: string, now: Date) =>
  inTransaction(orm, (em) => pauseDeadline(em, { calendar, now, actor, deadlineId, reason: '等客户资料' }));
const resume = (deadlineId: string, now: Date) =>
  inTransaction(orm, (em) => resumeDeadline(em, { calendar, now, actor, deadlineId }));
const extend = (deadlineId: string, now: Date, workingDays = 1) =>
  inTransaction(orm, (em) =>
    extendDeadline(em, {
      calendar,
      now,
      actor,
      deadlineId,
      workingDays,
      reason: '山路塌方',
      approver: '赵主任',
    }),
  );
const reclassify = (deadlineId: string, now: Date, workingDays: number) =>
  inTransaction(orm, (em) =>
    reclassifyDeadline(em, { calendar, now, actor: 'system', deadlineId, workingDays, reason: '类别已明确' }),
  );
const stop = (deadlineId: string, now: Date) =>
  inTransaction(orm, (em) => stopDeadline(em, { now, actor, deadlineId }));

describe('start', () => {
  test('the day of receipt does not count, holidays neither; the timers are armed for what was counted', async () => {
    const deadline = await givenDeadline(orm);
    const row = await reload(deadline.id);
    expect(toShanghaiIso(row.dueAt)).toBe('2026-10-09T17:30:00+08:00');
    expect(toShanghaiIso(row.warnAt)).toBe('2026-10-08T17:30:00+08:00');
    expect(row).toMatchObject({
      state: 'running',
      armedDueAt: row.dueAt,
      armedWarnAt: row.warnAt,
      provisional: false,
    });
    const [line] = await historyOf(orm, row.id);
    expect(line).toMatchObject({ action: 'deadline.started', demandId: row.demandId });
    expect(line?.summary).toBe(
      '资源确认回复时限（2个工作日）开始计时：2026年9月30日 10:00收到，当日不计入，2026年10月9日 17:30届满',
    );
    expect(await owed(orm, row.id)).toEqual([]);
  });

  test('a limit that reaches into a year without a notice is provisional', async () => {
    const deadline = await givenDeadline(orm, { receivedAt: at('2026-12-31 10:00') });
    expect(deadline.provisional).toBe(true);
  });

  test('the running one of a demand is found, an ended one not', async () => {
    const demandId = await givenDemand(orm);
    const limit = 'resource-confirmation';
    const first = await givenDeadline(orm, { demandId });
    await stop(first.id, at('2026-10-08 09:00'));
    expect(await findRunningDeadline(orm.em.fork(), { demandId, limit })).toBeNull();
    const second = await givenDeadline(orm, { demandId });
    expect((await findRunningDeadline(orm.em.fork(), { demandId, limit }))?.id).toBe(second.id);
    expect(await findRunningDeadline(orm.em.fork(), { demandId, limit: 'acceptance' })).toBeNull();
  });
});

describe('reclassification', () => {
  test('2 → 5 → 2 days is counted from the same receipt and moves the open steps', async () => {
    const deadline = await givenDeadline(orm);
    const [open, done] = [await givenStep(orm, deadline), await givenStep(orm, deadline, 'completed')];
    await reclassify(deadline.id, at('2026-10-08 11:00'), 5);
    expect(toShanghaiIso((await reload(deadline.id)).dueAt)).toBe('2026-10-13T17:30:00+08:00');
    expect((await orm.em.fork().findOneOrFail(Step, { id: open })).dueAt).toEqual(at('2026-10-13 17:30'));
    expect((await orm.em.fork().findOneOrFail(Step, { id: done })).dueAt).toEqual(deadline.dueAt);
    await reclassify(deadline.id, at('2026-10-08 12:00'), 2);
    expect(await reload(deadline.id)).toMatchObject({
      dueAt: deadline.dueAt,
      warnAt: deadline.warnAt,
      workingDays: 2,
    });

    const lines = await historyOf(orm, deadline.id);
    expect(lines.map(({ action }) => action)).toEqual([
      'deadline.started',
      'deadline.reclassified',
      'deadline.reclassified',
    ]);
    expect(lines[1]).toMatchObject({
      before: { workingDays: 2, dueAt: '2026-10-09T17:30:00+08:00' },
      after: { workingDays: 5, dueAt: '2026-10-13T17:30:00+08:00' },
      reason: '类别已明确',
    });
    expect(lines[1]?.summary).toBe(
      '资源确认回复时限由2个工作日改为5个工作日，仍自2026年9月30日 10:00收到起算，2026年10月13日 17:30届满',
    );
    expect(
      (await owed(orm, deadline.id, open, done)).map(({ kind, key, payload }) => ({ kind, key, payload })),
    ).toEqual([
      {
        kind: 'update-step',
        key: open,
        payload: { stepId: open, dueAt: '2026-10-13T17:30:00+08:00', priority: 50 },
      },
      { kind: 'deadline-changed', key: deadline.id, payload: { deadlineId: deadline.id } },
      {
        kind: 'update-step',
        key: open,
        payload: { stepId: open, dueAt: '2026-10-09T17:30:00+08:00', priority: 50 },
      },
      { kind: 'deadline-changed', key: deadline.id, payload: { deadlineId: deadline.id } },
    ]);
  });

  test('the same number of days leaves no line and owes the engine nothing', async () => {
    const deadline = await givenDeadline(orm);
    await reclassify(deadline.id, at('2026-10-08 11:00'), 2);
    expect(await historyOf(orm, deadline.id)).toHaveLength(1);
    expect(await owed(orm, deadline.id)).toEqual([]);
  });

  test('a shorter class than the timers were armed for starts an escalation of its own', async () => {
    const deadline = await givenDeadline(orm, { workingDays: 5 });
    await reclassify(deadline.id, at('2026-10-08 11:00'), 2);
    expect(await owed(orm, deadline.id)).toMatchObject([
      {
        kind: 'deadline-advanced',
        payload: {
          deadline: {
            id: deadline.id,
            workingDays: 2,
            dueAt: '2026-10-09T17:30:00+08:00',
            warnAt: '2026-10-08T17:30:00+08:00',
          },
        },
      },
    ]);
  });

  test('extensions and pauses are kept', async () => {
    const deadline = await givenDeadline(orm);
    await extend(deadline.id, at('2026-10-08 09:00'));
    await pause(deadline.id, at('2026-10-09 10:30'));
    await resume(deadline.id, at('2026-10-09 12:30'));
    // 2 + 1 days → 10 October (made up for), and the 2 hours of the pause → Monday 10:30.
    expect(toShanghaiIso((await reload(deadline.id)).dueAt)).toBe('2026-10-12T10:30:00+08:00');
    await reclassify(deadline.id, at('2026-10-09 14:00'), 5);
    expect(toShanghaiIso((await reload(deadline.id)).dueAt)).toBe('2026-10-15T10:30:00+08:00');
    await reclassify(deadline.id, at('2026-10-09 15:00'), 2);
    expect(toShanghaiIso((await reload(deadline.id)).dueAt)).toBe('2026-10-12T10:30:00+08:00');
  });

  test('a longer class found late takes the overdue mark back: rightly counted it never was', async () => {
    const deadline = await givenDeadline(orm);
    const step = await givenStep(orm, deadline);
    await inTransaction(orm, async (em) => {
      const row = await em.findOneOrFail(Deadline, { id: deadline.id });
      Object.assign(row, {
        overdueAt: row.dueAt,
        warnedAt: row.warnAt,
        nextTier: 1,
        nextTierAt: at('2026-10-10 17:30'),
      });
    });
    await reclassify(deadline.id, at('2026-10-10 09:00'), 5);
    expect(await reload(deadline.id)).toMatchObject({
      overdueAt: null,
      warnedAt: null,
      nextTier: 0,
      nextTierAt: null,
    });
    expect((await orm.em.fork().findOneOrFail(Step, { id: step })).priority).toBe(50);
    expect((await historyOf(orm, deadline.id)).at(-1)?.summary).toContain('撤销超时');
    // No escalation has it and the armed timers went off: one is started.
    expect((await owed(orm, deadline.id)).map(({ kind }) => kind)).toEqual(['deadline-advanced']);
  });
});

describe('pause and resumption', () => {
  test('the working time left is kept, over nights and days off', async () => {
    const deadline = await givenDeadline(orm);
    await pause(deadline.id, at('2026-10-08 14:30'));
    expect(await reload(deadline.id)).toMatchObject({
      state: 'paused',
      pausedAt: at('2026-10-08 14:30'),
      remainingMs: 12 * 3_600_000,
      dueAt: deadline.dueAt,
      pauses: [{ from: '2026-10-08T14:30:00+08:00', to: null, reason: '等客户资料', by: actor }],
    });
    await inTransaction(orm, async (em) => {
      (await em.findOneOrFail(Deadline, { id: deadline.id })).escalationInstanceKey = '7';
    });
    // Sunday: Friday and the made-up Saturday are gone.
    await resume(deadline.id, at('2026-10-11 20:00'));
    const row = await reload(deadline.id);
    expect(row).toMatchObject({ state: 'running', pausedAt: null, remainingMs: null });
    expect(toShanghaiIso(row.dueAt)).toBe('2026-10-13T11:30:00+08:00');
    expect(calendar.workingMillisBetween(at('2026-10-11 20:00'), row.dueAt)).toBe(12 * 3_600_000);
    expect((await historyOf(orm, row.id)).map(({ summary }) => summary).slice(1)).toEqual([
      '资源确认回复时限（2个工作日）暂停计时，剩余工作时间12小时，原应于2026年10月9日 17:30届满',
      '资源确认回复时限（2个工作日）恢复计时，2026年10月13日 11:30届满',
    ]);
    expect((await owed(orm, row.id)).map(({ kind }) => kind)).toEqual(['deadline-changed']);
  });

  test('several pauses add up', async () => {
    const deadline = await givenDeadline(orm);
    await pause(deadline.id, at('2026-10-08 09:30'));
    await resume(deadline.id, at('2026-10-08 10:30'));
    await pause(deadline.id, at('2026-10-08 11:30'));
    await resume(deadline.id, at('2026-10-08 13:30'));
    expect(toShanghaiIso((await reload(deadline.id)).dueAt)).toBe('2026-10-10T11:30:00+08:00');
  });

  test('a pause on the day of receipt, which does not count, and one at night move nothing, but wake the escalation', async () => {
    const deadline = await givenDeadline(orm);
    await pause(deadline.id, at('2026-09-30 11:00'));
    expect((await reload(deadline.id)).remainingMs).toBe(18 * 3_600_000);
    await resume(deadline.id, at('2026-10-02 11:00'));
    await pause(deadline.id, at('2026-10-08 18:00'));
    await resume(deadline.id, at('2026-10-09 08:00'));
    expect((await reload(deadline.id)).dueAt).toEqual(deadline.dueAt);
    expect((await owed(orm, deadline.id)).map(({ kind }) => kind)).toEqual([
      'deadline-changed',
      'deadline-changed',
    ]);
  });

  test('reclassified or extended while paused, the time left is that of the new limit', async () => {
    const deadline = await givenDeadline(orm);
    await pause(deadline.id, at('2026-10-08 08:30'));
    await reclassify(deadline.id, at('2026-10-08 10:00'), 3);
    expect(await reload(deadline.id)).toMatchObject({ state: 'paused', remainingMs: 27 * 3_600_000 });
    await extend(deadline.id, at('2026-10-12 10:00'));
    expect(await reload(deadline.id)).toMatchObject({ state: 'paused', remainingMs: 36 * 3_600_000 });
    await resume(deadline.id, at('2026-10-13 08:30'));
    // Four days from Tuesday the 13th on.
    expect(toShanghaiIso((await reload(deadline.id)).dueAt)).toBe('2026-10-16T17:30:00+08:00');
  });
});

describe('extension', () => {
  test('grants days on top, with reason and approver, and warns again for the new moment', async () => {
    const deadline = await givenDeadline(orm);
    await inTransaction(orm, async (em) => {
      (await em.findOneOrFail(Deadline, { id: deadline.id })).warnedAt = at('2026-10-08 17:30');
    });
    await extend(deadline.id, at('2026-10-09 17:29'));
    const row = await reload(deadline.id);
    expect(row).toMatchObject({
      workingDays: 2,
      extendedWorkingDays: 1,
      warnedAt: null,
      dueAt: at('2026-10-10 17:30'),
    });
    const line = (await historyOf(orm, row.id)).at(-1);
    expect(line).toMatchObject({
      reason: '山路塌方',
      actor,
      after: { approver: '赵主任', extendedWorkingDays: 1 },
    });
    expect(line?.summary).toBe(
      '资源确认回复时限（2个工作日，另延期1个）经赵主任批准延期1个工作日，2026年10月10日 17:30届满',
    );
  });

  test.each([0, -1, 1.5, 999])('%p days are refused with what is possible', async (workingDays) => {
    const deadline = await givenDeadline(orm);
    await expect(extend(deadline.id, at('2026-10-08 09:00'), workingDays)).rejects.toMatchObject({
      code: 'extension-too-long',
      status: 422,
      message: expect.stringContaining('1 to 998'),
    });
    expect(await historyOf(orm, deadline.id)).toHaveLength(1);
  });
});

describe('stop', () => {
  test.each([
    ['at the due moment itself', '2026-10-09 17:30', 'met', '按时完成'],
    ['a minute later', '2026-10-09 17:31', 'missed', '超时完成'],
  ])('%s it is %s', async (_when, moment, state, words) => {
    const deadline = await givenDeadline(orm);
    await stop(deadline.id, at(moment));
    expect(await reload(deadline.id)).toMatchObject({ state, stoppedAt: at(moment) });
    expect((await historyOf(orm, deadline.id)).at(-1)?.summary).toContain(words);
    expect((await owed(orm, deadline.id)).map(({ kind }) => kind)).toEqual(['deadline-changed']);
  });

  test('a second stop and a cancellation afterwards change nothing', async () => {
    const deadline = await givenDeadline(orm);
    await stop(deadline.id, at('2026-10-09 17:00'));
    await stop(deadline.id, at('2026-10-12 17:00'));
    await inTransaction(orm, (em) =>
      cancelDeadline(em, { now: at('2026-10-12 18:00'), actor, deadlineId: deadline.id }),
    );
    expect(await reload(deadline.id)).toMatchObject({ state: 'met', stoppedAt: at('2026-10-09 17:00') });
    expect(await historyOf(orm, deadline.id)).toHaveLength(2);
    expect(await owed(orm, deadline.id)).toHaveLength(1);
  });

  test('a paused clock was stopped when its pause began', async () => {
    const deadline = await givenDeadline(orm);
    await pause(deadline.id, at('2026-10-09 17:00'));
    await stop(deadline.id, at('2026-10-20 09:00'));
    expect(await reload(deadline.id)).toMatchObject({
      state: 'met',
      pausedAt: null,
      pauses: [{ to: '2026-10-20T09:00:00+08:00' }],
    });
  });

  test('a cancelled one is neither met nor missed', async () => {
    const deadline = await givenDeadline(orm);
    await inTransaction(orm, (em) =>
      cancelDeadline(em, { now: at('2026-10-20 09:00'), actor, deadlineId: deadline.id, reason: '客户撤回' }),
    );
    expect((await reload(deadline.id)).state).toBe('cancelled');
    expect((await historyOf(orm, deadline.id)).at(-1)).toMatchObject({
      action: 'deadline.cancelled',
      reason: '客户撤回',
    });
    await stop(deadline.id, at('2026-10-20 10:00'));
    expect((await reload(deadline.id)).state).toBe('cancelled');
  });
});

describe('impossible orders', () => {
  const running = at('2026-10-08 10:00');
  const late = at('2026-10-09 17:30');

  test('say the state, and leave everything as it is', async () => {
    const deadline = await givenDeadline(orm);
    await expect(resume(deadline.id, running)).rejects.toMatchObject({
      status: 409,
      code: 'deadline-not-paused',
      details: { state: 'running' },
    });
    for (const order of [pause, extend])
      await expect(order(deadline.id, late)).rejects.toMatchObject({
        status: 409,
        code: 'deadline-due',
        details: { dueAt: '2026-10-09T17:30:00+08:00' },
      });
    await pause(deadline.id, running);
    await expect(pause(deadline.id, running)).rejects.toMatchObject({
      status: 409,
      code: 'deadline-paused',
      details: { state: 'paused' },
    });
    expect(await historyOf(orm, deadline.id)).toHaveLength(2);
    await stop(deadline.id, running);
    for (const order of [pause, resume, extend, (id: string, now: Date) => reclassify(id, now, 3)])
      await expect(order(deadline.id, running)).rejects.toMatchObject({
        status: 409,
        code: 'deadline-ended',
        details: { state: 'met' },
      });
    expect(await historyOf(orm, deadline.id)).toHaveLength(3);
  });

  test('for a deadline that is not there: not found', async () => {
    const id = randomUUID();
    for (const order of [pause, resume, extend, stop])
      await expect(order(id, running)).rejects.toMatchObject({ status: 404, code: 'not-found' });
  });
});

test('a stop and a pause at the same moment happen one after the other', async () => {
  for (let round = 0; round < 10; round += 1) {
    const deadline = await givenDeadline(orm);
    const now = at('2026-10-08 10:00');
    const [stopped, paused] = await Promise.allSettled([stop(deadline.id, now), pause(deadline.id, now)]);
    expect(stopped.status).toBe('fulfilled');
    const lines = (await historyOf(orm, deadline.id)).map(({ action }) => action).slice(1);
    if (paused.status === 'fulfilled') expect(lines).toEqual(['deadline.paused', 'deadline.stopped']);
    else {
      expect(paused.reason).toMatchObject({ code: 'deadline-ended' });
      expect(lines).toEqual(['deadline.stopped']);
    }
    expect(await reload(deadline.id)).toMatchObject({ state: 'met', pausedAt: null });
  }
});

test('several changes in one transaction see each other', async () => {
  const demandId = await givenDemand(orm);
  const id = await inTransaction(orm, async (em) => {
    const deadline = await givenDeadline(orm, { demandId });
    const change = { calendar, now: at('2026-10-08 09:00'), actor, deadlineId: deadline.id };
    await reclassifyDeadline(em, { ...change, workingDays: 3, reason: '核心' });
    await extendDeadline(em, { ...change, workingDays: 1, reason: '塌方', approver: '赵主任' });
    await pauseDeadline(em, { ...change, reason: '等' });
    await stopDeadline(em, change);
    return deadline.id;
  });
  expect(await reload(id)).toMatchObject({ state: 'met', workingDays: 3, extendedWorkingDays: 1 });
  expect(await historyOf(orm, id)).toHaveLength(5);
});
