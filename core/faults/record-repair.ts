import type { EntityManager } from '@mikro-orm/postgresql';
import { textOrNull } from '../steps/fields.ts';
import { auditFault } from './audit-fault.ts';
import { type FaultPlace, type FaultRow, faultPlaceNames } from './fault.entity.ts';

/** Writes where the fault was, why, and what was done about it (art. 27, 29, 31). */
export function recordRepair(
  em: EntityManager,
  fault: FaultRow,
  {
    now,
    by,
    place,
    cause,
    remedy,
  }: { now: Date; by: string; place: FaultPlace; cause?: string | null; remedy?: string | null },
): void {
  fault.place = place;
  fault.cause = textOrNull(cause);
  fault.remedy = textOrNull(remedy);
  auditFault(em, fault, {
    at: now,
    actor: by,
    action: 'fault.repaired',
    summary: `障碍已排除（${faultPlaceNames[place]}）：原因${fault.cause ?? ''}；措施${fault.remedy ?? ''}`,
    after: { place, cause: fault.cause, remedy: fault.remedy },
  });
}
