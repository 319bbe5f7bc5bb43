import { defineEntity, p } from '@mikro-orm/core';
import type { CalendarYear } from '../calendar/types.ts';

/** A year's notice of the State Council, imported by API; a year in the repository's data needs no row. */
export const CalendarYearRow = defineEntity({
  name: 'CalendarYearRow',
  tableName: 'calendar_year',
  properties: {
    year: p.integer().primary().autoincrement(false),
    data: p.json().$type<CalendarYear>(),
    importedAt: p.datetime(),
    importedBy: p.string(),
    version: p.integer().version(),
  },
});
