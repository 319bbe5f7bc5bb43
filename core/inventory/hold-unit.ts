import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { OrderSegmentRow } from '../provisioning/provisioning-order.entity.ts';
import type { ResourceRow } from './list-resources.ts';
import { recordHistory } from './record-history.ts';
import { ResourceUnit, type UnitRow } from './resource-unit.entity.ts';

/** The units of resources whose rows the caller has locked: what is held, and the rows that can be used again. */
export type KnownUnits = Map<string, UnitRow[]>;

export async function unitsOf(em: EntityManager, resourceIds: string[]): Promise<KnownUnits> {
  const units = await em.find(ResourceUnit, { resourceId: { $in: resourceIds } });
  const byResource: KnownUnits = new Map(resourceIds.map((id) => [id, []]));
  for (const unit of units) byResource.get(unit.resourceId)?.push(unit);
  return byResource;
}

/**
 * Reserves one unit of a resource for a line of form 2 and writes what form 2 shows of it. The caller holds the lock
 * on the resource's row and has seen that a unit is free. Units in use elsewhere, of which only the count is known,
 * are taken to be the lowest numbers.
 */
export function holdUnit(
  em: EntityManager,
  {
    resource,
    known,
    line,
    demandId,
    now,
    actor,
  }: {
    resource: ResourceRow;
    known: KnownUnits;
    line: OrderSegmentRow;
    demandId: string;
    now: Date;
    actor: string;
  },
): void {
  const units = known.get(resource.id) ?? [];
  const held = new Set(units.filter(({ state }) => state !== 'free').map(({ number }) => number));
  const usedElsewhere = resource.capacity - resource.free - held.size;
  let number = usedElsewhere + 1;
  while (held.has(number)) number += 1;
  resource.free -= 1;
  const holder = { state: 'reserved' as const, demandId, accessPointId: line.accessPointId, since: now };
  const again = units.find((unit) => unit.number === number);
  const unit =
    again === undefined
      ? em.create(
          ResourceUnit,
          { id: randomUUID(), resourceId: resource.id, number, ...holder },
          { persist: true },
        )
      : em.assign(again, holder);
  if (again === undefined) known.set(resource.id, [...units, unit]);
  line.unitId = unit.id;
  line.device = `${resource.name}（${resource.code}）`;
  line.port = `${resource.unit === '芯' ? '纤芯' : resource.unit} ${number}`;
  line.odf = odfPosition(resource.siteCode, number);
  line.owner = resource.owner;
  recordHistory(em, {
    at: now,
    actor,
    resourceCode: resource.code,
    unitNumber: number,
    from: 'free',
    to: 'reserved',
    demandId,
    text: `预占：${line.accessPointName}`,
  });
}

/** Positions of a frame: a frame has trays of twelve. */
const TRAY = 12;

/** The position on the distribution frame of the site: its tray and place, e.g. `ODF-HF-GX-03-02/05`. */
const odfPosition = (siteCode: string, number: number): string => {
  const two = (value: number) => String(value).padStart(2, '0');
  return `ODF-${siteCode}-${two(Math.ceil(number / TRAY))}/${two(((number - 1) % TRAY) + 1)}`;
};
