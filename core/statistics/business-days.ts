import { type EntityManager, raw, sql } from '@mikro-orm/postgresql';
import type { Calendar } from '../calendar/calendar.ts';
import { dateOf, daysBetween, momentAt, shiftDate } from '../calendar/zone.ts';
import { type Period, within } from './period.ts';

/** The calendar in the shape in which SQL can count working time by it. */
export interface BusinessDays {
  /** Day of the first count, in days since 1970-01-01. */
  first: number;
  /** How many working days lie before the first day, the one after it, and so on. */
  counts: number[];
  /** When business opens, in ms of the day, and how long it lasts. */
  opensMs: number;
  lengthMs: number;
}

const EPOCH = '1970-01-01';

/** The business days between two moments, with the days of both. */
export function businessDays(calendar: Calendar, from: Date, to: Date): BusinessDays {
  const firstDate = dateOf(from);
  const counts = [0];
  for (let day = 0; day <= daysBetween(firstDate, dateOf(to)); day += 1)
    counts.push((counts[day] ?? 0) + (calendar.isWorkingDay(shiftDate(firstDate, day)) ? 1 : 0));
  const opens = calendar.nextOpening(from);
  const workingDate = dateOf(opens);
  return {
    first: daysBetween(EPOCH, firstDate),
    counts,
    opensMs: opens.getTime() - momentAt(workingDate, '00:00').getTime(),
    lengthMs: calendar.workingMillisBetween(opens, momentAt(shiftDate(workingDate, 1), '00:00')),
  };
}

/** The business days over which the clocks ran that stopped in the period. */
export async function businessDaysOf(
  em: EntityManager,
  { calendar, period, now }: { calendar: Calendar; period: Period; now: Date },
): Promise<BusinessDays> {
  const rows: { first: string | null; last: string | null }[] = await em.execute(
    sql`select min(received_at)::text as first, max(stopped_at)::text as last
          from deadline where state in ('met', 'missed') and hours is null and ${within(period, 'stopped_at')}`,
  );
  const moment = (text: string | null | undefined) => (text == null ? now : new Date(text));
  return businessDays(calendar, moment(rows[0]?.first), moment(rows[0]?.last));
}

/** What `usedMinutes` needs in front of its select. */
export const businessTable = ({ counts }: BusinessDays) =>
  sql`business as materialized (select ${`{${counts.join(',')}}`}::int[] as days)`;

/** SQL: the columns of a deadline from which `usedMinutes` counts, its moments already as numbers. */
export const usedColumns = () =>
  raw(`hours, pauses, ${millis('received_at')} as received_ms, ${millis('stopped_at')} as stopped_ms`);

/**
 * SQL: the minutes a stopped clock of the table `d` took from its receipt on, less its pauses, rounded down: business
 * time, that of the day of receipt included; natural time where hours count. It is counted by the calendar as it is now,
 * as the explanation of a deadline is, instead of being kept when a clock stops: so what ended before this release counts
 * as well, and nothing that stops a clock has to know a calendar.
 */
export function usedMinutes(business: BusinessDays) {
  const used = (from: string, to: string) =>
    `case when d.hours is null then ${worked(business, to)} - ${worked(business, from)} else ${to} - ${from} end`;
  const end = (name: string) => millis(`(pause ->> '${name}')::timestamptz`);
  const paused = `case when d.pauses = '[]'::jsonb then 0 else (
    select sum(${used('ends.from', 'ends.to')})::bigint
      from (select ${end('from')} as from, ${end('to')} as to from jsonb_array_elements(d.pauses) as p(pause) offset 0) as ends
  ) end`;
  return raw(`(greatest(0, (${used('d.received_ms', 'd.stopped_ms')}) - (${paused})) / 60000)::int`);
}

const DAY_MS = 86_400_000;

/** SQL: the wall clock of Shanghai in ms since 1970; there has been no summer time since 1992. */
const millis = (moment: string) => `(round(date_part('epoch', ${moment}) * 1000)::bigint + ${8 * 3_600_000})`;

/** SQL: the business time in ms from the first of the days up to such a moment. */
function worked({ first, opensMs, lengthMs }: BusinessDays, moment: string): string {
  const before = (day: number) =>
    `(select days from business)[(${moment} / ${DAY_MS})::int + ${day - first}]`;
  const today = `least(greatest(${moment} % ${DAY_MS} - ${opensMs}, 0), ${lengthMs})`;
  return `(${before(1)} * ${lengthMs}::bigint + (${before(2)} - ${before(1)}) * ${today})`;
}
