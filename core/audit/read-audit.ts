import type { EntityManager, FilterQuery, InferEntity } from '@mikro-orm/postgresql';
import { openSealed } from '../privacy/sealed.ts';
import { AuditEntry } from './audit-entry.entity.ts';

export type AuditRow = InferEntity<typeof AuditEntry>;

/** Lines of the audit in their order, `before` and `after` as they were written; what was erased reads 已删除. */
export async function readAudit(
  em: EntityManager,
  where: FilterQuery<AuditRow>,
  limit?: number,
): Promise<AuditRow[]> {
  const options = { orderBy: { id: 'asc' as const }, ...(limit === undefined ? {} : { limit }) };
  // Lines of their own, not the unit of work's: what is shown must not look like a change.
  const rows = await em.fork({ keepTransactionContext: true }).find(AuditEntry, where, options);
  const opened = await openSealed(
    em,
    rows.flatMap(({ before, after }) => [before, after]),
  );
  return rows.map((row, index) =>
    Object.assign(row, { before: opened[2 * index] ?? null, after: opened[2 * index + 1] ?? null }),
  );
}
