import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { Demand } from '../demands/demand.entity.ts';

/** active 在网, suspended 暂停: core and trunk are kept, closed 已停闭: end to end, for good (art. 34). */
export type ServiceState = 'active' | 'suspended' | 'closed';
export const serviceStateNames: Record<ServiceState, string> = {
  active: '在网',
  suspended: '暂停',
  closed: '已停闭',
};

/** A service 在网业务: what the customer has after the acceptance. */
export const Service = defineEntity({
  name: 'Service',
  tableName: 'service',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement().unique(),
    /** YW-yyyymmdd-nnnn. */
    number: p.string().unique(),
    state: p.string().$type<ServiceState>(),
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
    /** Important group customer 重要集团客户, as the newest demand said: its faults go straight to the support centre. */
    important: p.boolean().default(false),
    serviceLevel: p.string().default('standard'),
    suspendedAt: p.datetime().nullable(),
    /** yyyy-mm-dd, Shanghai, while suspended. */
    resumeOn: p.string().nullable(),
    /** The support centre has released its resources, the inventory says so in a moment: nothing to cancel any more. */
    releasing: p.boolean().default(false),
    closedAt: p.datetime().nullable(),
    /** The service that an adjustment replaced by this one (art. 36). */
    replacesId: p.uuid().nullable(),
    version: p.integer().version(),
  },
  uniques: [{ properties: ['demandId'] }],
  indexes: [{ properties: ['customerCode'] }],
});
export type ServiceRow = InferEntity<typeof Service>;
