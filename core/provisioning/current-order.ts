import type { EntityManager } from '@mikro-orm/postgresql';
import type { OrderVariable } from '../process/variables.ts';
import { segments } from '../segments.ts';
import {
  Circuit,
  type CircuitRow,
  type OrderRow,
  OrderSegment,
  type OrderSegmentRow,
  ProvisioningOrder,
} from './provisioning-order.entity.ts';

/** The order in hand: the newest of the demand, or null. */
export const findOrder = async (em: EntityManager, demandId: string): Promise<OrderRow | null> =>
  await em.findOne(ProvisioningOrder, { demandId }, { orderBy: { seq: 'desc' } });

/** The order in hand: the newest of the demand. @throws Error when none was dispatched. */
export async function currentOrder(em: EntityManager, demandId: string): Promise<OrderRow> {
  const order = await findOrder(em, demandId);
  if (order === null) throw new Error(`Demand ${demandId} has no provisioning order yet.`);
  return order;
}

/** The lines of form 2 in the order of points and segments. */
export async function orderSegments(em: EntityManager, orderId: string): Promise<OrderSegmentRow[]> {
  const rows = await em.find(OrderSegment, { orderId });
  return rows.sort(
    (a, b) => a.position - b.position || segments.indexOf(a.segment) - segments.indexOf(b.segment),
  );
}

/** The circuits of form 2, one per access point, in their order. */
export const orderCircuits = async (em: EntityManager, orderId: string): Promise<CircuitRow[]> =>
  await em.find(Circuit, { orderId }, { orderBy: { position: 'asc' } });

/** The process variable `order`. */
export const orderVariable = ({ id, number }: OrderRow, confirmationNumber: string): OrderVariable => ({
  id,
  number,
  confirmationNumber,
});
