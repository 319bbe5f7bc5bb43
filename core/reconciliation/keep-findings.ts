import type { EntityManager } from '@mikro-orm/postgresql';
import { type FindingRow, ReconciliationFinding } from './finding.entity.ts';
import type { Seen } from './look.ts';

/**
 * Keeps what a look saw: what was seen before is seen for longer, what is not seen any more is forgotten.
 * @returns what no look before had seen.
 */
export async function keepFindings(em: EntityManager, seen: Seen[]): Promise<Seen[]> {
  const rows: { kind: string; object: string; looks: number }[] = await em.execute(
    `insert into reconciliation_finding (kind, object, case_id, message, command)
     select distinct on (kind, object) kind, object, case_id, message, command
       from jsonb_to_recordset(?::jsonb) as s (kind text, object text, case_id uuid, message text, command text)
     on conflict (kind, object) do update
       set last_seen_at = now(), looks = reconciliation_finding.looks + 1, message = excluded.message, command = excluded.command
     returning kind, object, looks`,
    [JSON.stringify(seen.map(({ caseId, ...rest }) => ({ ...rest, case_id: caseId })))],
  );
  await em.execute('delete from reconciliation_finding where last_seen_at < now()');
  const fresh = new Set(
    rows.flatMap(({ kind, object, looks }) => (looks === 1 ? [`${kind} ${object}`] : [])),
  );
  return seen.filter(({ kind, object }) => fresh.has(`${kind} ${object}`));
}

/** The engine's records are 1–2 s old: what two looks have seen with this between them is so. */
export const SURE_AFTER_MS = 20_000;

export const isSure = ({ looks, firstSeenAt, lastSeenAt }: FindingRow): boolean =>
  looks > 1 && lastSeenAt.getTime() - firstSeenAt.getTime() >= SURE_AFTER_MS;

export const findings = async (em: EntityManager): Promise<FindingRow[]> =>
  await em.find(
    ReconciliationFinding,
    { looks: { $gt: 0 } },
    { orderBy: { kind: 'asc', firstSeenAt: 'asc', object: 'asc' } },
  );
