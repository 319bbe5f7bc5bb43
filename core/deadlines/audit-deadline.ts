import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { caseRef } from '../cases/case.ts';
import type { DeadlineRow } from './deadline.entity.ts';
import { deadlineFacts } from './describe-deadline.ts';

type DeadlineAction =
  | 'started'
  | 'reclassified'
  | 'paused'
  | 'resumed'
  | 'extended'
  | 'recounted'
  | 'stopped'
  | 'cancelled'
  | 'overdue'
  | 'warned'
  | 'reminded'
  | 'supervised';

interface DeadlineLine {
  now: Date;
  actor: string;
  action: DeadlineAction;
  summary: string;
  before?: Record<string, unknown> | null;
  /** What else the line keeps beside the deadline's own facts, such as the approver. */
  also?: Record<string, unknown>;
  reason?: string | null;
}

/** A line of the record about a deadline, with the deadline as it is now as `after`. */
export function auditDeadline(em: EntityManager, deadline: DeadlineRow, line: DeadlineLine): void {
  const { now, actor, action, summary, before = null, also = {}, reason = null } = line;
  recordAudit(em, {
    at: now,
    actor,
    action: `deadline.${action}`,
    objectType: 'deadline',
    objectId: deadline.id,
    ...caseRef(deadline),
    summary,
    before,
    after: { ...deadlineFacts(deadline), ...also },
    reason,
  });
}
