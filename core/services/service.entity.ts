import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { Demand } from '../demands/demand.entity.ts';

/** A service 在网业务: what the customer has after the acceptance. */
export const Service = defineEntity({
  name: 'Service',
  tableName: 'service',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement().unique(),
    /** YW-yyyymmdd-nnnn. */
    number: p.string().unique(),
    state: p.string().$type<'active'>(),
    demandId: () => p.manyToOne(Demand).mapToPk().fieldName('demand_id'),
    orderId: p.uuid(),
    archiveNumber: p.string(),
    customerCode: p.string(),
    customerName: p.string(),
    productCode: p.string(),
    productName: p.string(),
    serviceType: p.string(),
    /** Mbit/s. */
    bandwidth: p.integer(),
    activatedAt: p.datetime(),
    version: p.integer().version(),
  },
  uniques: [{ properties: ['demandId'] }],
  indexes: [{ properties: ['customerCode'] }],
});
export type ServiceRow = InferEntity<typeof Service>;
