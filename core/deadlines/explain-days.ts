import type { Calendar } from '../calendar/calendar.ts';
import type { ExplainedDay } from '../calendar/types.ts';
import { datesBetween } from '../calendar/working-time.ts';
import { dateOf, momentAt, shiftDate } from '../calendar/zone.ts';
import { inHours } from './count-deadline.ts';
import type { DeadlineRow } from './deadline.entity.ts';
import { workingTimeText } from './working-time-text.ts';

/**
 * A day of an explanation. `ordinal` is the how-manieth working day of the limit it belongs to: a pause within a
 * day spreads one over two. Minutes are business time: what counted towards the limit, and what a pause took.
 */
export type ExplainedDeadlineDay = ExplainedDay & { countedMinutes: number; pausedMinutes: number };

/** Day by day from the receipt to the due moment what counted and why; a pause that lasts is shown up to `now`. */
export function explainDays(calendar: Calendar, deadline: DeadlineRow, now: Date): ExplainedDeadlineDay[] {
  if (inHours(deadline)) return explainHours(calendar, deadline, now);
  const { receivedAt, dueAt, workingDays, extendedWorkingDays } = deadline;
  const pauses = deadline.pauses.map(({ from, to }) => ({
    from: new Date(from),
    to: to === null ? now : new Date(to),
  }));
  let sum = 0;
  return calendar.explain(receivedAt, workingDays + extendedWorkingDays, dueAt).map((day, index) => {
    if (index === 0) return { ...day, countedMinutes: 0, pausedMinutes: 0 };
    const from = momentAt(day.date, '00:00');
    const to = momentAt(shiftDate(day.date, 1), '00:00');
    const whole = calendar.workingMillisBetween(from, to);
    const end = new Date(Math.min(dueAt.getTime(), to.getTime()));
    const within = (moment: Date) => (moment < from ? from : moment > end ? end : moment);
    const paused = pauses.reduce(
      (taken, pause) => taken + calendar.workingMillisBetween(within(pause.from), within(pause.to)),
      0,
    );
    const counted = calendar.workingMillisBetween(from, end) - paused;
    sum += counted;
    const ordinal = counted > 0 ? Math.ceil(sum / whole) : null;
    const reasons = [
      calendar.day(day.date).reason,
      ...(ordinal !== null && ordinal > workingDays ? ['延期'] : []),
      ...(paused > 0 ? [counted === 0 ? '暂停，不计入' : `暂停${workingTimeText(paused)}`] : []),
    ];
    return {
      ...day,
      counted: ordinal !== null,
      ordinal,
      reason: reasons.join('，'),
      countedMinutes: Math.floor(counted / 60_000),
      pausedMinutes: Math.floor(paused / 60_000),
    };
  });
}

/** The same for a limit in hours: every minute from the receipt on counts, at night and on holidays too. */
function explainHours(calendar: Calendar, deadline: DeadlineRow, now: Date): ExplainedDeadlineDay[] {
  const { receivedAt, dueAt } = deadline;
  const millis = (from: number, to: number) => Math.max(0, to - from);
  return datesBetween(dateOf(receivedAt), dateOf(dueAt)).map((date) => {
    const from = Math.max(receivedAt.getTime(), momentAt(date, '00:00').getTime());
    const to = Math.min(dueAt.getTime(), momentAt(shiftDate(date, 1), '00:00').getTime());
    const paused = deadline.pauses.reduce((sum, pause) => {
      const end = pause.to === null ? now : new Date(pause.to);
      return sum + millis(Math.max(from, new Date(pause.from).getTime()), Math.min(to, end.getTime()));
    }, 0);
    const counted = millis(from, to) - paused;
    // What day it is, from the calendar's own line for it; whether it counts is another matter here.
    const [line] = calendar.explain(momentAt(date, '00:00'), 1, momentAt(date, '00:00'));
    if (line === undefined) throw new Error(`The calendar has no line for ${date}.`);
    return {
      ...line,
      counted: counted > 0,
      ordinal: null,
      reason: [
        `计${workingTimeText(counted)}，不分昼夜`,
        ...(paused > 0 ? [`暂停${workingTimeText(paused)}`] : []),
      ].join('，'),
      countedMinutes: Math.floor(counted / 60_000),
      pausedMinutes: Math.floor(paused / 60_000),
    };
  });
}
