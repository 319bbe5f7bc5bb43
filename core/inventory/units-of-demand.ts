import type { EntityManager } from '@mikro-orm/postgresql';
import { findOrder, orderSegments } from '../provisioning/current-order.ts';
import type { OrderSegmentRow } from '../provisioning/provisioning-order.entity.ts';
import { ResourceUnit, type UnitState } from './resource-unit.entity.ts';

/** What a demand holds for one segment of one access point. */
export interface HeldUnit {
  line: OrderSegmentRow;
  /** Null for what a person assigned in another inventory: only its name is known here. */
  unitId: string | null;
  state: UnitState | null;
  /** The unit that owns it (资源管理单位). */
  owner: string;
}

/** Who answers for a resource whose owner nobody has named. */
export const UNKNOWN_OWNER = '资源管理单位';

/** Everything allocated to the newest order of a demand, in the order of points and segments. */
export async function unitsOfDemand(em: EntityManager, demandId: string): Promise<HeldUnit[]> {
  const order = await findOrder(em, demandId);
  return order === null ? [] : await unitsOfOrder(em, order.id);
}

/** Everything allocated to an order: what a service runs on is what its order says. */
export async function unitsOfOrder(em: EntityManager, orderId: string): Promise<HeldUnit[]> {
  const lines = (await orderSegments(em, orderId)).filter(({ device }) => (device ?? null) !== null);
  const ids = lines.flatMap(({ unitId }) => (unitId ? [unitId] : []));
  const units = new Map((await em.find(ResourceUnit, { id: { $in: ids } })).map((unit) => [unit.id, unit]));
  return lines.map((line) => ({
    line,
    unitId: line.unitId ?? null,
    state: units.get(line.unitId ?? '')?.state ?? null,
    owner: line.owner ?? UNKNOWN_OWNER,
  }));
}
