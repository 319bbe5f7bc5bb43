import type { Calendar } from '../calendar/calendar.ts';
import { dateOf, momentAt, shiftDate } from '../calendar/zone.ts';
import type { Pause } from './deadline.entity.ts';

/** What a deadline is counted from: working days, or hours round the clock where `hours` is there. */
export interface Counted {
  receivedAt: Date;
  workingDays: number;
  extendedWorkingDays: number;
  warningWorkingDays: number;
  hours?: number | null | undefined;
  extendedHours: number;
  warningHours: number;
  pauses: Pause[];
}

const HOUR_MS = 3_600_000;

/** Whether the limit is counted in hours round the clock instead of working days. */
export const inHours = ({ hours }: Pick<Counted, 'hours'>): boolean => (hours ?? null) !== null;

/**
 * The moments of a deadline, always counted anew from its receipt: the limit and its extensions (in working days by
 * Civil Code art. 201, 203; in hours from the very moment), then the time of its ended pauses given back. So a limit
 * that is reclassified, or a calendar that is corrected, gives the same moment in whatever order things happened.
 */
export function countDeadline(
  calendar: Calendar,
  counted: Counted,
): { dueAt: Date; warnAt: Date; provisional: boolean } {
  const { receivedAt, workingDays, extendedWorkingDays, warningWorkingDays } = counted;
  const pausedMs = pausedMillis(calendar, counted);
  if (inHours(counted)) {
    const length = (counted.hours ?? 0) + counted.extendedHours;
    const dueAt = new Date(receivedAt.getTime() + length * HOUR_MS + pausedMs);
    const warnAt = new Date(Math.max(receivedAt.getTime(), dueAt.getTime() - counted.warningHours * HOUR_MS));
    return { dueAt, warnAt, provisional: false };
  }
  const due = calendar.dueAt(receivedAt, workingDays + extendedWorkingDays);
  const dueAt = calendar.addWorkingMillis(due.dueAt, pausedMs);
  return {
    dueAt,
    warnAt: calendar.warnBefore(receivedAt, dueAt, warningWorkingDays),
    // Without a pause the count itself knows; a pause may reach further.
    provisional: due.provisional || calendar.isProvisional(receivedAt, dueAt),
  };
}

/** Time in ms that the ended pauses took out of the limit. */
const pausedMillis = (calendar: Calendar, counted: Pick<Counted, 'receivedAt' | 'pauses' | 'hours'>) =>
  counted.pauses.reduce(
    (sum, { from, to }) =>
      sum + (to === null ? 0 : countedMillis(calendar, counted, new Date(from), new Date(to))),
    0,
  );

/**
 * Time in ms between two moments as the limit counts it, 0 when `to` is not later: natural time for hours; working
 * time for working days, without the day of receipt, which is not part of the limit.
 */
export function countedMillis(
  calendar: Calendar,
  counted: Pick<Counted, 'receivedAt' | 'hours'>,
  from: Date,
  to: Date,
): number {
  if (inHours(counted))
    return Math.max(0, to.getTime() - Math.max(from.getTime(), counted.receivedAt.getTime()));
  const start = momentAt(shiftDate(dateOf(counted.receivedAt), 1), '00:00');
  return calendar.workingMillisBetween(from < start ? start : from, to);
}
