import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { seenWorkOrders } from '../access/visibility.ts';
import { Demand } from '../demands/demand.entity.ts';
import { NotFoundError } from '../errors.ts';
import { ProvisioningOrder } from '../provisioning/provisioning-order.entity.ts';
import { isUuid } from '../uuid.ts';
import { WorkOrder, type WorkOrderRow } from './work-order.entity.ts';

/** Work orders, the newest first, and how many there are in all. */
export const listWorkOrders = async (
  em: EntityManager,
  conditions: FilterQuery<WorkOrderRow>[],
  page: { offset: number; limit: number },
): Promise<[WorkOrderRow[], number]> =>
  await em.findAndCount(
    WorkOrder,
    { $and: [...seenWorkOrders(), ...conditions] },
    { ...page, orderBy: { issuedAt: 'desc', number: 'desc' } },
  );

/** @param idOrNumber the id, or the number SG-yyyymmdd-nnnn. @throws NotFoundError, also for what is out of sight */
export async function findWorkOrder(em: EntityManager, idOrNumber: string): Promise<WorkOrderRow> {
  const where = isUuid(idOrNumber) ? { id: idOrNumber } : { number: idOrNumber.toUpperCase() };
  const row = await em.findOne(WorkOrder, { $and: [where, ...seenWorkOrders()] });
  if (row === null) throw new NotFoundError('work order', idOrNumber);
  return row;
}

/** The demands that work orders belong to, by the id of the work order; one without a demand has no entry. */
export async function demandsOfWorkOrders(
  em: EntityManager,
  rows: WorkOrderRow[],
): Promise<Map<string, { id: string; number: string }>> {
  const orders = await em.find(ProvisioningOrder, {
    id: { $in: rows.flatMap(({ orderId }) => orderId ?? []) },
  });
  const demands = await em.find(Demand, { id: { $in: orders.map(({ demandId }) => demandId) } });
  const byOrder = new Map(orders.map(({ id, demandId }) => [id, demandId]));
  const byId = new Map(demands.map(({ id, number }) => [id, number]));
  return new Map(
    rows.flatMap(({ id, orderId }) => {
      const demandId = byOrder.get(orderId ?? '');
      const number = byId.get(demandId ?? '');
      return demandId === undefined || number === undefined ? [] : [[id, { id: demandId, number }] as const];
    }),
  );
}
