import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { toShanghaiIso } from '../calendar/format.ts';
import type { CalendarYear } from '../calendar/types.ts';
import type { Orm } from '../database.ts';
import { Deadline } from '../deadlines/deadline.entity.ts';
import {
  at,
  givenDeadline,
  givenStep,
  historyOf,
  inTransaction,
  owed,
} from '../deadlines/deadline.fixture.ts';
import { pauseDeadline } from '../deadlines/pause-deadline.ts';
import { resumeDeadline } from '../deadlines/resume-deadline.ts';
import { stopDeadline } from '../deadlines/stop-deadline.ts';
import { findCalendarYear } from './find-calendar-year.ts';
import { loadCalendar } from './load-calendar.ts';
import { saveCalendarYear } from './save-calendar-year.ts';

let database: TestDatabase;
let orm: Orm;
beforeAll(async () => {
  database = await freshDatabase();
  orm = database.orm;
});
afterAll(async () => await database.close());
afterEach(async () => {
  await orm.em.fork().execute('delete from calendar_year; delete from deadline');
});

const hours = { open: '08:30', close: '17:30' };
const calendar = async (em: EntityManager) => await loadCalendar(em, hours);
const days = (name: string, ...dates: string[]) => dates.map((date) => ({ date, name }));
/** Invented: the notice for 2027 is not out yet. Friday 1 to Sunday 3 January off, made up for on the 9th. */
const notice2027: CalendarYear = {
  year: 2027,
  notice: '国办发明电〔2026〕0号',
  source: '测试数据',
  daysOff: days('元旦', '2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'),
  workdays: days('元旦', '2027-01-09'),
};
const save = async (data: CalendarYear, now = at('2026-12-28 09:00')) =>
  await inTransaction(orm, (em) => saveCalendarYear(em, { now, actor: '赵主任', data, calendar }));
const reload = async (id: string) => await orm.em.fork().findOneOrFail(Deadline, { id });

describe('import', () => {
  test('an imported year counts at once, before the repository’s; a rolled-back one never', async () => {
    const before = await calendar(orm.em.fork());
    expect(before.day('2027-01-04')).toMatchObject({ working: true, provisional: true });
    await expect(
      inTransaction(orm, async (em) => {
        await saveCalendarYear(em, { now: at('2026-12-28 09:00'), actor: 'x', data: notice2027, calendar });
        expect((await calendar(em)).isWorkingDay('2027-01-04')).toBe(false);
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    expect((await calendar(orm.em.fork())).isWorkingDay('2027-01-04')).toBe(true);
    await save(notice2027);
    const after = await calendar(orm.em.fork());
    expect(after.day('2027-01-04')).toMatchObject({
      working: false,
      provisional: false,
      notice: notice2027.notice,
    });
    expect(await calendar(orm.em.fork())).toBe(after);

    const known = (await findCalendarYear(orm.em.fork(), 2026)).data;
    await save({ ...known, daysOff: known.daysOff.filter(({ date }) => date !== '2026-10-07') });
    expect((await calendar(orm.em.fork())).isWorkingDay('2026-10-07')).toBe(true);
    expect(await findCalendarYear(orm.em.fork(), 2026)).toMatchObject({
      origin: 'imported',
      importedBy: '赵主任',
    });
    expect(await findCalendarYear(orm.em.fork(), 2025)).toMatchObject({ origin: 'repository' });
    expect(await findCalendarYear(orm.em.fork(), 2031)).toMatchObject({
      origin: 'statutory',
      data: { provisional: true },
    });
  });

  test('the same notice once more leaves no line; a corrected one keeps what was before', async () => {
    const lines = async () =>
      await orm.em.fork().find(AuditEntry, { action: 'calendar.imported' }, { orderBy: { id: 'desc' } });
    const count = (await lines()).length;
    await save(notice2027);
    await save({ ...notice2027, daysOff: notice2027.daysOff.toReversed() });
    expect(await lines()).toHaveLength(count + 1);
    await save({ ...notice2027, workdays: [] });
    const [last] = await lines();
    expect(last).toMatchObject({
      before: { origin: 'imported', workdays: notice2027.workdays },
      after: { workdays: [] },
    });
    expect(last?.summary).toBe('导入2027年节假日安排（国办发明电〔2026〕0号）：放假4天，调休上班0天');
  });

  test('all faults are told at once, and nothing is kept', async () => {
    const wrong = {
      ...notice2027,
      daysOff: days('元旦', '2027-01-01', '2027-01-01', '2029-01-01'),
      workdays: days('元旦', '2027-01-05'),
    };
    await expect(save(wrong)).rejects.toMatchObject({
      status: 422,
      code: 'invalid-calendar',
      details: {
        faults: [
          expect.objectContaining({ pointer: '/daysOff/1/date' }),
          expect.objectContaining({ pointer: '/daysOff/2/date' }),
          expect.objectContaining({ pointer: '/workdays/0/date' }),
        ],
      },
    });
    expect(await findCalendarYear(orm.em.fork(), 2027)).toMatchObject({ origin: 'statutory' });
  });

  test('two imports at once come one after the other', async () => {
    await Promise.all([save(notice2027), save({ ...notice2027, notice: '国办发明电〔2026〕1号' })]);
    expect((await findCalendarYear(orm.em.fork(), 2027)).origin).toBe('imported');
  });
});

describe('recount', () => {
  const receivedAt = at('2026-12-30 10:00');

  test('a deadline that touches the year moves with its steps and keeps its history', async () => {
    // Provisional: Thursday 31 December, Monday 4 January.
    const deadline = await givenDeadline(orm, { receivedAt });
    const step = await givenStep(orm, deadline);
    expect(deadline).toMatchObject({ provisional: true, dueAt: at('2027-01-04 17:30') });
    expect(await save(notice2027)).toEqual({ recounted: 1, moved: 1 });
    const row = await reload(deadline.id);
    expect(row).toMatchObject({
      provisional: false,
      dueAt: at('2027-01-05 17:30'),
      armedDueAt: at('2027-01-04 17:30'),
    });
    expect((await historyOf(orm, row.id)).at(-1)).toMatchObject({
      action: 'deadline.recounted',
      actor: '赵主任',
      reason: notice2027.notice,
      before: { dueAt: '2027-01-04T17:30:00+08:00', provisional: true },
      after: { dueAt: '2027-01-05T17:30:00+08:00', provisional: false },
      summary: '2027年节假日安排更新，资源确认回复时限（2个工作日）重新计算：2027年1月5日 17:30届满',
    });
    expect((await owed(orm, row.id, step)).map(({ kind }) => kind)).toEqual([
      'update-step',
      'deadline-changed',
    ]);
  });

  test('one that comes before its armed timers gets an escalation started, unless one looks after it', async () => {
    await save(notice2027);
    const [alone, looked] = [
      await givenDeadline(orm, { receivedAt }),
      await givenDeadline(orm, { receivedAt }),
    ];
    // As if counted by a calendar with more days off.
    await inTransaction(orm, async (em) => {
      for (const { id } of [alone, looked])
        Object.assign(await em.findOneOrFail(Deadline, { id }), {
          dueAt: at('2027-01-07 17:30'),
          warnAt: at('2027-01-06 17:30'),
          armedDueAt: at('2027-01-07 17:30'),
          armedWarnAt: at('2027-01-06 17:30'),
          escalationInstanceKey: id === looked.id ? '100' : null,
        });
    });
    await save({ ...notice2027, daysOff: notice2027.daysOff.slice(0, 3) });
    expect((await reload(alone.id)).dueAt).toEqual(at('2027-01-04 17:30'));
    expect(await owed(orm, alone.id)).toMatchObject([
      {
        kind: 'deadline-advanced',
        payload: { deadline: { id: alone.id, dueAt: '2027-01-04T17:30:00+08:00' } },
      },
    ]);
    expect(await owed(orm, looked.id)).toMatchObject([{ kind: 'deadline-changed' }]);
  });

  test('the time of a pause is counted by the new calendar too', async () => {
    const deadline = await givenDeadline(orm, { receivedAt, workingDays: 3 });
    const provisional = await calendar(orm.em.fork());
    const change = { calendar: provisional, actor: '王芳', deadlineId: deadline.id, reason: '等' };
    await inTransaction(orm, (em) => pauseDeadline(em, { ...change, now: at('2026-12-31 08:30') }));
    await inTransaction(orm, (em) => resumeDeadline(em, { ...change, now: at('2027-01-04 17:30') }));
    // Two days were paused: 31 December and 4 January. 3 days from the 5th on.
    expect(toShanghaiIso((await reload(deadline.id)).dueAt)).toBe('2027-01-07T17:30:00+08:00');
    await save(notice2027, at('2027-01-05 09:00'));
    // The 4th turns out to be a day off: one day was paused, and the three left are still the 5th to the 7th.
    expect(toShanghaiIso((await reload(deadline.id)).dueAt)).toBe('2027-01-07T17:30:00+08:00');
  });

  test('a paused one is recounted, an ended one is history, one elsewhere is not looked at', async () => {
    const [paused, ended, elsewhere] = [
      await givenDeadline(orm, { receivedAt }),
      await givenDeadline(orm, { receivedAt }),
      await givenDeadline(orm),
    ];
    const now = at('2026-12-31 08:30');
    await inTransaction(orm, async (em) => {
      const change = { calendar: await calendar(em), now, actor: '王芳', reason: '等' };
      await pauseDeadline(em, { ...change, deadlineId: paused.id });
      await stopDeadline(em, { ...change, deadlineId: ended.id });
    });
    expect(await save(notice2027)).toEqual({ recounted: 1, moved: 1 });
    expect(await reload(paused.id)).toMatchObject({
      state: 'paused',
      dueAt: at('2027-01-05 17:30'),
      remainingMs: 18 * 3_600_000,
    });
    expect((await reload(ended.id)).dueAt).toEqual(at('2027-01-04 17:30'));
    expect(await historyOf(orm, elsewhere.id)).toHaveLength(1);
  });

  test('one that only becomes certain says so, and owes the engine nothing', async () => {
    const deadline = await givenDeadline(orm, { receivedAt: at('2027-01-12 10:00') });
    expect(await save(notice2027, at('2027-01-12 11:00'))).toEqual({ recounted: 1, moved: 0 });
    expect((await historyOf(orm, deadline.id)).at(-1)?.summary).toContain('届满时间不变');
    expect(await owed(orm, deadline.id)).toEqual([]);
  });
});
