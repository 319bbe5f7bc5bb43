import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { lockResources } from './allocate-units.ts';
import type { ResourceRow } from './list-resources.ts';
import { recordHistory } from './record-history.ts';
import { ResourceUnit, type UnitRow, type UnitState, unitStateNames } from './resource-unit.entity.ts';

/** The units a demand holds, with their resources locked first: in the same order as an allocation locks them. */
async function lockHeld(em: EntityManager, demandId: string) {
  const held = await em.find(ResourceUnit, { demandId }, { fields: ['resourceId'] });
  const resources = await lockResources(em, [...new Set(held.map(({ resourceId }) => resourceId))]);
  const units = await em.find(
    ResourceUnit,
    { demandId },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  return { byId: new Map(resources.map((resource) => [resource.id, resource])), units };
}

function change(
  em: EntityManager,
  {
    unit,
    resource,
    to,
    now,
    actor,
    text,
    demandId = unit.demandId ?? null,
  }: {
    unit: UnitRow;
    resource: ResourceRow;
    to: UnitState;
    now: Date;
    actor: string;
    text: string;
    /** Which demand changes it; who holds it, when missing. */
    demandId?: string | null;
  },
): void {
  recordHistory(em, {
    at: now,
    actor,
    resourceCode: resource.code,
    unitNumber: unit.number,
    from: unit.state,
    to,
    demandId,
    text: `${unitStateNames[unit.state]}→${unitStateNames[to]}：${text}`,
  });
  unit.state = to;
  unit.since = now;
  if (to !== 'free') return;
  unit.demandId = null;
  unit.accessPointId = null;
  resource.free += 1;
}

/** Units that a demand has reserved are in use from now on (art. 21); others of it are left alone. @returns how many. */
export async function occupyUnits(
  em: EntityManager,
  { now, actor, demandId, unitIds }: { now: Date; actor: string; demandId: string; unitIds: string[] },
): Promise<number> {
  const { byId, units } = await lockHeld(em, demandId);
  let count = 0;
  for (const unit of units) {
    const resource = byId.get(unit.resourceId);
    if (resource === undefined || !unitIds.includes(unit.id) || unit.state !== 'reserved') continue;
    change(em, { unit, resource, to: 'occupied', now, actor, text: '业务开通' });
    count += 1;
  }
  await em.flush();
  return count;
}

/**
 * Gives back what a demand holds: reserved units are free at once; those in use have to be dismantled first and wait
 * as `to-be-released`.
 */
export async function releaseUnits(
  em: EntityManager,
  { now, actor, demandId, reason }: { now: Date; actor: string; demandId: string; reason: string },
): Promise<{ freed: number; toBeReleased: number }> {
  const { byId, units } = await lockHeld(em, demandId);
  const counts = { freed: 0, toBeReleased: 0 };
  for (const unit of units) {
    const resource = byId.get(unit.resourceId);
    if (resource === undefined || (unit.state !== 'reserved' && unit.state !== 'occupied')) continue;
    const to = unit.state === 'reserved' ? 'free' : 'to-be-released';
    counts[to === 'free' ? 'freed' : 'toBeReleased'] += 1;
    change(em, { unit, resource, to, now, actor, text: reason });
  }
  if (counts.freed + counts.toBeReleased > 0)
    recordAudit(em, {
      at: now,
      actor,
      action: 'order.units-released',
      objectType: 'resource',
      objectId: demandId,
      demandId,
      summary: `退还资源：释放预占${counts.freed}项${counts.toBeReleased > 0 ? `，待拆除释放${counts.toBeReleased}项` : ''}`,
      after: { ...counts },
      reason,
    });
  await em.flush();
  return counts;
}

/**
 * Changes units of a service that its demand of origin holds (art. 34): those in one of the states `from`; others are
 * left alone. Their resources are locked first, as everywhere. @returns how many.
 */
export async function changeServiceUnits(
  em: EntityManager,
  {
    now,
    actor,
    holderId,
    unitIds,
    from,
    to,
    demandId,
    text,
  }: {
    now: Date;
    actor: string;
    /** The demand the service came from. */
    holderId: string;
    unitIds: string[];
    from: UnitState[];
    to: UnitState;
    /** The demand that changes them, for the history. */
    demandId: string;
    text: string;
  },
): Promise<number> {
  const { byId, units } = await lockHeld(em, holderId);
  let count = 0;
  for (const unit of units) {
    const resource = byId.get(unit.resourceId);
    if (resource === undefined || !unitIds.includes(unit.id) || !from.includes(unit.state)) continue;
    change(em, { unit, resource, to, now, actor, text, demandId });
    count += 1;
  }
  await em.flush();
  return count;
}

/** A unit that waited to be dismantled is free again. The caller has looked it up by its resource's row, locked. */
export function freeUnit(
  em: EntityManager,
  order: { unit: UnitRow; resource: ResourceRow; now: Date; actor: string },
): void {
  change(em, { ...order, to: 'free', text: '已拆除' });
}
