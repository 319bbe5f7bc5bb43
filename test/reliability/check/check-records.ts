import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Ledger } from '../ledger.ts';
import type { Finding } from './finding.ts';
import { findings } from './findings.ts';
import { loadEngine } from './load-engine.ts';
import { loadTold } from './load-told.ts';
import { defineScope, type Scope } from './scope.ts';

export type { Finding } from './finding.ts';

/** What the engine writes down and the chain of the audit are a second or two behind. */
const LOOKS = 3;
const BETWEEN_MS = 3_000;

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
    for (let look = 1; ; look++) {
      await loadTold(db, ledger.read());
      await loadEngine(db, recordsUrl);
      await defineScope(db, scope);
      const found = await findings(db, restAddress);
      if (found.length === 0 || look === LOOKS) return found;
      await sleep(BETWEEN_MS);
    }
  } finally {
    await db.end();
  }
}
