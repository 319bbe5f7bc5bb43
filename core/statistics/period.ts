import { type RawQueryFragment, raw, sql } from '@mikro-orm/postgresql';
import { momentAt, shiftDate } from '../calendar/zone.ts';

/** Days of Shanghai, yyyy-mm-dd, both included; open where left away. */
export interface Period {
  from?: string | undefined;
  to?: string | undefined;
}

/** The condition in SQL that a column of moments lies in the period. */
export function within({ from, to }: Period, column: string): RawQueryFragment {
  const begin = from === undefined ? '-infinity' : momentAt(from, '00:00').toISOString();
  const end = to === undefined ? 'infinity' : momentAt(shiftDate(to, 1), '00:00').toISOString();
  return sql`${raw(column)} >= ${begin}::timestamptz and ${raw(column)} < ${end}::timestamptz`;
}
