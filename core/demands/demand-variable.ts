import type { InferEntity } from '@mikro-orm/postgresql';
import type { DemandVariable } from '../process/variables.ts';
import type { AccessPoint, Demand } from './demand.entity.ts';
import { serviceTypeNames } from './demand.schema.ts';

/** What the process knows of a demand: what its gateways, decisions and forms read, nothing more. */
export function demandVariable(
  demand: InferEntity<typeof Demand>,
  accessPoints: InferEntity<typeof AccessPoint>[],
  service: { number: string } | null = null,
): DemandVariable {
  const { customer, accountManager, product } = demand;
  return {
    id: demand.id,
    number: demand.number,
    action: demand.action,
    customerName: customer.name,
    customerCode: customer.code,
    important: customer.important,
    serviceLevel: customer.serviceLevel,
    productName: product.name,
    productMature: product.mature,
    serviceType: product.serviceType,
    serviceTypeName: serviceTypeNames[product.serviceType],
    bandwidth: product.bandwidth,
    expectedOn: demand.expectedOn ?? null,
    serviceNumber: service?.number ?? null,
    contactName: customer.contactName,
    contactPhone: customer.contactPhone,
    accountManagerName: accountManager.name,
    accountManagerPhone: accountManager.phone,
    pointCount: accessPoints.length,
    accessPoints: accessPoints.map(({ id, name, address }) => ({ id, name, address })),
  };
}
