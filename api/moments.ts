import { Type } from 'typebox';
import { toShanghaiIso } from '../core/calendar/format.ts';

/** The moment as the API shows it, or null. */
export const isoOrNull = (moment: Date | null | undefined): string | null =>
  moment === null || moment === undefined ? null : toShanghaiIso(moment);

/** A moment in ISO 8601 with +08:00. */
export const Moment = (description: string) =>
  Type.String({
    description: `${description}; ISO 8601 with offset`,
    examples: ['2026-10-13T17:30:00+08:00'],
  });

export const MomentOrNull = (description: string) =>
  Type.Union([Type.String(), Type.Null()], {
    description: `${description}; ISO 8601 with offset, or null`,
    examples: ['2026-10-13T17:30:00+08:00'],
  });

/** A date of the Shanghai calendar, yyyy-mm-dd. */
export const DayOrNull = (description: string) =>
  Type.Union([Type.String(), Type.Null()], {
    description: `${description}; yyyy-mm-dd, or null`,
    examples: ['2026-11-30'],
  });

export const TextOrNull = (description: string, ...examples: string[]) =>
  Type.Union([Type.String(), Type.Null()], { description, ...(examples.length > 0 ? { examples } : {}) });

/** The working time until a due moment, or since it when overdue. */
export const RemainingSchema = Type.Object(
  {
    workingDays: Type.Integer({
      description: 'Whole working days, counted as limits are: today does not count',
    }),
    workingMinutes: Type.Integer({
      description:
        'All business time between, in minutes; natural minutes for a limit that is counted in hours',
    }),
  },
  {
    title: 'RemainingTime',
    description: 'Working time left; when overdue: working time gone since the due moment',
  },
);
