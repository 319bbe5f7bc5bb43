import type { Logger } from 'pino';
import type { Orm } from '../database.ts';
import { isDatabaseAway } from '../database-away.ts';
import { headOf, type SealerMemory, sealAudit } from './seal-audit.ts';

/** Between two turns: a line is unsealed for about as long. */
const EVERY_MS = 1_000;

/** How often the head goes into the log, from where it is kept elsewhere. */
const TELL_MS = 10 * 60_000;

/** Whether the rows of the release before are brought over: a line that has its link is never changed any more. */
async function isConverted(orm: Orm): Promise<boolean> {
  const rows: unknown[] = await orm.em
    .fork()
    .execute(`select from conversion_progress where name = 'audit_entry' and done_at is not null`);
  return rows.length > 0;
}

/**
 * Keeps the chain over the audit a second behind; several processes may run it, one of them seals. It begins when the API has
 * brought the rows of the release before over (convert-old-rows.ts).
 */
export function runSealer(orm: Orm, log: Logger, everyMs = EVERY_MS): { close(): Promise<void> } {
  const memory: SealerMemory = { settled: '0' };
  let toldAt = 0;
  let converted = false;
  let failed = '';

  async function turn(): Promise<void> {
    try {
      converted ||= await isConverted(orm);
      if (!converted) return;
      await sealAudit(orm, memory);
      failed = '';
      if (Date.now() - toldAt < TELL_MS) return;
      const head = await headOf(orm.em.fork());
      toldAt = Date.now();
      if (head !== null) log.info({ auditHead: `${head.seq}:${head.hash}` }, 'head of the audit chain');
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      // Once, not every second.
      if (message !== failed && !isDatabaseAway(error)) log.error({ err: error }, 'audit not sealed');
      failed = message;
    }
  }

  let turning: Promise<void> | undefined;
  const timer = setInterval(() => {
    turning ??= turn().finally(() => {
      turning = undefined;
    });
  }, everyMs);
  return {
    async close() {
      clearInterval(timer);
      await turning;
    },
  };
}
