import { LunarDay, type SolarDay, SolarTerm } from 'tyme4ts';
import type { CalendarDay, CalendarYear } from './types.ts';
import { shiftDate } from './zone.ts';

const iso = (day: SolarDay): string =>
  [
    String(day.getYear()).padStart(4, '0'),
    ...[day.getMonth(), day.getDay()].map((n) => String(n).padStart(2, '0')),
  ].join('-');

const lunar = (year: number, month: number, day: number): string =>
  iso(LunarDay.fromYmd(year, month, day).getSolarDay());

const run = (name: string, first: string, length: number): CalendarDay[] =>
  Array.from({ length }, (_, index) => ({ date: shiftDate(first, index), name }));

// 中秋节 can fall on a day of 国庆节 (2028-10-03): one day then, with both names.
const merge = (days: CalendarDay[]): CalendarDay[] =>
  Array.from(Map.groupBy(days, ({ date }) => date))
    .map(([date, same]) => ({ date, name: same.map(({ name }) => name).join('、') }))
    .sort((a, b) => a.date.localeCompare(b.date));

/**
 * The statutory holidays that need no notice, for a year whose notice is not out: 全国年节及纪念日放假办法, art. 2,
 * as amended by State Council Decree 795 of 2024-11-10 (in force since 2025-01-01). Which days are swapped,
 * and when a holiday on a weekend is made good, only the notice says: so neither is guessed here.
 */
export const fixedHolidays = (year: number): CalendarYear => ({
  year,
  notice: '国务院令第795号',
  source: '全国年节及纪念日放假办法（2024年11月10日修订，自2025年1月1日起施行）',
  daysOff: merge([
    ...run('元旦', `${year}-01-01`, 1),
    ...run('春节', shiftDate(lunar(year, 1, 1), -1), 4),
    ...run('清明节', iso(SolarTerm.fromName(year, '清明').getSolarDay()), 1),
    ...run('劳动节', `${year}-05-01`, 2),
    ...run('端午节', lunar(year, 5, 5), 1),
    ...run('国庆节', `${year}-10-01`, 3),
    ...run('中秋节', lunar(year, 8, 15), 1),
  ]),
  workdays: [],
  provisional: true,
});
