import { inShanghai } from '../calendar/zone.ts';

/** How a column is written: `moment` is a Date, `day` a text yyyy-mm-dd, both of Shanghai. */
export type ValueType = 'text' | 'number' | 'flag' | 'moment' | 'day';
export type SheetValue = string | number | boolean | Date | null;

export interface SheetColumn {
  heading: string;
  type: ValueType;
  /** In characters of Latin letters, as Excel counts; a Chinese one takes two. */
  width?: number;
}

/** What programs of sheets would calculate instead of show (OWASP, CSV injection); tab and return lead up to it. */
export const looksLikeFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text);

/** Since then China has had no summer time: eight hours, always. */
const SUMMER_TIME_ENDED = Date.UTC(1992, 0, 1);
const EIGHT_HOURS = 8 * 3_600_000;

/** Wall-clock time of Shanghai, in milliseconds as if it were UTC; a hundred thousand rows have a few each. */
export const shanghaiMillis = (moment: Date): number =>
  moment.getTime() >= SUMMER_TIME_ENDED
    ? moment.getTime() + EIGHT_HOURS
    : Date.parse(`${inShanghai(moment).toPlainDateTime().toString({ smallestUnit: 'second' })}Z`);

/** `2026-09-30 10:00:00`, Shanghai: what Excel takes for a time by itself. */
export const momentText = (moment: Date): string =>
  new Date(shanghaiMillis(moment)).toISOString().slice(0, 19).replace('T', ' ');

export const flagText = (flag: boolean): string => (flag ? '是' : '否');
