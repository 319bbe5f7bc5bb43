import { createDayStatus } from './day-status.ts';
import { explainDays } from './explain.ts';
import type {
  BusinessHours,
  CalendarYear,
  DayStatus,
  DueMoment,
  ExplainedDay,
  RemainingTime,
} from './types.ts';
import { createWorkingTime, datesBetween, MAX_SPAN_DAYS } from './working-time.ts';
import { dateOf, momentAt, shiftDate } from './zone.ts';

/** Longest limit in working days: about four years, far above any limit a process owner means. */
export const MAX_WORKING_DAYS = 1000;

/**
 * Counts limits. Dates are Chinese dates `YYYY-MM-DD`, moments are `Date`s, time is counted in Asia/Shanghai
 * whatever the machine's zone. Every function throws RangeError for an invalid date or count, and for a span
 * of more than 20 years.
 */
export type Calendar = {
  /** Whether people work on that date. */
  isWorkingDay(date: string): boolean;
  /** What that date is and why. */
  day(date: string): DayStatus;
  /**
   * The end of a limit of 1 to 1000 whole working days. The day of receipt does not count (Civil Code art. 201);
   * the limit ends at the close of business of its last working day (art. 203): received 2026-09-30, 5 days →
   * 2026-10-13T17:30+08:00.
   */
  dueAt(receivedAt: Date, workingDays: number): DueMoment;
  /** When to warn of a limit: `warnBefore` its `dueAt`. */
  warnAt(receivedAt: Date, workingDays: number, warningWorkingDays: number): Date;
  /**
   * When to warn of a deadline, also of one that was moved: the close of business 0 to 1000 working days before
   * the due day. 0 → the due moment itself; a warning that would lie before receipt → the moment of receipt.
   */
  warnBefore(receivedAt: Date, dueAt: Date, warningWorkingDays: number): Date;
  /** Close of business `workingDays` (0 to 1000) working days after the moment's day; 0 → the moment itself. */
  addWorkingDays(from: Date, workingDays: number): Date;
  /** When business opens on that date, whether people work on it or not. */
  opensOn(date: string): Date;
  /** When business opens on the first working day after the moment's day. */
  nextOpening(from: Date): Date;
  /** Business time (open to close on working days) between two moments in ms; 0 when `to` is not later. */
  workingMillisBetween(from: Date, to: Date): number;
  /**
   * The earliest moment by which that much business time (whole ms, not negative) has passed; 0 → `from`. What
   * `workingMillisBetween` took at the pause, given back at the resumption, keeps the remaining time.
   */
  addWorkingMillis(from: Date, millis: number): Date;
  /** Time left at `now`, or gone since when overdue. At the due moment itself a deadline is not overdue yet. */
  remaining(now: Date, dueAt: Date): RemainingTime;
  /** Whether a day after `from`'s, up to `to`'s, lies in a year whose notice is not known: for moved deadlines. */
  isProvisional(from: Date, to: Date): boolean;
  /**
   * Day by day from the day of receipt to the due day what counted and why. Working days beyond the limit (the
   * clock was paused or extended) do not count and say so; a due moment before receipt gives the first day only.
   */
  explain(receivedAt: Date, workingDays: number, dueAt: Date): ExplainedDay[];
};

const checkCount = (workingDays: number, least: number): void => {
  if (!Number.isInteger(workingDays) || workingDays < least || workingDays > MAX_WORKING_DAYS)
    throw new RangeError(
      `working days must be a whole number from ${least} to ${MAX_WORKING_DAYS}: ${workingDays}`,
    );
};

const checkHours = ({ open, close }: BusinessHours): void => {
  const isTime = (time: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
  if (!isTime(open) || !isTime(close) || open >= close)
    throw new RangeError(`business hours must be HH:MM, open before close: ${open} to ${close}`);
};

/**
 * A calendar from the notices known so far (see `readNotices`); other years count by the fixed statutory
 * holidays and are provisional. Throws RangeError for a year given twice and for hours that are none.
 */
export const createCalendar = (
  years: CalendarYear[],
  hours: BusinessHours = { open: '08:30', close: '17:30' },
): Calendar => {
  checkHours(hours);
  const day = createDayStatus(years);
  const { workingMillisBetween, addWorkingMillis } = createWorkingTime(day, hours);
  const closeOf = (date: string): Date => momentAt(date, hours.close);

  const dueAt = (receivedAt: Date, workingDays: number): DueMoment => {
    checkCount(workingDays, 1);
    let date = dateOf(receivedAt);
    let provisional = false;
    let counted = 0;
    for (let walked = 0; walked < MAX_SPAN_DAYS; walked += 1) {
      date = shiftDate(date, 1);
      const status = day(date);
      provisional ||= status.provisional;
      if (status.working) counted += 1;
      if (counted === workingDays) return { dueAt: closeOf(date), provisional };
    }
    throw new RangeError(`${workingDays} working days do not fit into ${MAX_SPAN_DAYS} days`);
  };

  const warnBefore = (receivedAt: Date, due: Date, warningWorkingDays: number): Date => {
    checkCount(warningWorkingDays, 0);
    if (warningWorkingDays === 0) return due;
    const before = datesBetween(dateOf(receivedAt), shiftDate(dateOf(due), -1)).filter(
      (date) => day(date).working,
    );
    const date = before.at(-warningWorkingDays);
    const warning = date === undefined ? receivedAt : closeOf(date);
    return warning < receivedAt ? receivedAt : warning;
  };

  const workingDaysBetween = (from: Date, to: Date): number =>
    datesBetween(shiftDate(dateOf(from), 1), dateOf(to)).filter((date) => day(date).working).length;

  return {
    day,
    isWorkingDay: (date) => day(date).working,
    dueAt,
    warnAt: (receivedAt, workingDays, warningWorkingDays) =>
      warnBefore(receivedAt, dueAt(receivedAt, workingDays).dueAt, warningWorkingDays),
    warnBefore,
    addWorkingDays: (from, workingDays) => {
      checkCount(workingDays, 0);
      return workingDays === 0 ? from : dueAt(from, workingDays).dueAt;
    },
    opensOn: (date) => momentAt(date, hours.open),
    nextOpening: (from) => momentAt(dateOf(dueAt(from, 1).dueAt), hours.open),
    workingMillisBetween,
    addWorkingMillis,
    remaining: (now, due) => {
      const overdue = now > due;
      const [from, to] = overdue ? [due, now] : [now, due];
      return {
        workingDays: workingDaysBetween(from, to),
        workingMinutes: Math.floor(workingMillisBetween(from, to) / 60_000),
        overdue,
      };
    },
    isProvisional: (from, to) =>
      datesBetween(shiftDate(dateOf(from), 1), dateOf(to)).some((date) => day(date).provisional),
    explain: (receivedAt, workingDays, due) => {
      checkCount(workingDays, 1);
      return explainDays(day, receivedAt, workingDays, due);
    },
  };
};
