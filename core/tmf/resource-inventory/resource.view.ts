import type { EntityManager } from '@mikro-orm/postgresql';
import { type HeldCounts, heldCounts, heldUnits } from '../../inventory/held-units.ts';
import type { ResourceRow } from '../../inventory/list-resources.ts';
import { type UnitRow, unitStateNames } from '../../inventory/resource-unit.entity.ts';
import { segmentNames } from '../../segments.ts';
import { detailsOf } from '../keep-details.ts';
import { characteristics } from '../shapes.ts';
import { tmfStates } from '../states.ts';
import type { TmfDetailsRow } from '../tmf-details.entity.ts';
import { base, type TmfResource } from './resource.schema.ts';

/** Resources as TMF639 knows them. @param single with the units that demands hold. */
export async function resourceViews(em: EntityManager, rows: ResourceRow[], single: boolean) {
  const ids = rows.map(({ id }) => id);
  const held = await heldCounts(em, ids);
  const details = await detailsOf(em, 'resource', ids);
  return await Promise.all(
    rows.map(async (row) =>
      resourceView(row, {
        held: held.get(row.id),
        details: details.get(row.id),
        ...(single ? { units: (await heldUnits(em, row.id)).map(({ unit }) => unit) } : {}),
      }),
    ),
  );
}

function resourceView(
  row: ResourceRow,
  {
    held = { reserved: 0, occupied: 0, toBeReleased: 0 },
    units,
    details,
  }: { held?: HeldCounts | undefined; units?: UnitRow[]; details?: TmfDetailsRow | undefined },
): TmfResource {
  const { description, note } = details?.said ?? {};
  return {
    id: row.id,
    href: `${base}/resource/${row.id}`,
    '@type': 'Resource',
    name: row.name,
    ...(description === undefined ? {} : { description }),
    category: row.segment,
    ...statusOf(row),
    resourceSpecification: {
      id: row.segment,
      name: `${segmentNames[row.segment]}${row.unit}`,
      '@referredType': 'ResourceSpecification',
    },
    place: { id: row.siteCode, name: row.siteName, role: 'site', '@type': 'GeographicSite' },
    relatedParty: [{ id: row.owner, name: row.owner, role: 'owner', '@referredType': 'Organization' }],
    resourceCharacteristic: characteristics({
      code: row.code,
      coverage: row.coverage,
      unit: row.unit,
      capacity: row.capacity,
      free: row.free,
      optimizable: row.optimizable,
      maxBandwidth: row.maxBandwidth,
      serviceTypes: row.serviceTypes,
      ...held,
    }),
    ...(note === undefined ? {} : { note }),
    ...(units === undefined
      ? {}
      : {
          resourceRelationship: units.map(({ number, state }) => ({
            relationshipType: 'contains',
            resource: {
              id: `${row.code}/${number}`,
              name: `${row.unit} ${number}（${unitStateNames[state]}）`,
              resourceStatus: tmfStates.unit[state],
              usageState: tmfStates.unitUsage[state],
            },
          })),
        }),
  };
}

/** Of a resource as a whole: by how many of its units are free. */
function statusOf({ capacity, free }: ResourceRow): Pick<TmfResource, 'resourceStatus' | 'usageState'> {
  if (capacity === 0) return { resourceStatus: 'unknown', usageState: 'idle' };
  if (free === 0) return { resourceStatus: 'reserved', usageState: 'busy' };
  return { resourceStatus: 'available', usageState: free === capacity ? 'idle' : 'active' };
}
