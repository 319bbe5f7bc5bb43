import type { BusinessHours, DayStatus } from './types.ts';
import { dateOf, daysBetween, momentAt, shiftDate } from './zone.ts';

/** The longest span any function walks, in days (20 years): a mistyped year must not keep the service busy. */
export const MAX_SPAN_DAYS = 7305;

/** The dates from `first` to `last`, both included. Throws RangeError beyond `MAX_SPAN_DAYS`. */
export const datesBetween = (first: string, last: string): string[] => {
  const days = daysBetween(first, last);
  if (days > MAX_SPAN_DAYS) throw new RangeError(`${first} to ${last} is more than ${MAX_SPAN_DAYS} days`);
  return Array.from({ length: Math.max(0, days + 1) }, (_, index) => shiftDate(first, index));
};

/** Business time on a calendar: what a pause keeps. See `Calendar` for what the functions promise. */
export const createWorkingTime = (day: (date: string) => DayStatus, { open, close }: BusinessHours) => {
  const hoursOf = (date: string) => ({
    opens: momentAt(date, open).getTime(),
    closes: momentAt(date, close).getTime(),
  });

  const workingMillisBetween = (from: Date, to: Date): number =>
    datesBetween(dateOf(from), dateOf(to))
      .filter((date) => day(date).working)
      .map(hoursOf)
      .map(({ opens, closes }) => Math.min(closes, to.getTime()) - Math.max(opens, from.getTime()))
      .reduce((sum, millis) => sum + Math.max(0, millis), 0);

  const addWorkingMillis = (from: Date, millis: number): Date => {
    if (!Number.isInteger(millis) || millis < 0) throw new RangeError(`not a working time: ${millis} ms`);
    if (millis === 0) return from;
    let left = millis;
    let date = dateOf(from);
    for (let walked = 0; walked <= MAX_SPAN_DAYS; walked += 1) {
      if (day(date).working) {
        const { opens, closes } = hoursOf(date);
        const start = Math.max(opens, from.getTime());
        const available = Math.max(0, closes - start);
        if (left <= available) return new Date(start + left);
        left -= available;
      }
      date = shiftDate(date, 1);
    }
    throw new RangeError(`${millis} ms of working time do not fit into ${MAX_SPAN_DAYS} days`);
  };

  return { workingMillisBetween, addWorkingMillis };
};
