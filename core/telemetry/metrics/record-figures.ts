import type { EntityManager } from '@mikro-orm/postgresql';

/** What waits in the record at one moment; ages in seconds. */
export interface RecordFigures {
  outbox: { kind: string; waiting: number; oldest: number }[];
  deadlines: { limit: string; running: number; overdue: number; unmarked: number; latest: number }[];
  steps: { department: string; open: number; completing: number; oldest: number; unseen: number }[];
  /** Age of the oldest accepted completion that is not closed; 0: there is none. */
  oldestCompleting: number;
  webhooks: { state: string; deliveries: number; oldest: number }[];
  unpublishedEvents: number;
  /** What the comparison of record and engine has found and is still so. */
  findings: { kind: string; findings: number }[];
}

/** How long after its due moment the engine has told of it at the latest, in seconds: timer, job and back-off. */
const MARKED_WITHIN_SECONDS = 60;

/**
 * Counts what waits, by partial indexes that hold nothing else: the cost follows what waits, not what was ever done.
 * Ages of the outbox, of completions and of webhooks are the database's time; deadlines and steps are judged by `now`.
 */
export async function recordFigures(em: EntityManager, now: Date): Promise<RecordFigures> {
  const rows = async <Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> =>
    await em.execute<Row[]>(sql, parameters);
  const outbox = await rows<RecordFigures['outbox'][number]>(
    `select kind, count(*)::int as waiting, ${ageOf('now()', 'min(created_at)')} as oldest
       from outbox_message where done_at is null group by kind`,
  );
  const deadlines = await rows<RecordFigures['deadlines'][number]>(
    `select limit_name as "limit", count(*)::int as running,
            (count(*) filter (where due_at < ?))::int as overdue,
            (count(*) filter (where overdue_at is null and due_at < ?::timestamptz - interval '${MARKED_WITHIN_SECONDS} seconds'))::int as unmarked,
            ${ageOf('?::timestamptz', 'min(due_at)')} as latest
       from deadline where state = 'running' group by limit_name`,
    [now, now, now],
  );
  const steps = await rows<RecordFigures['steps'][number]>(
    `select department, (count(*) filter (where state = 'open'))::int as open,
            (count(*) filter (where state = 'completing'))::int as completing,
            ${ageOf('?::timestamptz', 'min(opened_at)')} as oldest,
            ${ageOf('?::timestamptz', "min(opened_at) filter (where state = 'open' and user_task_key is null)")} as unseen
       from step where state in ('open', 'completing') group by department`,
    [now, now],
  );
  const [completing] = await rows<{ oldest: number }>(
    `select ${ageOf('now()', 'min(o.created_at)')} as oldest
       from step s join outbox_message o on o.key = s.id::text and o.kind = 'complete-step'
      where s.state = 'completing'`,
  );
  const webhooks = await rows<RecordFigures['webhooks'][number]>(
    `select state, count(*)::int as deliveries, ${ageOf('now()', 'min(created_at)')} as oldest
       from webhook_delivery where state in ('pending', 'dead') group by state`,
  );
  const [events] = await rows<{ unpublished: number }>(
    'select count(*)::int as unpublished from event where dispatched_at is null',
  );
  const findings = await rows<RecordFigures['findings'][number]>(
    'select kind, count(*)::int as findings from reconciliation_finding group by kind',
  );
  return {
    outbox,
    deadlines,
    steps,
    oldestCompleting: completing?.oldest ?? 0,
    webhooks,
    unpublishedEvents: events?.unpublished ?? 0,
    findings,
  };
}

/** Seconds, never negative; 0 where there is none. */
const ageOf = (now: string, moment: string): string =>
  `coalesce(greatest(0, extract(epoch from ${now} - ${moment})), 0)::float8`;
