import type { CalendarYear } from './types.ts';
import { isDate, isWeekend } from './zone.ts';

/** A fault in a calendar: JSON pointer into the CalendarYear and a Chinese sentence for who typed it. */
export type CalendarFault = { pointer: string; message: string };

// A notice may reach back: that of 2019 made Saturday 2018-12-29 a working day.
const belongs = (date: string, year: number): boolean =>
  date.startsWith(`${year}-`) || date.startsWith(`${year - 1}-12-`);

/**
 * Everything that is wrong with a calendar that fits the schema; empty when nothing is. A notice's dates lie
 * in its year or in the December before, each once, and only a Saturday or Sunday can be made up for.
 */
export const checkCalendarYear = ({ year, daysOff, workdays }: CalendarYear): CalendarFault[] => {
  const faults: CalendarFault[] = [];
  const seen = new Map<string, string>();
  for (const [list, days] of Object.entries({ daysOff, workdays })) {
    for (const [index, { date }] of days.entries()) {
      const pointer = `/${list}/${index}/date`;
      const fault = (message: string) => faults.push({ pointer, message });
      if (!isDate(date)) {
        fault(`${date} 不是有效日期`);
        continue;
      }
      if (!belongs(date, year)) fault(`${date} 不在 ${year} 年（或上一年 12 月）内`);
      const earlier = seen.get(date);
      if (earlier === list) fault(`${date} 重复`);
      if (earlier !== undefined && earlier !== list) fault(`${date} 既放假又上班`);
      if (list === 'workdays' && !isWeekend(date)) fault(`${date} 不是周六或周日，无需调休上班`);
      seen.set(date, list);
    }
  }
  return faults;
};
