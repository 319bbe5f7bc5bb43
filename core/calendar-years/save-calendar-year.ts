import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { checkCalendarYear } from '../calendar/check-calendar-year.ts';
import type { CalendarYear } from '../calendar/types.ts';
import { type Recount, recountDeadlines } from '../deadlines/recount-deadlines.ts';
import { UnprocessableError } from '../errors.ts';
import { lockNumbers } from '../lock-numbers.ts';
import { CalendarYearRow } from './calendar-year.entity.ts';
import { findCalendarYear } from './find-calendar-year.ts';

/** Nobody else imports a year until the transaction ends. */
export const lockCalendarImport = async (em: EntityManager): Promise<void> =>
  void (await em.execute('select pg_advisory_xact_lock(?)', [lockNumbers.calendarImport]));

/**
 * Imports a year's notice and counts again what it touches. The same notice once more changes nothing and leaves no
 * line. `calendar` is asked after the year is written, in the same transaction.
 * @throws UnprocessableError (422) `invalid-calendar` with every fault: JSON pointer and Chinese sentence.
 */
export async function saveCalendarYear(
  em: EntityManager,
  {
    now,
    actor,
    data,
    calendar,
  }: { now: Date; actor: string; data: CalendarYear; calendar: (em: EntityManager) => Promise<Calendar> },
): Promise<Recount> {
  const faults = checkCalendarYear(data);
  if (faults.length > 0)
    throw new UnprocessableError(
      'invalid-calendar',
      `The calendar of ${data.year} has faults: correct what "faults" names.`,
      {
        faults,
      },
    );
  // One import after the other: the second sees what the first wrote.
  await lockCalendarImport(em);
  const before = await findCalendarYear(em, data.year);
  if (
    before.origin === 'imported' &&
    JSON.stringify(canonical(before.data)) === JSON.stringify(canonical(data))
  )
    return { recounted: 0, moved: 0 };
  const row = await em.findOne(CalendarYearRow, { year: data.year });
  const imported = { data, importedAt: now, importedBy: actor };
  if (row === null) em.create(CalendarYearRow, { year: data.year, ...imported }, { persist: true });
  else em.assign(row, imported, { mergeObjectProperties: false });
  recordAudit(em, {
    at: now,
    actor,
    action: 'calendar.imported',
    objectType: 'calendar',
    objectId: String(data.year),
    summary: `导入${data.year}年节假日安排（${data.notice}）：放假${data.daysOff.length}天，调休上班${data.workdays.length}天${data.provisional ? '，暂定' : ''}`,
    before: { ...before.data, origin: before.origin },
    after: { ...data },
  });
  await em.flush();
  return await recountDeadlines(em, {
    calendar: await calendar(em),
    now,
    actor,
    year: data.year,
    notice: data.notice,
  });
}

/** PostgreSQL keeps jsonb in an order of its own. */
const canonical = ({ year, notice, source, daysOff, workdays, provisional = false }: CalendarYear) => [
  year,
  notice,
  source,
  ...[daysOff, workdays].map((days) => days.map(({ date, name }) => [date, name]).sort()),
  provisional,
];
