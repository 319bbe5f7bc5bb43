import { Type } from 'typebox';
import { MAX_WORKING_DAYS } from '../../core/calendar/calendar.ts';
import { CalendarYear } from '../../core/calendar/types.ts';
import { ExplainedDaySchema } from '../deadlines/deadline.schema.ts';
import { Moment, MomentOrNull, TextOrNull } from '../moments.ts';

export const YearParams = Type.Object({
  year: Type.Integer({
    minimum: 2000,
    maximum: 2100,
    description: 'The year, 2000 to 2100',
    examples: [2027],
  }),
});

/** The body of PUT: the core's own schema, told to readers of the contract. */
export const CalendarYearBody = Type.Object(
  {
    ...CalendarYear.properties,
    year: Type.Integer({ minimum: 2000, maximum: 2100, description: 'The year, as in the address' }),
  },
  {
    additionalProperties: false,
    description:
      "A year's notice of the State Council: days off and made-up days. Days that are not named follow the week",
  },
);

export const CalendarYearSchema = Type.Object(
  {
    ...CalendarYearBody.properties,
    provisional: Type.Boolean({ description: 'Not final: deadlines that reach into it are recounted later' }),
    origin: Type.Enum(['imported', 'repository', 'statutory'], {
      description:
        'imported: by PUT; repository: a notice kept in the release; statutory: no notice is known, counted by the fixed statutory holidays',
    }),
    importedAt: MomentOrNull('When it was imported'),
    importedBy: TextOrNull('Who imported it'),
  },
  {
    title: 'CalendarYear',
    description: 'A year as limits are counted by it. Days that are not named follow the week',
  },
);

export const ImportedYearSchema = Type.Object(
  {
    ...CalendarYearSchema.properties,
    recounted: Type.Integer({
      description: 'Running and paused deadlines that touch the year and were counted anew',
    }),
    moved: Type.Integer({ description: 'How many of them have another due moment now' }),
  },
  { title: 'CalendarImport', description: 'The year as it is now, and what its import moved' },
);

export const DueQuery = Type.Object(
  {
    from: Type.String({
      pattern: '^\\d{4}-\\d\\d-\\d\\d(T.+)?$',
      description:
        'Moment of receipt, ISO 8601 with offset (`+` percent-encoded as %2B), or a date yyyy-mm-dd: its start in Shanghai. 2000 to 2100',
      examples: ['2026-09-30T10:00:00+08:00', '2026-09-30'],
    }),
    workingDays: Type.Integer({
      minimum: 1,
      maximum: MAX_WORKING_DAYS,
      description: 'Length of the limit in working days',
      examples: [5],
    }),
  },
  { additionalProperties: false },
);

export const DueSchema = Type.Object(
  {
    from: Moment('Moment of receipt; that day does not count'),
    workingDays: Type.Integer({ description: 'Length of the limit in working days' }),
    dueAt: Moment('When the limit ends: close of business of its last working day'),
    provisional: Type.Boolean({ description: 'Reaches into a year whose notice is not known yet' }),
    days: Type.Array(ExplainedDaySchema, { description: 'From the day of receipt to the due day' }),
  },
  { title: 'DueDate', description: 'The end of a limit, and why' },
);
