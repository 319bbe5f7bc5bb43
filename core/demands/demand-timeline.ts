import type { EntityManager, InferEntity } from '@mikro-orm/postgresql';
import { AuditEntry } from '../audit/audit-entry.entity.ts';

/** What happened to a demand, in the order it happened; `after` is the id of the last line seen. */
export async function demandTimeline(
  em: EntityManager,
  { demandId, limit, after }: { demandId: string; limit: number; after?: string | undefined },
): Promise<InferEntity<typeof AuditEntry>[]> {
  const where = after === undefined ? { demandId } : { demandId, id: { $gt: after } };
  return await em.find(AuditEntry, where, { orderBy: { id: 'asc' }, limit });
}
