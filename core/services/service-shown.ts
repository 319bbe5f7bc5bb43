import type { EntityManager } from '@mikro-orm/postgresql';
import { serviceTypeNames } from '../demands/demand.schema.ts';
import { type HeldUnit, unitsOfOrder } from '../inventory/units-of-demand.ts';
import { orderCircuits } from '../provisioning/current-order.ts';
import type { Segment } from '../segments.ts';
import { type ServiceRow, serviceStateNames } from './service.entity.ts';

const isServiceType = (value: string): value is keyof typeof serviceTypeNames =>
  Object.hasOwn(serviceTypeNames, value);

/** 互联网专线 … */
export const serviceTypeName = (value: string): string =>
  isServiceType(value) ? serviceTypeNames[value] : value;

/** A service as the forms of its adjustment show it. */
export const shownService = (service: ServiceRow) => ({
  number: service.number,
  productName: service.productName,
  serviceTypeName: serviceTypeName(service.serviceType),
  bandwidth: service.bandwidth,
  stateName: serviceStateNames[service.state],
});

/** Its circuits, likewise. */
export const shownCircuits = async (em: EntityManager, { orderId }: ServiceRow) =>
  (await orderCircuits(em, orderId)).map((one) => ({
    code: one.code ?? '',
    accessPointName: one.accessPointName,
    address: one.address,
    interfaceType: one.interfaceType,
    ip: one.ip ?? '',
    vlan: one.vlan ?? '',
  }));

/** What it runs on; of one segment, when asked. */
export async function unitsOfService(
  em: EntityManager,
  { orderId }: ServiceRow,
  segment?: Segment,
): Promise<HeldUnit[]> {
  const units = await unitsOfOrder(em, orderId);
  return segment === undefined ? units : units.filter(({ line }) => line.segment === segment);
}

/** The units of the inventory among them: what was assigned by hand has none here. */
export const unitIdsOf = (units: HeldUnit[]): string[] => units.flatMap(({ unitId }) => unitId ?? []);
