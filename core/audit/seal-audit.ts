import type { EntityManager } from '@mikro-orm/postgresql';
import type { Orm } from '../database.ts';
import { lockNumbers } from '../lock-numbers.ts';
import { FIRST_PREV, isoOf, type Link, lineColumns, linkHash } from './link-hash.ts';

/** Lines looked at in one transaction. */
const BATCH = 5_000;

/** A line's number is taken at most this long before its commit: no statement or transaction of the service runs so long. */
export const SETTLED_MINUTES = 10;

/** The newest link: kept elsewhere, it shows later that nothing was cut off the end. */
export interface Head {
  seq: string;
  hash: string;
}

/** What a sealer knows between its turns: no line up to here is unsealed, and none can appear there. */
export interface SealerMemory {
  settled: string;
}

/**
 * Chains every line that is committed and not sealed yet, in the order of the numbers as far as they are visible. One sealer
 * at a time, by an advisory lock of the database; another one has nothing to do. Who writes a line does not wait for it: the
 * chain is a moment behind, and what is not sealed yet is counted (`chainStanding`).
 * @returns how many lines were sealed; 0 also when another process seals.
 */
export async function sealAudit(
  orm: Orm,
  memory: SealerMemory = { settled: '0' },
  batch = BATCH,
): Promise<number> {
  let total = 0;
  let after = memory.settled;
  for (;;) {
    const done = await orm.em.fork().transactional(async (em) => await sealBatch(em, after, batch));
    if (done === null) return total;
    total += done.sealed;
    if (done.end) break;
    after = done.last;
  }
  memory.settled = (await settledId(orm.em.fork())) ?? memory.settled;
  return total;
}

/** Null: another process seals. */
async function sealBatch(
  em: EntityManager,
  after: string,
  batch: number,
): Promise<{ sealed: number; end: boolean; last: string } | null> {
  const [lock]: { mine: boolean }[] = await em.execute('select pg_try_advisory_xact_lock(?) as mine', [
    lockNumbers.auditSeal,
  ]);
  if (lock?.mine !== true) return null;
  // A window of numbers first: asked at once, the planner reads the whole rest of the audit for every batch.
  const [window]: { lines: number; last: string | null }[] = await em.execute(
    `select count(*)::int as lines, max(w.id)::text as last
       from (select id from audit_entry where id > ? order by id limit ${batch}) w`,
    [after],
  );
  const { lines: found = 0, last = null } = window ?? {};
  if (last === null) return { sealed: 0, end: true, last: after };
  const lines: Omit<Link, 'seq' | 'prevHash' | 'sealedAt'>[] = await em.execute(
    `select ${lineColumns} from audit_entry e
      where e.id > ? and e.id <= ? and not exists (select from audit_seal s where s.entry_id = e.id)
      order by e.id`,
    [after, last],
  );
  if (lines.length > 0) await chain(em, lines);
  return { sealed: lines.length, end: found < batch, last };
}

async function chain(em: EntityManager, lines: Omit<Link, 'seq' | 'prevHash' | 'sealedAt'>[]): Promise<void> {
  const head = await headOf(em);
  const [clock]: { now: string }[] = await em.execute(`select ${isoOf('now()')} as now`);
  const sealedAt = clock?.now ?? '';
  let { seq, hash } = head ?? { seq: '0', hash: FIRST_PREV };
  const links = lines.map((line) => {
    const prevHash = hash;
    seq = String(BigInt(seq) + 1n);
    hash = linkHash({ ...line, seq, prevHash, sealedAt });
    return { seq, entryId: line.id, prevHash, hash };
  });
  await em.execute(
    `insert into audit_seal (seq, entry_id, sealed_at, prev_hash, hash)
     select (l->>'seq')::bigint, (l->>'entryId')::bigint, ?::timestamptz, l->>'prevHash', l->>'hash'
       from jsonb_array_elements(?::jsonb) l`,
    [sealedAt, JSON.stringify(links)],
  );
}

/** What was sealed ten minutes ago: whoever took a lower number has committed or given up since. */
async function settledId(em: EntityManager): Promise<string | null> {
  const [row]: { id: string }[] = await em.execute(
    `select entry_id::text as id from audit_seal where sealed_at < now() - interval '${SETTLED_MINUTES} minutes'
      order by seq desc limit 1`,
  );
  return row?.id ?? null;
}

/** The newest link; null before the first. */
export async function headOf(em: EntityManager): Promise<Head | null> {
  const [head]: Head[] = await em.execute(
    'select s.seq::text as seq, s.hash from audit_seal s order by s.seq desc limit 1',
  );
  return head ?? null;
}

/** How far the chain is: its head, and the lines behind it that are not sealed yet (counted up to 10,000). */
export async function chainStanding(em: EntityManager): Promise<{ head: Head | null; unsealed: number }> {
  const head = await headOf(em);
  const [row]: { n: number }[] = await em.execute(
    `select count(*)::int as n from (
       select from audit_entry e where e.id > coalesce((select max(entry_id) from audit_seal), 0) limit 10000) u`,
  );
  return { head, unsealed: row?.n ?? 0 };
}
