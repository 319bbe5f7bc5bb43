import type { EntityManager, InferEntity } from '@mikro-orm/postgresql';
import { AuditEntry } from '../audit/audit-entry.entity.ts';

/** What happened to a fault, in the order it happened; `after` is the id of the last line seen. */
export const faultTimeline = async (
  em: EntityManager,
  { faultId, limit, after }: { faultId: string; limit: number; after?: string | undefined },
): Promise<InferEntity<typeof AuditEntry>[]> =>
  await em.find(
    AuditEntry,
    { faultId, ...(after === undefined ? {} : { id: { $gt: after } }) },
    { orderBy: { id: 'asc' }, limit },
  );
