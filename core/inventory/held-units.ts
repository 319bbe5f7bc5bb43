import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { ConflictError, NotFoundError } from '../errors.ts';
import { freeUnit } from './change-units.ts';
import type { ResourceRow } from './list-resources.ts';
import { Resource } from './resource.entity.ts';
import { ResourceUnit, type UnitRow, unitStateNames } from './resource-unit.entity.ts';

export interface HeldCounts {
  reserved: number;
  occupied: number;
  toBeReleased: number;
}

/** How many units of each resource are held, by state; a resource of which none is has no entry. */
export async function heldCounts(em: EntityManager, resourceIds: string[]): Promise<Map<string, HeldCounts>> {
  const rows: (HeldCounts & { id: string })[] = await em.execute(
    `select resource_id as id, count(*) filter (where state = 'reserved')::int as reserved,
            count(*) filter (where state = 'occupied')::int as occupied,
            count(*) filter (where state = 'to-be-released')::int as "toBeReleased"
       from resource_unit where resource_id in (select jsonb_array_elements_text(?::jsonb)::uuid)
      group by resource_id`,
    [JSON.stringify(resourceIds)],
  );
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}

/** @throws NotFoundError */
export async function findResource(em: EntityManager, code: string): Promise<ResourceRow> {
  const resource = await em.findOne(Resource, { code });
  if (resource === null) throw new NotFoundError('resource', code);
  return resource;
}

/** The units that demands hold, by number, each with the number of its demand. */
export async function heldUnits(
  em: EntityManager,
  resourceId: string,
): Promise<{ unit: UnitRow; demandNumber: string | null }[]> {
  const units = await em.find(
    ResourceUnit,
    { resourceId, state: { $ne: 'free' } },
    { orderBy: { number: 'asc' } },
  );
  const ids = units.flatMap(({ demandId }) => (demandId ? [demandId] : []));
  const demands: { id: string; number: string }[] = await em.execute(
    'select id, number from demand where id in (select jsonb_array_elements_text(?::jsonb)::uuid)',
    [JSON.stringify(ids)],
  );
  const numbers = new Map(demands.map(({ id, number }) => [id, number]));
  return units.map((unit) => ({ unit, demandNumber: numbers.get(unit.demandId ?? '') ?? null }));
}

/**
 * A unit that waited to be dismantled is free again. @returns how many units of the resource are free now.
 * @throws NotFoundError; ConflictError `unit-not-waiting` naming the state it is in.
 */
export async function releaseUnit(
  em: EntityManager,
  { now, actor, code, number }: { now: Date; actor: string; code: string; number: number },
): Promise<number> {
  const resource = await em.findOne(Resource, { code }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (resource === null) throw new NotFoundError('resource', code);
  const unit = await em.findOne(ResourceUnit, { resourceId: resource.id, number });
  if (unit === null) throw new NotFoundError('held unit', `${number} of resource ${code}`);
  if (unit.state !== 'to-be-released')
    throw new ConflictError(
      'unit-not-waiting',
      `Unit ${number} of ${code} is ${unit.state} (${unitStateNames[unit.state]}): only one that is to be released can be.`,
      { state: unit.state },
    );
  const { demandId } = unit;
  freeUnit(em, { unit, resource, now, actor });
  recordAudit(em, {
    at: now,
    actor,
    action: 'resource.unit-released',
    objectType: 'resource',
    objectId: code,
    demandId: demandId ?? null,
    summary: `释放资源：${resource.name}（${code}）第${number}${resource.unit}`,
  });
  await em.flush();
  return resource.free;
}
