import type { EntityManager } from '@mikro-orm/postgresql';

export interface Statistics {
  demands: { received: number; completed: number; withdrawn: number; cancelled: number };
  /** Completions on another day than was replied at confirmation (art. 19). */
  dateDeviations: { built: number; count: number; earlier: number; later: number };
  /** Clocks that stopped, by limit. */
  limits: { limit: string; met: number; missed: number }[];
  acceptances: { held: number; passed: number; passedAtFirst: number };
}

/** Counts over a period; `from` and `to` are days of Shanghai, both included, and may be left away. */
export async function statistics(
  em: EntityManager,
  { from, to }: { from?: string | undefined; to?: string | undefined },
): Promise<Statistics> {
  const begin = `${from ?? '0001-01-01'}T00:00:00+08:00`;
  const end = `${to ?? '9999-12-31'}T23:59:59.999+08:00`;
  const within = [begin, end];
  const one = async <T>(sql: string): Promise<T> => {
    const rows: T[] = await em.execute(sql, within);
    const [row] = rows;
    if (row === undefined) throw new Error('A count gave no row.');
    return row;
  };
  const { received } = await one<{ received: number }>(
    'select count(*)::int as received from demand where received_at between ? and ?',
  );
  const ended = await one<Omit<Statistics['demands'], 'received'>>(
    `select count(*) filter (where state = 'completed')::int as completed,
            count(*) filter (where state = 'withdrawn')::int as withdrawn,
            count(*) filter (where state = 'cancelled')::int as cancelled
       from demand where concluded_at between ? and ?`,
  );
  // A line counts on the day it was built; the dates are Shanghai days and compare as text.
  const built: Statistics['dateDeviations'][] = await em.execute(
    `select count(*)::int as built,
            count(*) filter (where completed_on is distinct from planned_on)::int as count,
            count(*) filter (where completed_on < planned_on)::int as earlier,
            count(*) filter (where completed_on > planned_on)::int as later
       from order_segment where completed_on between ? and ?`,
    [from ?? '0001-01-01', to ?? '9999-12-31'],
  );
  const limits: Statistics['limits'] = await em.execute(
    `select limit_name as limit, count(*) filter (where state = 'met')::int as met,
            count(*) filter (where state = 'missed')::int as missed
       from deadline where state in ('met', 'missed') and stopped_at between ? and ?
      group by limit_name order by limit_name`,
    within,
  );
  const acceptances = await one<Statistics['acceptances']>(
    `select count(*)::int as held, count(*) filter (where conclusion = 'passed')::int as passed,
            count(*) filter (where conclusion = 'passed' and round = 1)::int as "passedAtFirst"
       from acceptance where concluded_at between ? and ?`,
  );
  return {
    demands: { received, ...ended },
    dateDeviations: built[0] ?? { built: 0, count: 0, earlier: 0, later: 0 },
    limits,
    acceptances,
  };
}
