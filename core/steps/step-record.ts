import type { EntityManager, InferEntity } from '@mikro-orm/postgresql';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { caseRef } from '../cases/case.ts';
import type { StepRow } from './find-steps.ts';

type Line = InferEntity<typeof AuditEntry>;

/** How much of the record a page of a step shows. */
const SHOWN = 20;

/** What happened to a step, and the notes 备注 on any step of its case; newest first, the last 20 of each. */
export async function stepRecord(
  em: EntityManager,
  step: StepRow,
): Promise<{ lines: Line[]; notes: Line[] }> {
  const newest = { orderBy: { id: 'desc' }, limit: SHOWN } as const;
  return {
    lines: await em.find(AuditEntry, { objectType: 'step', objectId: step.id }, newest),
    notes: await em.find(AuditEntry, { ...caseRef(step), action: 'step.noted' }, newest),
  };
}
