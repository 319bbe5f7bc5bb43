import type { EntityManager } from '@mikro-orm/postgresql';
import { type AuditRow, readAudit } from '../audit/read-audit.ts';

/** What happened to a demand, in the order it happened; `after` is the id of the last line seen. */
export async function demandTimeline(
  em: EntityManager,
  { demandId, limit, after }: { demandId: string; limit: number; after?: string | undefined },
): Promise<AuditRow[]> {
  const where = after === undefined ? { demandId } : { demandId, id: { $gt: after } };
  return await readAudit(em, where, limit);
}
