import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const LOOK_EVERY_MS = 500;
/** Nothing owed at two looks this far apart: what the engine writes down is about a second behind. */
const STILL_MS = 1_500;

/** What the record says is owed. */
const owedByRecord = (stepsMayWait: boolean) => `
  select 'outbox rows ' || kind as what, count(*)::int as n, min(key) as one from outbox_message where done_at is null group by 1
  union all
  select 'steps ' || s.state || ' ' || s.key, count(*)::int, min(coalesce(d.number, f.number))
    from step s left join demand d on d.id = s.demand_id left join fault f on f.id = s.fault_id
   where s.state = 'completing' ${stepsMayWait ? '' : "or s.state = 'open'"} group by 1
  union all
  select 'demands ' || state, count(*)::int, min(number) from demand d
   where state not in ('completed', 'withdrawn', 'cancelled')
     -- These wait for their day at a timer.
     and state not in ('closing', 'suspended')
     and not exists (select from step s where s.demand_id = d.id and s.state in ('open', 'completing')) group by 1
  union all
  select 'faults ' || state, count(*)::int, min(number) from fault f
   where state not in ('archived', 'repeat')
     and not exists (select from step s where s.fault_id = f.id and s.state in ('open', 'completing')) group by 1
  union all
  select 'events without a place', count(*)::int, min(type) from event where position is null having count(*) > 0`;

/**
 * Waits until everything owed is done: the outbox is empty, no step is completing or open, no job is open, and every case
 * is concluded or waits at a timer.
 * @param recordsUrl OpenSearch with the engine's records
 * @param stepsMayWait open steps are nothing owed: nobody is at work. Default false
 * @throws Error with what is still owed after `withinMs`, or why it could not be asked.
 */
export async function settle({
  databaseUrl,
  recordsUrl,
  withinMs,
  stepsMayWait = false,
}: {
  databaseUrl: string;
  recordsUrl: string;
  withinMs: number;
  stepsMayWait?: boolean;
}): Promise<void> {
  const end = Date.now() + withinMs;
  let still = 0;
  for (;;) {
    const owed = await owedNow(databaseUrl, recordsUrl, stepsMayWait);
    if (owed.length === 0) still = still || Date.now();
    else still = 0;
    if (still > 0 && Date.now() - still >= STILL_MS) return;
    if (Date.now() > end) throw new Error(`Not settled after ${withinMs / 1_000} s: ${owed.join(', ')}.`);
    await sleep(LOOK_EVERY_MS);
  }
}

async function owedNow(databaseUrl: string, recordsUrl: string, stepsMayWait: boolean): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  // A server that goes away tells the query; what it tells the client besides would end this process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ what: string; n: number; one: string }>(owedByRecord(stepsMayWait));
    const { rows: done } = await client.query<{ n: number }>('select count(*)::int as n from inbox_entry');
    const { begun, ended } = await jobsOf(recordsUrl);
    const behind = (done[0]?.n ?? 0) - ended;
    return [
      ...rows.map(({ what, n, one }) => `${n} ${what} (${one})`),
      ...(begun === ended ? [] : [`${begun - ended} jobs of the engine`]),
      // Under load its records may be minutes behind: what is not written down yet cannot be compared.
      ...(behind <= 0 ? [] : [`the records of ${behind} jobs that are done`]),
    ];
  } catch (error) {
    return [String(error)];
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** How many jobs were created and how many have ended, as the engine's records count them. */
async function jobsOf(recordsUrl: string): Promise<{ begun: number; ended: number }> {
  const response = await fetch(new URL('/zeebe-record_job_*/_search?ignore_unavailable=true', recordsUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      size: 0,
      query: { term: { recordType: 'EVENT' } },
      aggs: Object.fromEntries(
        Object.entries({ begun: ['CREATED'], ended: ['COMPLETED', 'CANCELED'] }).map(([name, intents]) => [
          name,
          { filter: { terms: { intent: intents } } },
        ]),
      ),
    }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`The engine's records: ${response.status} ${text.slice(0, 200)}`);
  const { begun, ended } = JSON.parse(text).aggregations ?? {};
  return { begun: begun?.doc_count ?? 0, ended: ended?.doc_count ?? 0 };
}
