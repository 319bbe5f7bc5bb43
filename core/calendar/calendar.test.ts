import { describe, expect, it } from '@jest/globals';
import { createCalendar } from './calendar.ts';
import { toShanghaiIso } from './format.ts';
import { readNotices } from './read-notices.ts';
import type { CalendarYear } from './types.ts';

const calendar = createCalendar(readNotices());
/** `2026-09-30 10:00` in China. */
const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+08:00`);
const text = (moment: Date) => toShanghaiIso(moment).slice(0, 16).replace('T', ' ');

describe('day', () => {
  it.each([
    ['2026-09-30', true, '工作日', null, false],
    ['2026-10-01', false, '国庆节', '国办发明电〔2025〕7号', false],
    ['2026-10-10', true, '国庆节调休上班', '国办发明电〔2025〕7号', false],
    ['2026-10-11', false, '周末', null, false],
    ['2025-10-06', false, '国庆节、中秋节', '国办发明电〔2024〕12号', false],
    ['2022-12-31', false, '元旦', '国办发明电〔2022〕16号', false],
    ['2027-01-01', false, '元旦', '国务院令第795号', true],
    ['2027-01-04', true, '工作日', null, true],
  ])('%s', (date, working, reason, notice, provisional) => {
    expect(calendar.day(date)).toEqual({ date, working, reason, notice, provisional });
    expect(calendar.isWorkingDay(date)).toBe(working);
  });

  it.each(['2026-02-30', '2026-10-01T08:00', '1.10.2026', ''])('refuses %s', (date) => {
    expect(() => calendar.isWorkingDay(date)).toThrow(RangeError);
  });

  it('follows the later notice where two name the same December day', () => {
    const year = (year: number, off: string[], on: string[]): CalendarYear => ({
      year,
      notice: `${year}号`,
      source: '通知',
      daysOff: off.map((date) => ({ date, name: '元旦' })),
      workdays: on.map((date) => ({ date, name: '元旦' })),
    });
    const later = createCalendar([year(2028, [], ['2027-12-26']), year(2027, ['2027-12-26'], [])]);
    expect(later.day('2027-12-26')).toMatchObject({ reason: '元旦调休上班', notice: '2028号' });
  });

  it('keeps a calendar that was entered as provisional provisional', () => {
    const entered = createCalendar([
      { year: 2027, notice: '草案', source: '草案', daysOff: [], workdays: [], provisional: true },
    ]);
    expect(entered.day('2027-03-01').provisional).toBe(true);
  });

  it('refuses a year given twice', () => {
    expect(() => createCalendar([...readNotices(), ...readNotices()])).toThrow(RangeError);
  });
});

describe('dueAt', () => {
  it.each([
    ['the example: National Day and its make-up Saturday', '2026-09-30 10:00', 5, '2026-10-13 17:30'],
    ['over Spring Festival, to the make-up Saturday after it', '2026-02-13 09:00', 5, '2026-02-27 17:30'],
    ['a make-up Saturday before Spring Festival', '2026-02-13 09:00', 1, '2026-02-14 17:30'],
    ['a make-up Saturday as the last day', '2026-02-13 09:00', 6, '2026-02-28 17:30'],
    ['National Day 2025, joined with mid-autumn', '2025-09-30 16:00', 3, '2025-10-11 17:30'],
    ['a make-up Sunday', '2026-09-18 11:00', 1, '2026-09-20 17:30'],
    ['received on a day off', '2026-10-03 12:00', 1, '2026-10-08 17:30'],
    ['received on a Saturday', '2026-11-21 12:00', 2, '2026-11-24 17:30'],
    ['received after the close: the day still does not count', '2026-11-23 22:00', 1, '2026-11-24 17:30'],
    ['received a second before midnight', '2026-11-23 23:59', 2, '2026-11-25 17:30'],
    ['received at midnight, still the day before in UTC', '2026-11-24 00:00', 1, '2026-11-25 17:30'],
    ['over the end of a year whose notices are known', '2025-12-31 09:00', 2, '2026-01-05 17:30'],
    ['a limit of one day before a make-up Sunday', '2026-01-03 09:00', 1, '2026-01-04 17:30'],
  ])('%s', (_, received, workingDays, due) => {
    const { dueAt, provisional } = calendar.dueAt(at(received), workingDays);
    expect([text(dueAt), provisional]).toEqual([due, false]);
  });

  it('is provisional as soon as a day on the way lies in a year without notice', () => {
    expect(calendar.dueAt(at('2026-12-30 09:00'), 1)).toEqual({
      dueAt: at('2026-12-31 17:30'),
      provisional: false,
    });
    // 2027-01-01 is New Year's Day, 2 and 3 January a weekend.
    expect(calendar.dueAt(at('2026-12-30 09:00'), 2)).toEqual({
      dueAt: at('2027-01-04 17:30'),
      provisional: true,
    });
    expect(calendar.isProvisional(at('2026-12-30 09:00'), at('2026-12-31 17:30'))).toBe(false);
    expect(calendar.isProvisional(at('2026-12-30 09:00'), at('2027-01-01 00:00'))).toBe(true);
  });

  it('follows the configured close of business', () => {
    const early = createCalendar(readNotices(), { open: '09:00', close: '16:00' });
    expect(text(early.dueAt(at('2026-11-23 10:00'), 1).dueAt)).toBe('2026-11-24 16:00');
  });

  it.each([0, -1, 1.5, 1001, Number.NaN, Number.POSITIVE_INFINITY])('refuses %p working days', (days) => {
    expect(() => calendar.dueAt(at('2026-11-23 10:00'), days)).toThrow(RangeError);
  });

  it('refuses a moment that is none', () => {
    expect(() => calendar.dueAt(new Date('soon'), 1)).toThrow(RangeError);
  });

  it('ends even on a calendar of nothing but days off', () => {
    const endless = Array.from({ length: 30 }, (_, index) => 2020 + index).map((year) => ({
      year,
      notice: '无',
      source: '无',
      workdays: [],
      daysOff: Array.from({ length: 12 * 31 }, (_, day) => ({
        date: `${year}-${String(Math.floor(day / 31) + 1).padStart(2, '0')}-${String((day % 31) + 1).padStart(2, '0')}`,
        name: '休息',
      })),
    }));
    const nothing = createCalendar(endless);
    expect(() => nothing.dueAt(at('2021-01-01 10:00'), 1)).toThrow(RangeError);
    expect(() => nothing.addWorkingMillis(at('2021-01-01 10:00'), 1)).toThrow(RangeError);
  });
});

describe('hours', () => {
  it.each([
    ['17:30', '08:30'],
    ['08:30', '08:30'],
    ['8:30', '17:30'],
    ['08:30', '24:00'],
  ])('refuses %s to %s', (open, close) => {
    expect(() => createCalendar([], { open, close })).toThrow(RangeError);
  });
});

describe('warnAt', () => {
  it.each([
    ['one day before', '2026-11-23 10:00', 5, 1, '2026-11-27 17:30'],
    ['across a weekend', '2026-11-23 10:00', 5, 2, '2026-11-26 17:30'],
    ['across National Day', '2026-09-29 10:00', 2, 1, '2026-09-30 17:30'],
    ['0: the due moment', '2026-11-23 10:00', 2, 0, '2026-11-25 17:30'],
    ['as long as the limit: close of the day of receipt', '2026-11-23 10:00', 2, 2, '2026-11-23 17:30'],
    ['the same, received after the close: at once', '2026-11-23 20:00', 2, 2, '2026-11-23 20:00'],
    ['longer than the limit: at once', '2026-11-23 10:00', 2, 3, '2026-11-23 10:00'],
    ['as long as the limit, received on a day off: at once', '2026-11-22 10:00', 1, 1, '2026-11-22 10:00'],
  ])('%s', (_, received, workingDays, warning, expected) => {
    expect(text(calendar.warnAt(at(received), workingDays, warning))).toBe(expected);
  });

  it('follows a deadline that was moved', () => {
    expect(text(calendar.warnBefore(at('2026-11-23 10:00'), at('2026-12-07 11:15'), 1))).toBe(
      '2026-12-04 17:30',
    );
    expect(text(calendar.warnBefore(at('2026-11-23 10:00'), at('2026-12-07 11:15'), 0))).toBe(
      '2026-12-07 11:15',
    );
  });

  it.each([-1, 0.5, Number.NaN])('refuses %p days of warning', (days) => {
    expect(() => calendar.warnAt(at('2026-11-23 10:00'), 2, days)).toThrow(RangeError);
  });
});

describe('addWorkingDays', () => {
  it.each([
    ['2026-11-25 17:30', 0, '2026-11-25 17:30'],
    ['2026-11-22 03:00', 0, '2026-11-22 03:00'],
    ['2026-11-25 17:30', 1, '2026-11-26 17:30'],
    ['2026-09-30 17:30', 3, '2026-10-10 17:30'],
  ])('%s + %i', (from, days, expected) => {
    expect(text(calendar.addWorkingDays(at(from), days))).toBe(expected);
  });

  it('refuses to go back', () => {
    expect(() => calendar.addWorkingDays(at('2026-11-25 17:30'), -1)).toThrow(RangeError);
  });
});

describe('working time', () => {
  const hour = 3_600_000;

  it.each([
    ['within a day', '2026-11-23 09:00', '2026-11-23 11:00', 2],
    ['before the opening and after the close', '2026-11-23 00:00', '2026-11-23 23:59', 9],
    ['over a weekend', '2026-11-20 16:30', '2026-11-23 09:30', 2],
    ['over National Day with its make-up Saturday', '2026-09-30 17:30', '2026-10-12 08:30', 27],
    ['nothing at night', '2026-11-23 18:00', '2026-11-24 08:00', 0],
    ['nothing backwards', '2026-11-24 10:00', '2026-11-23 10:00', 0],
  ])('%s', (_, from, to, hours) => {
    expect(calendar.workingMillisBetween(at(from), at(to))).toBe(hours * hour);
  });

  it.each([
    ['within a day', '2026-11-23 09:00', 2, '2026-11-23 11:00'],
    ['to the close, not to the next opening', '2026-11-23 09:00', 8.5, '2026-11-23 17:30'],
    ['over a weekend', '2026-11-20 16:30', 2, '2026-11-23 09:30'],
    ['from a day off', '2026-11-22 12:00', 1, '2026-11-23 09:30'],
    ['nothing to add', '2026-11-22 12:00', 0, '2026-11-22 12:00'],
  ])('adds: %s', (_, from, hours, to) => {
    expect(text(calendar.addWorkingMillis(at(from), hours * hour))).toBe(to);
  });

  it('keeps the remaining working time over a pause', () => {
    const { dueAt } = calendar.dueAt(at('2026-09-28 10:00'), 2);
    const kept = calendar.workingMillisBetween(at('2026-09-29 15:00'), dueAt);
    expect(kept).toBe(11.5 * hour);
    // Resumed after the holiday, half an hour into the working day: 8.5 h on that day, 3 h on the make-up day.
    expect(text(calendar.addWorkingMillis(at('2026-10-09 09:00'), kept))).toBe('2026-10-10 11:30');
  });

  it.each([-1, 0.5, Number.NaN])('refuses %p ms', (millis) => {
    expect(() => calendar.addWorkingMillis(at('2026-11-23 09:00'), millis)).toThrow(RangeError);
  });

  it('refuses spans that can only be a mistake', () => {
    expect(() => calendar.workingMillisBetween(at('2026-11-23 09:00'), at('9026-11-23 09:00'))).toThrow(
      RangeError,
    );
    expect(() => calendar.addWorkingMillis(at('2026-11-23 09:00'), Number.MAX_SAFE_INTEGER)).toThrow(
      RangeError,
    );
    expect(() => calendar.explain(at('2026-11-23 09:00'), 1, at('9026-11-23 09:00'))).toThrow(RangeError);
  });
});

describe('remaining', () => {
  it.each([
    ['two days left', '2026-11-23 16:30', '2026-11-25 17:30', 2, 60 + 2 * 540, false],
    ['due tomorrow', '2026-11-24 21:00', '2026-11-25 17:30', 1, 540, false],
    ['due today', '2026-11-25 12:10', '2026-11-25 17:30', 0, 320, false],
    ['due now', '2026-11-25 17:30', '2026-11-25 17:30', 0, 0, false],
    ['overdue since last evening', '2026-11-26 08:00', '2026-11-25 17:30', 1, 0, true],
    ['overdue since Friday', '2026-11-30 09:30', '2026-11-27 17:30', 1, 60, true],
  ])('%s', (_, now, due, workingDays, workingMinutes, overdue) => {
    expect(calendar.remaining(at(now), at(due))).toEqual({ workingDays, workingMinutes, overdue });
  });
});

describe('explain', () => {
  const lines = (received: string, workingDays: number, due: string) =>
    calendar
      .explain(at(received), workingDays, at(due))
      .map((day) => `${day.date} ${day.weekday} ${day.ordinal ?? '-'} ${day.reason} ${day.notice ?? '-'}`);

  it('says of each day whether it counted and why', () => {
    const notice = '国办发明电〔2025〕7号';
    expect(lines('2026-09-30 10:00', 5, '2026-10-13 17:30')).toEqual([
      '2026-09-30 星期三 - 收到当日不计入 -',
      `2026-10-01 星期四 - 国庆节 ${notice}`,
      `2026-10-02 星期五 - 国庆节 ${notice}`,
      `2026-10-03 星期六 - 国庆节 ${notice}`,
      `2026-10-04 星期日 - 国庆节 ${notice}`,
      `2026-10-05 星期一 - 国庆节 ${notice}`,
      `2026-10-06 星期二 - 国庆节 ${notice}`,
      `2026-10-07 星期三 - 国庆节 ${notice}`,
      '2026-10-08 星期四 1 工作日 -',
      '2026-10-09 星期五 2 工作日 -',
      `2026-10-10 星期六 3 国庆节调休上班 ${notice}`,
      '2026-10-11 星期日 - 周末 -',
      '2026-10-12 星期一 4 工作日 -',
      '2026-10-13 星期二 5 工作日 -',
    ]);
  });

  it('shows the whole of each line', () => {
    expect(calendar.explain(at('2026-12-31 10:00'), 1, at('2027-01-04 17:30'))[1]).toEqual({
      date: '2027-01-01',
      weekday: '星期五',
      counted: false,
      ordinal: null,
      reason: '元旦',
      notice: '国务院令第795号',
      provisional: true,
    });
  });

  it('says what lies beyond the limit of a clock that was paused or extended', () => {
    expect(lines('2026-11-23 10:00', 1, '2026-11-25 11:00')).toEqual([
      '2026-11-23 星期一 - 收到当日不计入 -',
      '2026-11-24 星期二 1 工作日 -',
      '2026-11-25 星期三 - 工作日，时限外（暂停或延期） -',
    ]);
  });

  it('explains only the day of receipt when the due moment lies before it', () => {
    expect(lines('2026-11-23 10:00', 1, '2026-11-20 11:00')).toEqual([
      '2026-11-23 星期一 - 收到当日不计入 -',
    ]);
  });
});
