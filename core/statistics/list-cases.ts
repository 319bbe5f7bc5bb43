import { type EntityManager, type RawQueryFragment, raw, sql } from '@mikro-orm/postgresql';
import { rowsOf } from './count-cases.ts';
import type { Dimension, Figure, Scope } from './figure.ts';

/** A case that was counted for a figure. */
export interface CountedCase {
  /** Where its page begins: send it as `after` for the next one. */
  cursor: string;
  id: string;
  kind: 'demand' | 'fault';
  caseId: string;
  caseNumber: string;
  customerName: string;
  /** The moment by which it falls into the period. */
  at: Date;
  /** What went into mean and percentile; null for a figure that only counts. */
  value: number | null;
}

/** What a cursor looks like: microseconds since 1970 and the id of the last row of the page before. */
export const cursorPattern = '^-?\\d{1,16}_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';

/** Exactly the cases that were counted for a figure, the newest first. */
export async function listCases(
  em: EntityManager,
  scope: Scope,
  {
    figure,
    group,
    limit,
    after,
  }: {
    figure: Figure;
    /** Only those of this group. */
    group?: { by: Dimension; key: string } | undefined;
    /** How many rows at most. */
    limit: number;
    after?: string | undefined;
  },
): Promise<CountedCase[]> {
  const { by, key } = group ?? {};
  const inGroup = by === undefined ? raw('true') : sql`s.${raw(`"${by}"`)} = ${key}`;
  const page = sql`
    select s.*, (${raw(figure.value?.column ?? 'null')})::int as value
      from ${rowsOf(figure.source, scope)}
     where (${raw(figure.where)}) and ${inGroup} and ${behind(after)}
     order by s.at desc, s.id desc limit ${limit}`;
  const rows: (Omit<CountedCase, 'cursor' | 'at'> & { micros: string })[] = await em.execute(
    sql`select (extract(epoch from s.at) * 1000000)::bigint::text as micros, s.id, s.value,
               case when s.fault_id is null then 'demand' else 'fault' end as kind,
               coalesce(s.demand_id, s.fault_id) as "caseId",
               coalesce(demand.number, fault.number) as "caseNumber",
               coalesce(demand.customer_name, fault.customer_name) as "customerName"
          from (${page}) s left join demand on demand.id = s.demand_id left join fault on fault.id = s.fault_id
         order by s.at desc, s.id desc`,
  );
  return rows.map(({ micros, ...row }) => ({
    ...row,
    at: new Date(Number(micros) / 1_000),
    cursor: `${micros}_${row.id}`,
  }));
}

/** The rows after a cursor. */
function behind(after: string | undefined): RawQueryFragment {
  if (after === undefined) return raw('true');
  const [micros, id] = after.split('_');
  return sql`(s.at, s.id) < ('epoch'::timestamptz + ${micros}::bigint * interval '1 microsecond', ${id}::uuid)`;
}
