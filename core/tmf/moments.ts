import { dateOf } from '../calendar/zone.ts';

/**
 * A moment as TM Forum callers get it: ISO 8601 in UTC (`…Z`). A `+08:00` in a filter would arrive as a blank where a
 * caller does not encode the plus sign, and the conformance kits do not.
 */
export const utc = (moment: Date): string => moment.toISOString();

/** The same, left away where there is none. */
export const utcOrNone = (moment: Date | null | undefined): string | undefined =>
  moment === null || moment === undefined ? undefined : utc(moment);

/** A day of Shanghai, yyyy-mm-dd, as a moment: its beginning there. */
export const dayAsMoment = (day: string | null | undefined): string | undefined =>
  day === null || day === undefined ? undefined : utc(new Date(`${day}T00:00:00+08:00`));

/** The day of Shanghai on which a moment lies; the record keeps days. */
export const momentAsDay = (moment: string): string => dateOf(new Date(moment));

/** Without milliseconds: the record keeps seconds, and an answer says the same as the next question finds. */
export const wholeSeconds = (moment: Date): Date => new Date(Math.floor(moment.getTime() / 1_000) * 1_000);
