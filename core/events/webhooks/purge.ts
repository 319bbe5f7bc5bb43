import type { EntityManager } from '@mikro-orm/postgresql';

/** How long it stays known what became of a delivery, the dead ones included. The event itself stays in the stream. */
const KEEP = '30 days';
/** Rows of one statement: no lock is held for long. */
const BATCH = 1_000;

/** Forgets deliveries that ended long ago. @returns how many; at most a thousand in one go. */
export async function purgeDeliveries(em: EntityManager): Promise<number> {
  const rows: unknown[] = await em.execute(
    `with old as materialized (
       select id from webhook_delivery where state in ('delivered', 'dead') and ended_at < now() - interval '${KEEP}'
        limit ${BATCH} for update skip locked)
     delete from webhook_delivery using old where webhook_delivery.id = old.id returning 1`,
  );
  return rows.length;
}
