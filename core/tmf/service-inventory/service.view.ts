import type { EntityManager } from '@mikro-orm/postgresql';
import { Resource } from '../../inventory/resource.entity.ts';
import { ResourceUnit } from '../../inventory/resource-unit.entity.ts';
import { Circuit, type CircuitRow } from '../../provisioning/provisioning-order.entity.ts';
import { Service, type ServiceRow } from '../../services/service.entity.ts';
import { detailsOf } from '../keep-details.ts';
import { utc, utcOrNone } from '../moments.ts';
import { customerParty } from '../parties.ts';
import { base as resourceBase } from '../resource-inventory/resource.schema.ts';
import { base as orderBase } from '../service-ordering/order.schema.ts';
import { characteristics } from '../shapes.ts';
import { tmfStates } from '../states.ts';
import type { TmfDetailsRow } from '../tmf-details.entity.ts';
import { base, type TmfService } from './service.schema.ts';

/** Services with what belongs to them, in few queries however many they are. */
export async function serviceViews(em: EntityManager, rows: ServiceRow[]): Promise<TmfService[]> {
  const circuits = await em.find(
    Circuit,
    { orderId: { $in: rows.map(({ orderId }) => orderId) } },
    { orderBy: { position: 'asc' } },
  );
  const replaced = await em.find(Service, {
    id: { $in: rows.flatMap(({ replacesId }) => replacesId ?? []) },
  });
  const numbers = new Map(replaced.map(({ id, number }) => [id, number]));
  const details = await detailsOf(
    em,
    'service',
    rows.map(({ id }) => id),
  );
  const resources = await resourcesOf(
    em,
    rows.map(({ demandId }) => demandId),
  );
  return rows.map((row) =>
    serviceView(row, {
      circuits: circuits.filter(({ orderId }) => orderId === row.orderId),
      replaces: row.replacesId ? (numbers.get(row.replacesId) ?? null) : null,
      details: details.get(row.id),
      resources: resources.get(row.demandId) ?? [],
    }),
  );
}

/** The resources whose units each demand holds. */
async function resourcesOf(em: EntityManager, demandIds: string[]) {
  const units = await em.find(ResourceUnit, { demandId: { $in: demandIds }, state: { $ne: 'free' } });
  const found = await em.find(Resource, { id: { $in: units.map(({ resourceId }) => resourceId) } });
  const byId = new Map(found.map((one) => [one.id, one]));
  const byDemand = new Map<string, { id: string; name: string }[]>();
  for (const { demandId, resourceId } of units) {
    const resource = byId.get(resourceId);
    if (!demandId || resource === undefined) continue;
    const known = byDemand.get(demandId) ?? [];
    if (!known.some(({ id }) => id === resource.id)) known.push({ id: resource.id, name: resource.name });
    byDemand.set(demandId, known);
  }
  return byDemand;
}

function serviceView(
  row: ServiceRow,
  {
    circuits,
    replaces,
    details,
    resources,
  }: {
    circuits: CircuitRow[];
    replaces: string | null;
    details: TmfDetailsRow | undefined;
    resources: { id: string; name: string }[];
  },
): TmfService {
  const description = details?.said.description;
  return {
    id: row.id,
    href: `${base}/service/${row.id}`,
    '@type': 'Service',
    name: row.productName,
    ...(description === undefined ? {} : { description }),
    category: 'CustomerFacingService',
    state: tmfStates.service[row.state],
    ...(row.serviceType === '' ? {} : { serviceType: row.serviceType }),
    serviceDate: utc(row.activatedAt),
    startDate: utc(row.activatedAt),
    ...(row.closedAt ? { endDate: utcOrNone(row.closedAt) ?? '' } : {}),
    isServiceEnabled: row.state === 'active',
    hasStarted: true,
    serviceSpecification: {
      id: row.productCode,
      name: row.productName,
      '@referredType': 'ServiceSpecification',
    },
    serviceCharacteristic: characteristics({
      number: row.number,
      serviceType: row.serviceType,
      bandwidth: row.bandwidth === 0 ? undefined : row.bandwidth,
      important: row.customerCode === '' ? undefined : row.important,
      serviceLevel: row.customerCode === '' ? undefined : row.serviceLevel,
      archiveNumber: row.archiveNumber,
      resumeOn: row.resumeOn,
      circuits: circuits.length === 0 ? undefined : circuits.map(({ code }) => code ?? ''),
    }),
    place: circuits.map(({ accessPointName, address }) => ({
      name: accessPointName,
      role: 'accessPoint',
      address,
      '@type': 'GeographicAddress',
    })),
    relatedParty: customerParty(row.customerCode, row.customerName),
    serviceOrderItem: [
      {
        serviceOrderId: row.demandId,
        serviceOrderHref: `${orderBase}/serviceOrder/${row.demandId}`,
        itemAction: row.replacesId ? 'modify' : 'add',
        role: 'created',
      },
    ],
    ...(row.replacesId
      ? {
          serviceRelationship: [
            {
              relationshipType: 'replaces',
              service: {
                id: row.replacesId,
                href: `${base}/service/${row.replacesId}`,
                ...(replaces === null ? {} : { name: replaces }),
                '@referredType': 'Service',
              },
            },
          ],
        }
      : {}),
    supportingResource: resources.map(({ id, name }) => ({
      id,
      name,
      href: `${resourceBase}/resource/${id}`,
      '@referredType': 'Resource',
    })),
  };
}
