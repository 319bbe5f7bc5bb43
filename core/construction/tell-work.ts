import { emitEvent } from '../events/emit-event.ts';
import type { Draft } from '../store-together.ts';
import type { WorkMove } from './order-work.ts';
import type { WorkOrderRow } from './work-order.entity.ts';

/** When it happened, and the demand it is work of; null: work that belongs to none. */
export interface WorkMoment {
  now: Date;
  demandId: string | null;
}

type Work = Pick<WorkOrderRow, 'number' | 'workPlace'>;

/** Tells the systems that a work order was issued (TMF652: ResourceOrderCreateEvent). */
export function tellOrdered(em: Draft, { number, workPlace }: Work, { now, demandId }: WorkMoment): void {
  const data = { workOrder: number, place: workPlace };
  emitEvent(em, { type: 'work-order.ordered', at: now, demandId, data });
}

/** Tells them how it stands now (TMF652: ResourceOrderStateChangeEvent). */
export function tellMoved(
  em: Draft,
  { number, workPlace }: Work,
  state: WorkMove,
  { now, demandId }: WorkMoment,
): void {
  const data = { workOrder: number, place: workPlace, state };
  emitEvent(em, { type: 'work-order.moved', at: now, demandId, data });
}
