import { Temporal } from 'temporal-polyfill';

/** All counting happens on Chinese dates, whatever zone the machine runs in. */
const ZONE = 'Asia/Shanghai';

/** The moment as wall-clock time in China. Throws RangeError for an invalid Date. */
export const inShanghai = (moment: Date): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(ZONE);

/** Since the last summer time ended (1991-09-15) China has one offset, so that its clock needs no look into the zone's history. */
const ONE_OFFSET_SINCE = Date.UTC(1992, 0, 1);
/** Years of more than four digits have a sign. */
const FOUR_DIGITS_UNTIL = Date.UTC(9999, 0, 1);
const OFFSET_MILLIS = 8 * 3_600_000;

/**
 * What China's clock shows, `YYYY-MM-DDTHH:MM:SS.mmm`, where that needs no look into the zone's history: thirty times as fast.
 * @returns null for other moments
 */
export function wallClockOf(moment: Date): string | null {
  const at = moment.getTime();
  if (!(at >= ONE_OFFSET_SINCE && at < FOUR_DIGITS_UNTIL)) return null;
  return new Date(at + OFFSET_MILLIS).toISOString().slice(0, -1);
}

/** The Chinese date (`YYYY-MM-DD`) on which the moment falls. */
export const dateOf = (moment: Date): string =>
  wallClockOf(moment)?.slice(0, 10) ?? inShanghai(moment).toPlainDate().toString();

/** The moment at which it is `time` (`HH:MM`) on `date` in China. */
export const momentAt = (date: string, time: string): Date =>
  new Date(
    Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: ZONE, plainTime: time }).epochMilliseconds,
  );

/** True for `YYYY-MM-DD` that exists, so neither 2026-02-30 nor a date with a time. */
export const isDate = (text: string): boolean => {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
};

// A date without a time is read as midnight UTC, where all days have 24 hours: exact, and 20 times as fast as
// Temporal.PlainDate for the loops that walk day by day.
const DAY_MILLIS = 86_400_000;

/** The date `days` later, or earlier when negative. */
export const shiftDate = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY_MILLIS).toISOString().slice(0, 10);

/** Days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / DAY_MILLIS;

/** 1 Monday … 7 Sunday. */
const weekdayOf = (date: string): number => new Date(date).getUTCDay() || 7;

export const isWeekend = (date: string): boolean => weekdayOf(date) >= 6;

/** 星期一 … 星期日. */
export const chineseWeekday = (date: string): string => `星期${'一二三四五六日'.charAt(weekdayOf(date) - 1)}`;
