import type { Calendar } from '../calendar/calendar.ts';
import { dateOf, momentAt, shiftDate } from '../calendar/zone.ts';
import type { Pause } from './deadline.entity.ts';

/** What a deadline is counted from. Days are working days. */
export interface Counted {
  receivedAt: Date;
  workingDays: number;
  extendedWorkingDays: number;
  warningWorkingDays: number;
  pauses: Pause[];
}

/**
 * The moments of a deadline, always counted anew from its receipt: the working days of the limit and of its
 * extensions (Civil Code art. 201, 203), then the working time of its ended pauses given back. So a limit that
 * is reclassified, or a calendar that is corrected, gives the same moment in whatever order things happened.
 */
export function countDeadline(
  calendar: Calendar,
  counted: Counted,
): { dueAt: Date; warnAt: Date; provisional: boolean } {
  const { receivedAt, workingDays, extendedWorkingDays, warningWorkingDays } = counted;
  const due = calendar.dueAt(receivedAt, workingDays + extendedWorkingDays);
  const pausedMs = pausedMillis(calendar, counted);
  const dueAt = calendar.addWorkingMillis(due.dueAt, pausedMs);
  return {
    dueAt,
    warnAt: calendar.warnBefore(receivedAt, dueAt, warningWorkingDays),
    // Without a pause the count itself knows; a pause may reach further.
    provisional: due.provisional || calendar.isProvisional(receivedAt, dueAt),
  };
}

/** Working time in ms that the ended pauses took out of the limit. */
const pausedMillis = (calendar: Calendar, { receivedAt, pauses }: Pick<Counted, 'receivedAt' | 'pauses'>) =>
  pauses.reduce(
    (sum, { from, to }) =>
      sum + (to === null ? 0 : countedMillis(calendar, receivedAt, new Date(from), new Date(to))),
    0,
  );

/** Working time in ms between two moments, without the day of receipt: it is not part of the limit. */
export function countedMillis(calendar: Calendar, receivedAt: Date, from: Date, to: Date): number {
  const start = momentAt(shiftDate(dateOf(receivedAt), 1), '00:00');
  return calendar.workingMillisBetween(from < start ? start : from, to);
}
