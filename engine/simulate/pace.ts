import type { Calendar } from '../../core/calendar/calendar.ts';

const QUARTER = 15 * 60_000;
const HOUR = 3_600_000;
/** Working hours from open to close: 8:30 to 17:30. */
const WORKING_DAY = 9 * HOUR;

/** A moment cut to the quarter of an hour: the seconds the engine itself takes never change a result. */
export const onGrid = (moment: Date): Date => new Date(Math.floor(moment.getTime() / QUARTER) * QUARTER);

/**
 * When the scripted staff answers a step: half a working day after it was opened for one of a demand; half an hour,
 * round the clock, for one of a fault, whose limits count in hours.
 */
export const answerMoment = (calendar: Calendar, kind: 'demand' | 'fault', openedAt: Date): Date =>
  kind === 'fault'
    ? new Date(onGrid(openedAt).getTime() + HOUR / 2)
    : calendar.addWorkingMillis(onGrid(openedAt), WORKING_DAY / 2);

/** Working days from one moment to another, to a tenth. */
export const workingDaysBetween = (calendar: Calendar, from: Date, to: Date): number =>
  Math.round((calendar.workingMillisBetween(onGrid(from), onGrid(to)) / WORKING_DAY) * 10) / 10;

/** Nine o'clock of the next working day. */
export const nextMorning = (calendar: Calendar, now: Date): Date =>
  new Date(calendar.nextOpening(now).getTime() + HOUR / 2);
