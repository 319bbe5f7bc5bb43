import type { EntityManager } from '@mikro-orm/postgresql';
import { ClosureOrder, type ClosureOrderRow } from './closure-order.entity.ts';

/** The newest closure order of a demand, or null. */
export const findClosure = async (em: EntityManager, demandId: string): Promise<ClosureOrderRow | null> =>
  await em.findOne(ClosureOrder, { demandId }, { orderBy: { seq: 'desc' } });

/** The closure order in hand. @throws Error when none was dispatched. */
export async function currentClosure(em: EntityManager, demandId: string): Promise<ClosureOrderRow> {
  const closure = await findClosure(em, demandId);
  if (closure === null) throw new Error(`Demand ${demandId} has no closure order yet.`);
  return closure;
}
