import type { EntityManager } from '@mikro-orm/postgresql';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { type Calendar, createCalendar } from '../calendar/calendar.ts';
import { readNotices } from '../calendar/read-notices.ts';
import { type BusinessHours, CalendarYear } from '../calendar/types.ts';

/** The notices kept in the repository; they change with the release only. */
export const repositoryNotices: CalendarYear[] = readNotices();

/** Calendars by what they were made from, so that one is never stale, nor that of a transaction rolled back. */
const made = new Map<string, Calendar>();
const KEPT = 4;

const CONTENT = `md5(string_agg(data::text, ' ' order by year))`;

/**
 * The calendar as the record has it: the repository's notices, an imported year before them. Cheap to ask at
 * every use: one small query tells whether anything was imported since.
 */
export async function loadCalendar(em: EntityManager, hours: BusinessHours): Promise<Calendar> {
  const name = (content: unknown) => `${hours.open} ${hours.close} ${String(content)}`;
  const asked: { content: unknown }[] = await em.execute(`select ${CONTENT} as content from calendar_year`);
  const known = made.get(name(asked[0]?.content));
  if (known !== undefined) return known;
  // Years and their content in one statement: an import that commits in between must not mix the two.
  const rows: { content: unknown; years: unknown }[] = await em.execute(
    `select ${CONTENT} as content, coalesce(jsonb_agg(data), '[]') as years from calendar_year`,
  );
  const imported = Value.Parse(Type.Array(CalendarYear), rows[0]?.years);
  const years = new Map([...repositoryNotices, ...imported].map((year) => [year.year, year]));
  const calendar = createCalendar([...years.values()], hours);
  if (made.size >= KEPT) made.clear();
  made.set(name(rows[0]?.content), calendar);
  return calendar;
}
