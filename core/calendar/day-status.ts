import { fixedHolidays } from './fixed-holidays.ts';
import type { CalendarYear, DayStatus } from './types.ts';
import { isDate, isWeekend } from './zone.ts';

const namedDays = ({ daysOff, workdays, notice, provisional = false }: CalendarYear): DayStatus[] => [
  ...daysOff.map(({ date, name }) => ({ date, working: false, reason: name, notice, provisional })),
  ...workdays.map(({ date, name }) => ({
    date,
    working: true,
    reason: `${name}调休上班`,
    notice,
    provisional,
  })),
];

/**
 * A function from a date (`YYYY-MM-DD`) to what that day is. A year that is not given counts by the fixed
 * statutory holidays and is provisional; of two notices that name a day the later year's holds.
 * Throws RangeError for a year given twice and for a date that does not exist.
 */
export const createDayStatus = (years: CalendarYear[]): ((date: string) => DayStatus) => {
  const given = new Map(years.map((year) => [year.year, year]));
  if (given.size < years.length) throw new RangeError('a calendar year is given twice');
  const byYear = years.toSorted((a, b) => a.year - b.year);
  const named = new Map(byYear.flatMap(namedDays).map((day) => [day.date, day]));
  const fixed = new Map<number, Map<string, DayStatus>>();

  const fixedDay = (year: number, date: string): DayStatus | undefined => {
    const days = fixed.get(year) ?? new Map(namedDays(fixedHolidays(year)).map((day) => [day.date, day]));
    fixed.set(year, days);
    return days.get(date);
  };

  const statusOf = (date: string): DayStatus => {
    if (!isDate(date)) throw new RangeError(`not a date: ${date}`);
    const year = Number(date.slice(0, 4));
    const notice = given.get(year);
    const status = named.get(date) ?? (notice ? undefined : fixedDay(year, date));
    if (status) return status;
    const working = !isWeekend(date);
    const provisional = notice ? (notice.provisional ?? false) : true;
    return { date, working, reason: working ? '工作日' : '周末', notice: null, provisional };
  };

  // Lists of deadlines ask for the same days over and over; a century has only 36525 of them.
  const known = new Map<string, DayStatus>();
  return (date) => {
    const status = known.get(date) ?? statusOf(date);
    known.set(date, status);
    return status;
  };
};
