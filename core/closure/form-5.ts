import type { EntityManager } from '@mikro-orm/postgresql';
import type { DemandRow } from '../demands/find-demands.ts';
import { NotFoundError } from '../errors.ts';
import type { HeldUnit } from '../inventory/units-of-demand.ts';
import { orderCircuits } from '../provisioning/current-order.ts';
import type { CircuitRow } from '../provisioning/provisioning-order.entity.ts';
import { Service, type ServiceRow } from '../services/service.entity.ts';
import { unitsOfService } from '../services/service-shown.ts';
import { ClosureOrder, type ClosureOrderRow } from './closure-order.entity.ts';

export interface Form5 {
  order: ClosureOrderRow;
  round: number;
  rounds: number;
  /** The service that is closed. */
  service: ServiceRow;
  circuits: CircuitRow[];
  units: HeldUnit[];
  /** The service that replaces it, for an adjustment. */
  replacedBy: string | null;
}

/**
 * Form 5 本地集团客户接入类业务停闭需求单 of a demand.
 * @throws NotFoundError before it was dispatched, or for a round there is not.
 */
export async function loadForm5(
  em: EntityManager,
  { demand, round }: { demand: DemandRow; round?: number | undefined },
): Promise<Form5> {
  const orders = await em.find(ClosureOrder, { demandId: demand.id }, { orderBy: { seq: 'asc' } });
  const order = round === undefined ? orders.at(-1) : orders[round - 1];
  if (order === undefined)
    throw new NotFoundError(
      'form closure',
      `of demand ${demand.number}${round === undefined ? ' yet' : ` in round ${round}`}`,
    );
  const service = await em.findOneOrFail(Service, { id: order.serviceId });
  return {
    order,
    round: orders.indexOf(order) + 1,
    rounds: orders.length,
    service,
    circuits: await orderCircuits(em, service.orderId),
    units: await unitsOfService(em, service),
    replacedBy: (await em.findOne(Service, { replacesId: service.id }))?.number ?? null,
  };
}
