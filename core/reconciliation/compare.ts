import { lockNumbers } from '../lock-numbers.ts';
import type { FindingRow } from './finding.entity.ts';
import { findings, isSure, keepFindings } from './keep-findings.ts';
import { look, type Seen } from './look.ts';
import { isRepairable, type RepairDeps, repair } from './repair.ts';

/**
 * More missing processes at once than this are not repaired without an operator: then OpenSearch is more likely to have lost
 * something than the engine.
 */
const MISSING_AT_MOST = 20;

/**
 * One look, by one process at a time, and what it saw kept. @returns what is new; null: another process is looking.
 * @throws TransientError
 */
export async function compare({
  orm,
  url,
  restAddress,
  now,
}: Pick<RepairDeps, 'orm' | 'url' | 'now'> & { restAddress: string }): Promise<Seen[] | null> {
  return await orm.em.fork().transactional(async (em) => {
    const [lock] = await em.execute<{ taken: boolean }[]>('select pg_try_advisory_xact_lock(?) as taken', [
      lockNumbers.reconciliation,
    ]);
    if (!lock?.taken) return null;
    const seen = await look({ em, url, restAddress, now });
    const fresh = await keepFindings(em, seen);
    await em.execute(
      'update engine_life set looked_at = now() where life = (select max(life) from engine_life)',
    );
    return fresh;
  });
}

export interface Repaired {
  finding: FindingRow;
  done: string;
}

/**
 * Repairs what two looks have seen and what is safe to repair. @param many also when very many processes are missing: an operator's word
 * @returns what was done. @throws TransientError
 */
export async function repairSure(deps: RepairDeps, { many }: { many: boolean }): Promise<Repaired[]> {
  const sure = (await findings(deps.orm.em.fork())).filter(isSure);
  const missing = sure.filter(({ kind }) => kind === 'process-missing').length;
  const repaired: Repaired[] = [];
  for (const finding of sure) {
    if (!isRepairable(finding.kind)) continue;
    if (finding.kind === 'process-missing' && missing > MISSING_AT_MOST && !many) continue;
    const done = await repair(deps, finding);
    if (done !== null) repaired.push({ finding, done });
  }
  return repaired;
}
