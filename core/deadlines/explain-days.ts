import type { Calendar } from '../calendar/calendar.ts';
import type { ExplainedDay } from '../calendar/types.ts';
import { momentAt, shiftDate } from '../calendar/zone.ts';
import type { DeadlineRow } from './deadline.entity.ts';
import { workingTimeText } from './working-time-text.ts';

/**
 * A day of an explanation. `ordinal` is the how-manieth working day of the limit it belongs to: a pause within a
 * day spreads one over two. Minutes are business time: what counted towards the limit, and what a pause took.
 */
export type ExplainedDeadlineDay = ExplainedDay & { countedMinutes: number; pausedMinutes: number };

/** Day by day from the receipt to the due moment what counted and why; a pause that lasts is shown up to `now`. */
export function explainDays(calendar: Calendar, deadline: DeadlineRow, now: Date): ExplainedDeadlineDay[] {
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
