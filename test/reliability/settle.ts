import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/**
 * Waits until everything owed is done: the outbox is empty, no step is completing, no job is open, and every case is
 * concluded or waits at a timer.
 * @param recordsUrl OpenSearch with the engine's records
 * @throws Error with what is still owed after `withinMs`.
 */
export async function settle({
  databaseUrl,
  withinMs,
}: {
  databaseUrl: string;
  recordsUrl: string;
  withinMs: number;
}): Promise<void> {
  const end = Date.now() + withinMs;
  let owed = '';
  while (Date.now() < end) {
    const client = new pg.Client({ connectionString: databaseUrl });
    try {
      await client.connect();
      const { rows } = await client.query(
        `select 'outbox ' || kind as what, count(*)::int from outbox_message where done_at is null group by 1
         union all select 'step ' || state || ' ' || key, count(*)::int from step where state in ('open', 'completing') group by 1
         union all select 'demand ' || state, count(*)::int from demand where state not in ('completed', 'withdrawn', 'cancelled') group by 1
         union all select 'fault ' || state, count(*)::int from fault where state not in ('archived') group by 1`,
      );
      if (rows.length === 0) return;
      owed = rows.map(({ what, count }) => `${count} ${what}`).join(', ');
    } catch (error) {
      owed = String(error);
    } finally {
      await client.end().catch(() => {});
    }
    await sleep(500);
  }
  throw new Error(`Not settled after ${withinMs / 1_000} s: ${owed}.`);
}
