import type { EntityManager } from '@mikro-orm/postgresql';
import { currentOrder } from '../provisioning/current-order.ts';
import { WorkOrder, type WorkOrderRow, type WorkPlace } from './work-order.entity.ts';

/** The work orders of the newest round at these places, in their order. */
export async function currentWorkOrders(
  em: EntityManager,
  demandId: string,
  places: WorkPlace[],
): Promise<WorkOrderRow[]> {
  const order = await currentOrder(em, demandId);
  const all = await em.find(WorkOrder, { orderId: order.id });
  const round = Math.max(0, ...all.map((one) => one.round));
  return all
    .filter((one) => one.round === round && places.includes(one.workPlace))
    .sort((a, b) => places.indexOf(a.workPlace) - places.indexOf(b.workPlace));
}
