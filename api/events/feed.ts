import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import type { Orm } from '../../core/database.ts';
import { newestPosition } from '../../core/events/find-events.ts';

/** How often is asked whether there is something new, while anybody listens. */
const POLL_MS = 250;

/** Tells the streams of this process that there is something new: one question to the record, however many listen. */
export interface Feed {
  /** Resolves when there may be events behind a position, with the newest one; after `withinMs` in any case, or when stopped. */
  waitBeyond(position: bigint, withinMs: number, signal: AbortSignal): Promise<bigint>;
}

/**
 * Asking is as good as being told (LISTEN/NOTIFY) at this rate, and keeps no connection of its own that could break
 * unseen. Asks only while somebody waits.
 */
export function createFeed(orm: Orm, log: FastifyBaseLogger): Feed {
  let newest = 0n;
  let asking: Promise<void> | undefined;
  const ask = async () => {
    try {
      newest = BigInt(await newestPosition(orm.em.fork()));
    } catch (error) {
      // Whoever reads the events themselves is told; here it is only no news.
      log.warn({ err: error }, 'the newest event cannot be told');
    }
  };
  return {
    async waitBeyond(position, withinMs, signal) {
      const end = Date.now() + withinMs;
      while (!signal.aborted) {
        asking ??= ask().finally(() => {
          asking = undefined;
        });
        await asking;
        if (newest > position || Date.now() >= end) break;
        // All who wait ask at the same time, and so once.
        await sleep(POLL_MS - (Date.now() % POLL_MS), undefined, { signal }).catch(() => undefined);
      }
      return newest;
    },
  };
}
