import type { EntityManager } from '@mikro-orm/postgresql';
import { type AuditLine, recordAudit } from '../audit/record-audit.ts';
import type { FaultRow } from './fault.entity.ts';

/** One line of a fault's timeline. */
export const auditFault = (
  em: EntityManager,
  fault: Pick<FaultRow, 'id'>,
  line: Pick<AuditLine, 'at' | 'actor' | 'action' | 'summary'> &
    Partial<Pick<AuditLine, 'before' | 'after' | 'reason'>>,
): void => recordAudit(em, { objectType: 'fault', objectId: fault.id, faultId: fault.id, ...line });
