import type { InferEntity } from '@mikro-orm/postgresql';
import type { AuditEntry } from '../../core/audit/audit-entry.entity.ts';
import { toShanghaiIso } from '../../core/calendar/format.ts';

/** One line of the record as the API shows it. */
export const timelineLine = (line: InferEntity<typeof AuditEntry>) => ({
  id: line.id,
  at: toShanghaiIso(line.at),
  actor: line.actor,
  action: line.action,
  objectType: line.objectType,
  objectId: line.objectId,
  summary: line.summary,
  reason: line.reason ?? null,
  before: line.before ?? null,
  after: line.after ?? null,
});
