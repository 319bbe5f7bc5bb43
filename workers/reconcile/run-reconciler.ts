import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Clock } from '../../core/clock/clock.ts';
import type { Orm } from '../../core/database.ts';
import { isDatabaseAway } from '../../core/database-away.ts';
import type { Engine } from '../../core/engine/engine.ts';
import { compare, repairSure } from '../../core/reconciliation/compare.ts';
import { currentLife } from '../../core/reconciliation/lost-cases.ts';

/** Between two looks of all workers together; a finding is repaired by the second one. */
const EVERY_MS = 300_000;

interface ReconcilerDeps {
  orm: Orm;
  engine: Engine;
  clock: Clock;
  log: Logger;
  /** The engine's records in OpenSearch; undefined: nothing can be compared here. */
  recordsUrl: string | undefined;
  restAddress: string;
  /** Whether what is surely safe is repaired, too. */
  repairs: boolean;
}

/** Compares record and engine every five minutes, says what is new, and where it is told to repairs what is surely safe (docs/adr/0019-reconciler.md). */
export function runReconciler(deps: ReconcilerDeps): { close(): Promise<void> } {
  const { orm, engine, clock, log, recordsUrl: url, restAddress } = deps;
  if (url === undefined) return { close: async () => {} };
  const stop = new AbortController();
  const pause = async (ms: number) =>
    await sleep(ms, undefined, { signal: stop.signal }).catch(() => undefined);

  async function turn(recordsUrl: string): Promise<void> {
    const before = (await currentLife(orm.em.fork()))?.lookedAt;
    if (before && Date.now() - before.getTime() < EVERY_MS) return;
    const now = await clock.now();
    const fresh = await compare({ orm, url: recordsUrl, restAddress, now });
    for (const { kind, object, message, command } of fresh ?? [])
      log.warn({ finding: kind, object, command }, message);
    if (fresh === null || !deps.repairs) return;
    const repaired = await repairSure(
      { orm, engine, url: recordsUrl, now, actor: 'system' },
      { many: false },
    );
    for (const { finding, done } of repaired)
      log.warn({ finding: finding.kind, object: finding.object }, `${finding.message} ${done}`);
  }

  const loop = async () => {
    while (!stop.signal.aborted) {
      await turn(url).catch((error: unknown) =>
        log.warn({ loop: 'reconciler', away: isDatabaseAway(error), reason: String(error) }, 'turn failed'),
      );
      await pause(EVERY_MS / 5);
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
