import { sealForever } from '../privacy/sealed.ts';
import { type Draft, draftOf } from '../store-together.ts';
import { AuditEntry } from './audit-entry.entity.ts';

export interface AuditLine {
  at: Date;
  actor: string;
  action: string;
  objectType:
    | 'demand'
    | 'step'
    | 'deadline'
    | 'confirmation'
    | 'template'
    | 'resource'
    | 'calendar'
    | 'notification'
    | 'order'
    | 'work-order'
    | 'handling-record'
    | 'acceptance'
    | 'archive'
    | 'attachment'
    | 'service'
    | 'webhook'
    | 'fault'
    | 'closure-order'
    | 'model-release'
    | 'api-key'
    | 'personal-data'
    | 'qualification'
    | 'customer'
    | 'import';
  objectId: string;
  /** Whose timeline shows it: a demand's or a fault's. */
  demandId?: string | null;
  faultId?: string | null;
  /** One Chinese sentence for the timeline. */
  summary: string;
  before?: Record<string, unknown> | null;
  after?: Record<string, unknown> | null;
  reason?: string | null;
}

/**
 * Adds a line to the record inside the caller's transaction, so that no effect is without its line. Personal texts in
 * `before` and `after` are sealed by a key of their own, since the line can never be changed; summary and reason hold none.
 */
export function recordAudit(em: Draft, line: AuditLine): void {
  const sealed = (values: Record<string, unknown> | null | undefined) =>
    values ? sealForever(em, line, values) : null;
  const [before, after] = [sealed(line.before), sealed(line.after)];
  const { demandId = null, faultId = null, reason = null } = line;
  draftOf(em).create(AuditEntry, { ...line, demandId, faultId, reason, before, after }, { persist: true });
}
