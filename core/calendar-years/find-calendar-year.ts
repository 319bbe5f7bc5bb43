import type { EntityManager } from '@mikro-orm/postgresql';
import { fixedHolidays } from '../calendar/fixed-holidays.ts';
import type { CalendarYear } from '../calendar/types.ts';
import { CalendarYearRow } from './calendar-year.entity.ts';
import { repositoryNotices } from './load-calendar.ts';

/**
 * Where a year comes from. imported: by API. repository: a notice kept in the release. statutory: no notice is
 * known, the year counts provisionally by the fixed statutory holidays.
 */
type CalendarOrigin = 'imported' | 'repository' | 'statutory';

export interface KnownYear {
  data: CalendarYear;
  origin: CalendarOrigin;
  importedAt: Date | null;
  importedBy: string | null;
}

/** The year as limits are counted by it now. */
export async function findCalendarYear(em: EntityManager, year: number): Promise<KnownYear> {
  const row = await em.findOne(CalendarYearRow, { year });
  if (row !== null)
    return { data: row.data, origin: 'imported', importedAt: row.importedAt, importedBy: row.importedBy };
  const kept = repositoryNotices.find((notice) => notice.year === year);
  if (kept !== undefined) return { data: kept, origin: 'repository', importedAt: null, importedBy: null };
  return { data: fixedHolidays(year), origin: 'statutory', importedAt: null, importedBy: null };
}
