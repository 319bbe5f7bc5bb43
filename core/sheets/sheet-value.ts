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

const two = (part: number): string => String(part).padStart(2, '0');

/** `2026-09-30 10:00:00`, Shanghai: what Excel takes for a time by itself. */
export function momentText(moment: Date): string {
  const { year, month, day, hour, minute, second } = inShanghai(moment);
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:${two(second)}`;
}

export const flagText = (flag: boolean): string => (flag ? '是' : '否');
