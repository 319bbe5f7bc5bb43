import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Orm } from '../database.ts';
import { isDatabaseAway } from '../database-away.ts';
import { findErasable } from './case-in-use.ts';
import { eraseCase } from './erase-case.ts';

const DAY_MS = 86_400_000;

/** Cases looked up at once; each is erased in a transaction of its own. */
const BATCH = 200;

/** Keys of personal texts that belong to no case (master data of customers): erased by their age. */
async function eraseLooseKeys(orm: Orm, before: Date): Promise<number> {
  const rows: unknown[] = await orm.em.fork().execute(
    `delete from personal_key where id in (
       select id from personal_key where demand_id is null and fault_id is null and created_at < ? limit 1000)
     returning id`,
    [before],
  );
  return rows.length;
}

/**
 * Erases the personal data of cases that ended long ago (PIPL art. 19, 47). Stops when there is none left, or after `atMost`; what
 * is left comes next time. A case that cannot be erased is told and does not stop the others.
 * @param days since the case ended; 0 erases nothing.
 * @returns how many cases were erased.
 */
export async function eraseOld(
  { orm, log }: { orm: Orm; log: Logger },
  { now, days, actor, atMost = 1_000 }: { now: Date; days: number; actor: string; atMost?: number },
): Promise<number> {
  if (days === 0) return 0;
  const before = new Date(now.getTime() - days * DAY_MS);
  let erased = 0;
  const failed = new Set<string>();
  while (erased < atMost) {
    const cases = (await findErasable(orm.em.fork(), before, BATCH + failed.size)).filter(
      ({ id }) => !failed.has(id),
    );
    if (cases.length === 0) break;
    for (const one of cases.slice(0, atMost - erased)) {
      try {
        const done = await orm.em
          .fork()
          .transactional(
            async (em) => await eraseCase(em, one, { now, actor, reason: `办结满${days}天，保存期限届满` }),
          );
        if (done) erased += 1;
        else failed.add(one.id);
      } catch (error) {
        if (isDatabaseAway(error)) throw error;
        failed.add(one.id);
        log.error({ err: error, case: one.number }, 'personal data not erased');
      }
    }
  }
  await eraseLooseKeys(orm, before);
  return erased;
}

/** Between two looks for cases whose time is over. */
const EVERY_MS = 3_600_000;

/** Looks for such cases every hour; several processes may run it: a case is locked and erased once. */
export function runErasure(
  deps: { orm: Orm; log: Logger; now: () => Promise<Date> },
  days: number,
  everyMs = EVERY_MS,
): { close(): Promise<void> } {
  const stopped = new AbortController();
  async function turns(): Promise<void> {
    while (!stopped.signal.aborted) {
      try {
        const erased = await eraseOld(deps, { now: await deps.now(), days, actor: 'system' });
        if (erased > 0) deps.log.info({ cases: erased }, 'personal data erased after its retention');
      } catch (error) {
        if (!isDatabaseAway(error)) deps.log.error({ err: error }, 'erasure of personal data stopped');
      }
      await wait(everyMs, undefined, { signal: stopped.signal }).catch(() => {});
    }
  }
  const running = turns();
  return {
    async close() {
      stopped.abort();
      await running;
    },
  };
}
