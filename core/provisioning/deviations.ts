import type { EntityManager } from '@mikro-orm/postgresql';
import { findOrder, orderSegments } from './current-order.ts';
import type { OrderSegmentRow } from './provisioning-order.entity.ts';

/** A segment was built on another day than was replied at confirmation (art. 19). */
export const deviates = ({ plannedOn, completedOn }: OrderSegmentRow): boolean =>
  Boolean(completedOn) && completedOn !== (plannedOn ?? null);

/** The segments of the newest order whose completion differs from the replied date. */
export async function findDeviations(em: EntityManager, demandId: string): Promise<OrderSegmentRow[]> {
  const order = await findOrder(em, demandId);
  return order === null ? [] : (await orderSegments(em, order.id)).filter(deviates);
}

/** Such a segment in one Chinese clause. */
export const deviationText = (line: OrderSegmentRow): string =>
  `答复${line.plannedOn ?? '未定'}，实际${line.completedOn}${line.deviationReason ? `（${line.deviationReason}）` : ''}`;
