import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Ledger } from '../ledger.ts';
import type { Finding } from './finding.ts';
import { findings } from './findings.ts';
import { loadEngine } from './load-engine.ts';
import { loadTold } from './load-told.ts';
import { defineScope, type Scope } from './scope.ts';

export type { Finding } from './finding.ts';

/** What the engine writes down and the chain of the audit are a second or two behind; on a busy machine minutes. */
const LOOKS = 40;
const BETWEEN_MS = 3_000;
/** The same findings over the same records so often: then they are none that are only on their way. */
const ALIKE = 3;

/**
 * Compares what clients were told, PostgreSQL and the engine, by its own SQL and independently of the service's code. Meant
 * for a system at rest (`settle`): what is only on its way is looked at again, and counts if it still does not fit.
 * @param recordsUrl OpenSearch with the engine's records
 * @param restAddress the engine's REST address, whose task list has to show what is open
 * @param scope all cases of the record, or those the ledger knows; default all
 * @returns what does not fit; empty when nothing was lost and nothing done twice.
 */
export async function checkRecords({
  ledger,
  databaseUrl,
  recordsUrl,
  restAddress,
  scope = 'all',
}: {
  ledger: Ledger;
  databaseUrl: string;
  recordsUrl: string;
  restAddress: string;
  scope?: Scope;
}): Promise<Finding[]> {
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    const seen: string[] = [];
    for (;;) {
      await loadTold(db, ledger.read());
      const newest = await loadEngine(db, recordsUrl);
      await defineScope(db, scope);
      const found = await findings(db, restAddress);
      seen.unshift(JSON.stringify([newest, found]));
      const alike = seen.slice(0, ALIKE).filter((one) => one === seen[0]).length;
      if (found.length === 0 || alike === ALIKE || seen.length === LOOKS) return found;
      await sleep(BETWEEN_MS);
    }
  } finally {
    await db.end();
  }
}
