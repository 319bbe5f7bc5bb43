import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Which departments see each case (core/access/visibility.ts): a caller that is bound to one is told of those cases only.
 * @returns whether a department has to do with an event's case; an event of no case is nobody's.
 */
export async function departmentsOfCases(
  em: EntityManager,
  events: { caseId: string | null }[],
): Promise<(event: { caseId: string | null }, department: string) => boolean> {
  const cases = [...new Set(events.flatMap(({ caseId }) => caseId ?? []))];
  if (cases.length === 0) return () => false;
  const rows: { id: string; department: string }[] = await em.execute(
    'select object_id as id, department from visible_object where object_id = any(?::uuid[])',
    [`{${cases.join(',')}}`],
  );
  const pairs = new Set(rows.map(({ id, department }) => `${id} ${department}`));
  return ({ caseId }, department) => caseId !== null && pairs.has(`${caseId} ${department}`);
}
