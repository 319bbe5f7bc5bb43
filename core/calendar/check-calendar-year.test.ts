import { describe, expect, it } from '@jest/globals';
import { Value } from 'typebox/value';
import { checkCalendarYear } from './check-calendar-year.ts';
import { CalendarYear } from './types.ts';

const calendar = (daysOff: string[], workdays: string[] = []): CalendarYear => ({
  year: 2026,
  notice: '国办发明电〔2025〕7号',
  source: '通知',
  daysOff: daysOff.map((date) => ({ date, name: '国庆节' })),
  workdays: workdays.map((date) => ({ date, name: '国庆节' })),
});

describe('checkCalendarYear', () => {
  it.each([
    ['a good calendar', calendar(['2026-10-01', '2026-10-03'], ['2026-10-10']), []],
    ['a date that does not exist', calendar(['2026-02-30']), ['/daysOff/0/date']],
    ['a date with a time', calendar(['2026-10-01T00:00']), ['/daysOff/0/date']],
    ['another year', calendar(['2027-01-01'], ['2025-11-29']), ['/daysOff/0/date', '/workdays/0/date']],
    ['the December before, as in the notice of 2019', calendar(['2025-12-31'], ['2025-12-27']), []],
    ['a duplicate', calendar(['2026-10-01', '2026-10-01']), ['/daysOff/1/date']],
    ['a date both off and on', calendar(['2026-10-10'], ['2026-10-10']), ['/workdays/0/date']],
    ['a make-up day on a Monday', calendar([], ['2026-10-12']), ['/workdays/0/date']],
  ])('%s', (_, year, pointers) => {
    expect(checkCalendarYear(year).map((fault) => fault.pointer)).toEqual(pointers);
  });

  it('reports every fault at once', () => {
    const faults = checkCalendarYear(calendar(['2026-13-01', '2027-01-01', '2027-01-01'], ['2027-01-01']));
    expect(faults).toEqual([
      { pointer: '/daysOff/0/date', message: '2026-13-01 不是有效日期' },
      { pointer: '/daysOff/1/date', message: '2027-01-01 不在 2026 年（或上一年 12 月）内' },
      { pointer: '/daysOff/2/date', message: '2027-01-01 不在 2026 年（或上一年 12 月）内' },
      { pointer: '/daysOff/2/date', message: '2027-01-01 重复' },
      { pointer: '/workdays/0/date', message: '2027-01-01 不在 2026 年（或上一年 12 月）内' },
      { pointer: '/workdays/0/date', message: '2027-01-01 既放假又上班' },
      { pointer: '/workdays/0/date', message: '2027-01-01 不是周六或周日，无需调休上班' },
    ]);
  });
});

describe('the schema of a calendar year', () => {
  it.each([
    ['a good calendar', calendar(['2026-10-01']), true],
    ['a provisional one', { ...calendar([]), provisional: true }, true],
    ['a date that is none', calendar(['1 October']), false],
    ['a year as text', { ...calendar([]), year: '2026' }, false],
    ['a field nobody knows', { ...calendar([]), holidays: [] }, false],
  ])('%s', (_, value, fits) => {
    expect(Value.Check(CalendarYear, value)).toBe(fits);
  });
});
