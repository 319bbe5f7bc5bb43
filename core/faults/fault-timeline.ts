import type { EntityManager } from '@mikro-orm/postgresql';
import { type AuditRow, readAudit } from '../audit/read-audit.ts';

/** What happened to a fault, in the order it happened; `after` is the id of the last line seen. */
export const faultTimeline = async (
  em: EntityManager,
  { faultId, limit, after }: { faultId: string; limit: number; after?: string | undefined },
): Promise<AuditRow[]> =>
  await readAudit(em, { faultId, ...(after === undefined ? {} : { id: { $gt: after } }) }, limit);
