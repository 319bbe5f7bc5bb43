import type { EntityManager } from '@mikro-orm/postgresql';
import { Confirmation } from '../confirmations/confirmation.entity.ts';
import { NotFoundError } from '../errors.ts';
import { orderCircuits, orderSegments } from './current-order.ts';
import {
  type CircuitRow,
  type OrderRow,
  type OrderSegmentRow,
  ProvisioningOrder,
} from './provisioning-order.entity.ts';

export interface Form2 {
  order: OrderRow;
  /** From 1; a changed solution is followed by another order. */
  round: number;
  rounds: number;
  confirmationNumber: string;
  segments: OrderSegmentRow[];
  circuits: CircuitRow[];
}

/**
 * Form 2 资源需求申请及资源开通回复单 of a demand: the asked order, or the newest.
 * @throws NotFoundError before it was dispatched, or for a round there is not.
 */
export async function loadForm2(
  em: EntityManager,
  { demandId, number, round }: { demandId: string; number: string; round?: number | undefined },
): Promise<Form2> {
  const orders = await em.find(ProvisioningOrder, { demandId }, { orderBy: { seq: 'asc' } });
  const order = round === undefined ? orders.at(-1) : orders[round - 1];
  if (order === undefined)
    throw new NotFoundError(
      'form provisioning',
      `of demand ${number}${round === undefined ? ' yet' : ` in round ${round}`}`,
    );
  // A simple change rests on no form 1 (art. 37).
  const confirmation = order.confirmationId
    ? await em.findOneOrFail(Confirmation, { id: order.confirmationId })
    : null;
  return {
    order,
    round: orders.indexOf(order) + 1,
    rounds: orders.length,
    confirmationNumber: confirmation?.number ?? '',
    segments: await orderSegments(em, order.id),
    circuits: await orderCircuits(em, order.id),
  };
}
