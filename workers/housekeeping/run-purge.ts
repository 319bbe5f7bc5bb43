import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Orm } from '../../core/database.ts';
import { purgeDeliveries } from '../../core/events/webhooks/purge.ts';
import { purgeKeys } from '../../core/idempotency/purge-keys.ts';

/** Rows of no more use, at most a thousand in one go. @returns how many there were. */
const purges: Record<string, (em: EntityManager) => Promise<number>> = {
  'idempotency keys': purgeKeys,
  'webhook deliveries': purgeDeliveries,
};

const TEN_MINUTES_MS = 600_000;
/** Statements of one purge in one turn: what is left has ten minutes' time. */
const AT_MOST = 50;

/** Forgets what is past its time, every ten minutes, in small pieces with a breath between: nobody waits for it. */
export function runPurge({ orm, log }: { orm: Orm; log: Logger }): { close(): Promise<void> } {
  const stop = new AbortController();
  const { signal } = stop;
  const pause = async (ms: number) => await sleep(ms, undefined, { signal }).catch(() => undefined);
  const turn = async () => {
    for (const [what, purge] of Object.entries(purges)) {
      let gone = 0;
      for (let count = 0; count < AT_MOST && !signal.aborted; count++) {
        const rows = await purge(orm.em.fork());
        gone += rows;
        if (rows === 0) break;
        await pause(50);
      }
      if (gone > 0) log.info({ what, gone }, 'purged');
    }
  };
  const loop = async () => {
    while (!signal.aborted) {
      await turn().catch((error: unknown) =>
        log.warn({ loop: 'purge', reason: String(error) }, 'turn failed'),
      );
      await pause(TEN_MINUTES_MS);
    }
  };
  const running = loop();
  return {
    async close() {
      stop.abort();
      await running;
    },
  };
}
