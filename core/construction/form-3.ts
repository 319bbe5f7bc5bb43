import type { EntityManager } from '@mikro-orm/postgresql';
import { NotFoundError } from '../errors.ts';
import { ProvisioningOrder } from '../provisioning/provisioning-order.entity.ts';
import { HandlingRecord, type HandlingRecordRow } from './handling-record.entity.ts';
import { WorkOrder, type WorkOrderRow, workPlaceNames } from './work-order.entity.ts';

export interface Form3 {
  orderNumber: string;
  /** Of all rounds of construction the demand had, from 1; a rework or a changed solution is one more. */
  round: number;
  rounds: number;
  /** core, trunk, end, user side. */
  workOrders: WorkOrderRow[];
  /** Written records of art. 22 of the same order. */
  handlingRecords: HandlingRecordRow[];
}

const places = Object.keys(workPlaceNames);

/**
 * The work orders 业务施工单 of a demand: of the asked round of construction, or of the newest.
 * @throws NotFoundError before they were issued, or for a round there is not.
 */
export async function loadForm3(
  em: EntityManager,
  { demandId, number, round }: { demandId: string; number: string; round?: number | undefined },
): Promise<Form3> {
  const orders = await em.find(ProvisioningOrder, { demandId }, { orderBy: { seq: 'asc' } });
  const all = await em.find(WorkOrder, { orderId: { $in: orders.map(({ id }) => id) } });
  const rounds = orders.flatMap((order) => {
    const ofOrder = all.filter(({ orderId }) => orderId === order.id);
    const numbers = [...new Set(ofOrder.map((one) => one.round))].sort((a, b) => a - b);
    return numbers.map((n) => ({ order, workOrders: ofOrder.filter((one) => one.round === n) }));
  });
  const found = round === undefined ? rounds.at(-1) : rounds[round - 1];
  if (found === undefined)
    throw new NotFoundError(
      'form work-orders',
      `of demand ${number}${round === undefined ? ' yet' : ` in round ${round}`}`,
    );
  return {
    orderNumber: found.order.number,
    round: rounds.indexOf(found) + 1,
    rounds: rounds.length,
    workOrders: found.workOrders.sort((a, b) => places.indexOf(a.workPlace) - places.indexOf(b.workPlace)),
    handlingRecords: await em.find(
      HandlingRecord,
      { demandId, orderId: found.order.id },
      { orderBy: { seq: 'asc' } },
    ),
  };
}
