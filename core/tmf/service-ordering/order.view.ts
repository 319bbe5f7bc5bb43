import type { EntityManager } from '@mikro-orm/postgresql';
import { Confirmation } from '../../confirmations/confirmation.entity.ts';
import { AccessPoint } from '../../demands/demand.entity.ts';
import type { DemandRow } from '../../demands/find-demands.ts';
import { Service, type ServiceRow } from '../../services/service.entity.ts';
import { detailsOf } from '../keep-details.ts';
import { dayAsMoment, utc, utcOrNone } from '../moments.ts';
import { customerParty, said } from '../parties.ts';
import { base as inventory } from '../service-inventory/service.schema.ts';
import { characteristics, type RelatedParty } from '../shapes.ts';
import { tmfStates } from '../states.ts';
import type { TmfDetailsRow } from '../tmf-details.entity.ts';
import { base, type CancelServiceOrder, type OrderedService, type ServiceOrder } from './order.schema.ts';

interface About {
  accessPoints: { name: string; address: string }[];
  service: ServiceRow | undefined;
  /** The newest reply's planned date, yyyy-mm-dd. */
  inServiceOn: string | null;
  details: TmfDetailsRow | undefined;
}

/** Demands as service orders, in few queries however many they are. */
export async function orderViews(em: EntityManager, rows: DemandRow[]): Promise<ServiceOrder[]> {
  const ids = rows.map(({ id }) => id);
  const points = await em.find(AccessPoint, { demandId: { $in: ids } }, { orderBy: { position: 'asc' } });
  const services = await em.find(Service, {
    $or: [{ demandId: { $in: ids } }, { id: { $in: rows.flatMap(({ serviceId }) => serviceId ?? []) } }],
  });
  const replies = await em.find(Confirmation, { demandId: { $in: ids } }, { orderBy: { round: 'asc' } });
  const inServiceOn = new Map(replies.map((one) => [one.demandId, one.inServiceOn ?? null]));
  const details = await detailsOf(em, 'demand', ids);
  return rows.map((row) =>
    orderView(row, {
      accessPoints: points.filter(({ demandId }) => demandId === row.id),
      service:
        services.find(({ demandId }) => demandId === row.id) ??
        services.find(({ id }) => id === row.serviceId),
      inServiceOn: inServiceOn.get(row.id) ?? null,
      details: details.get(row.id),
    }),
  );
}

/** What a demand asks for, in the words of orders. */
const actionOf = ({ action }: Pick<DemandRow, 'action'>) =>
  (({ new: 'add', adjust: 'modify', close: 'delete' }) as const)[action];

function orderView(row: DemandRow, { accessPoints, service, inServiceOn, details }: About): ServiceOrder {
  const { itemId = '1', action, note, ...kept } = details?.said ?? {};
  const state = tmfStates.serviceOrder[row.state];
  const suspends = row.closure?.kind === 'suspension';
  return {
    id: row.id,
    href: `${base}/serviceOrder/${row.id}`,
    '@type': 'ServiceOrder',
    ...said({
      externalId: details?.externalId,
      category: kept.category,
      description: kept.description,
      priority: kept.priority,
      note,
      requestedStartDate: dayAsMoment(row.closure?.effectiveOn),
      requestedCompletionDate: dayAsMoment(row.expectedOn),
      expectedCompletionDate: dayAsMoment(inServiceOn),
      completionDate: row.state === 'completed' ? utcOrNone(row.concludedAt) : undefined,
      cancellationDate: state === 'cancelled' ? utcOrNone(row.concludedAt) : undefined,
      cancellationReason: row.cancellation?.reason,
    }),
    state,
    orderDate: utc(row.receivedAt),
    externalReference: [{ id: row.number, name: row.number, externalReferenceType: 'demandNumber' }],
    relatedParty: customerParties(row),
    serviceOrderItem: [
      {
        id: itemId,
        action: suspends ? 'modify' : actionOf(row),
        state,
        service: {
          ...orderedService(service),
          ...(suspends ? { state: 'inactive' as const } : {}),
          name: row.product.name,
          serviceType: row.product.serviceType,
          serviceSpecification: {
            id: row.product.code,
            name: row.product.name,
            '@referredType': 'ServiceSpecification',
          },
          serviceCharacteristic: characteristics({
            serviceType: row.product.serviceType,
            bandwidth: row.product.bandwidth,
            mature: row.product.mature,
            reason: row.closure?.reason,
            resumeOn: row.closure?.resumeOn,
          }),
          place: accessPoints.map(({ name, address }) => ({
            name,
            address,
            role: 'accessPoint',
            '@type': 'GeographicAddress',
          })),
        },
      },
    ],
  };
}

const orderedService = (service: ServiceRow | undefined): OrderedService =>
  service === undefined
    ? {}
    : {
        id: service.id,
        href: `${inventory}/service/${service.id}`,
        state: tmfStates.service[service.state],
        '@type': 'Service',
      };

const customerParties = ({ customerCode, customerName, customer }: DemandRow): RelatedParty[] =>
  customerParty(customerCode, customerName, customer);

/** The cancellation of a demand; it has the id of the demand, which has one at most. */
export const cancelView = (row: DemandRow): CancelServiceOrder => ({
  id: row.id,
  href: `${base}/cancelServiceOrder/${row.id}`,
  '@type': 'CancelServiceOrder',
  state: 'done',
  ...said({
    cancellationReason: row.cancellation?.reason,
    effectiveCancellationDate: utcOrNone(row.concludedAt),
    requestedCancellationDate: utcOrNone(row.concludedAt),
  }),
  serviceOrder: {
    id: row.id,
    href: `${base}/serviceOrder/${row.id}`,
    name: row.number,
    '@referredType': 'ServiceOrder',
  },
});
