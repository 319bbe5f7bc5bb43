import type { EntityManager } from '@mikro-orm/postgresql';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { toShanghaiIso } from '../calendar/format.ts';
import { ConflictError } from '../errors.ts';
import type { StepRow } from './find-steps.ts';

/** What to throw for a step that is not open any more: 409 `step-not-open` saying who was first, and when. */
export async function notOpen(em: EntityManager, step: StepRow): Promise<ConflictError> {
  const who = step.completedBy ?? 'somebody';
  const details = { state: step.state, completedBy: step.completedBy ?? null };
  if (step.state === 'completing') {
    const where = { objectType: 'step', objectId: step.id, action: 'step.completing' };
    const line = await em.findOne(AuditEntry, where, { orderBy: { id: 'desc' } });
    const since = line === null ? '' : ` at ${toShanghaiIso(line.at)}`;
    return conflict(
      `The step is being completed: ${who} sent the result${since}, it is on its way to the engine.`,
      details,
    );
  }
  const at = step.completedAt ? toShanghaiIso(step.completedAt) : null;
  const word = step.state === 'cancelled' ? 'was cancelled' : `was completed by ${who}`;
  return conflict(`The step ${word}${at === null ? '' : ` at ${at}`}: nothing is left to do.`, {
    ...details,
    completedAt: at,
  });
}

const conflict = (message: string, details: Record<string, unknown>): ConflictError =>
  new ConflictError('step-not-open', message, details);
