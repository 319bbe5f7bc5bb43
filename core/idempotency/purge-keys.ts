import type { EntityManager } from '@mikro-orm/postgresql';

/** Rows of one statement: no lock is held for long. */
const BATCH = 1_000;

/** Forgets keys that are past their time. @returns how many; at most a thousand in one go. */
export async function purgeKeys(em: EntityManager): Promise<number> {
  const rows: unknown[] = await em.execute(
    `with old as materialized (
       select id from idempotency_key where coalesce(expires_at, created_at + interval '48 hours') < now()
        limit ${BATCH} for update skip locked)
     delete from idempotency_key using old where idempotency_key.id = old.id returning 1`,
  );
  return rows.length;
}
