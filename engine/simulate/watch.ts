import { setTimeout as sleep } from 'node:timers/promises';
import type { Orm } from '../../core/database.ts';

const LOOK_MS = 250;

/** What changes whenever the service or the engine does anything for a case. */
async function trace(orm: Orm): Promise<{ text: string; pending: number }> {
  const [row]: { text: string; pending: number }[] = await orm.em.fork().execute(
    `select concat_ws(' ',
       (select count(*) from inbox_entry), (select max(id) from audit_entry), (select count(*) from step),
       (select count(*) from step where state = 'open'), (select max(seq) from outbox_message)) as text,
     ((select count(*) from outbox_message where done_at is null and kind not in ('send-mail', 'send-webhook'))
       + (select count(*) from step where state = 'completing'))::int as pending`,
  );
  return row ?? { text: '', pending: 0 };
}

/**
 * Waits until nothing moves any more: nothing owed to the engine, and no job, line or step for a while.
 * @param quietMs how long nothing may happen @param patienceMs then it goes on all the same
 */
export async function untilQuiet(orm: Orm, quietMs: number, patienceMs = 60_000): Promise<void> {
  const end = Date.now() + patienceMs;
  let last = '';
  let since = Date.now();
  while (Date.now() < end) {
    const { text, pending } = await trace(orm);
    if (text !== last || pending > 0) {
      last = text;
      since = Date.now();
    } else if (Date.now() - since >= quietMs) return;
    await sleep(LOOK_MS);
  }
}
