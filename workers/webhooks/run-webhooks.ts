import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Orm } from '../../core/database.ts';
import { isDatabaseAway } from '../../core/database-away.ts';
import type { AddressRules } from '../../core/events/webhooks/address-rules.ts';
import { dueWebhooks, takeLanes } from '../../core/events/webhooks/lanes.ts';
import { deliverFirst } from './deliver-first.ts';

export interface WebhookDeps {
  orm: Orm;
  log: Logger;
  /** Where events may be sent to. */
  rules: AddressRules;
  /** How long a receiver may take, in milliseconds; 10 s when not said. */
  timeoutMs?: number;
}

/** Deliveries of one subscription at the same time, by one process. */
const PARALLEL = 8;
/** After so many failures in a row one at a time is enough to find out that the receiver is back. */
const FAILURES_TO_SLOW_DOWN = 3;
const PAUSE_MS = 200;
/** How long deliveries under way may go on when the sender is stopped. */
const GRACE_MS = 1_000;

/** What goes on at one subscription. */
interface Standing {
  running: number;
  failures: number;
}

/**
 * Sends events to subscriptions. Each has places of its own: a receiver that hangs fills its own places for ten seconds at
 * most and takes none from the others, and the relay to the engine does not know of it.
 */
export function runWebhooks(deps: WebhookDeps): { close(): Promise<void> } {
  const { orm, log } = deps;
  const stop = new AbortController();
  const cut = new AbortController();
  const standings = new Map<string, Standing>();
  const running = new Set<Promise<void>>();
  let wake = () => {};

  const standingOf = (webhookId: string): Standing => {
    const known = standings.get(webhookId) ?? { running: 0, failures: 0 };
    standings.set(webhookId, known);
    return known;
  };

  const start = (webhookId: string, lane: string) => {
    const standing = standingOf(webhookId);
    standing.running++;
    const delivery = deliverFirst(deps, { webhookId, lane, signal: cut.signal })
      .then((outcome) => {
        if (outcome !== null) standing.failures = outcome === 'delivered' ? 0 : standing.failures + 1;
      })
      // The lease ends, and the lane is taken again.
      .catch((error: unknown) =>
        log.warn({ webhook: webhookId, reason: String(error) }, 'delivery not recorded'),
      )
      .finally(() => {
        standing.running--;
        running.delete(delivery);
        wake();
      });
    running.add(delivery);
  };

  /** @returns how many deliveries were begun. */
  const turn = async (): Promise<number> => {
    const em = orm.em.fork();
    const due = await dueWebhooks(em);
    for (const id of standings.keys())
      if (!due.includes(id) && standingOf(id).running === 0) standings.delete(id);
    let begun = 0;
    for (const webhookId of due) {
      const standing = standingOf(webhookId);
      const places = (standing.failures < FAILURES_TO_SLOW_DOWN ? PARALLEL : 1) - standing.running;
      if (places <= 0) continue;
      const lanes = await takeLanes(em, webhookId, places);
      for (const lane of lanes) start(webhookId, lane);
      begun += lanes.length;
    }
    return begun;
  };

  const loop = async () => {
    while (!stop.signal.aborted) {
      const pause = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const begun = await turn().catch(async (error: unknown) => {
        log.warn({ loop: 'webhooks', away: isDatabaseAway(error), reason: String(error) }, 'turn failed');
        await sleep(2_000, undefined, { signal: stop.signal }).catch(() => undefined);
        return 0;
      });
      if (begun === 0)
        await Promise.race([
          pause,
          sleep(PAUSE_MS, undefined, { signal: stop.signal }).catch(() => undefined),
        ]);
    }
  };
  const looping = loop();
  return {
    async close() {
      stop.abort();
      await looping;
      // What a receiver has in hand is better heard to its end than sent again.
      const cutting = setTimeout(() => cut.abort(), GRACE_MS);
      await Promise.all(running);
      clearTimeout(cutting);
    },
  };
}
