import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { Confirmation } from '../confirmations/confirmation.entity.ts';
import { Demand } from '../demands/demand.entity.ts';
import type { Segment } from '../segments.ts';

/**
 * applied: dispatched by the group-customer department. returned: the support centre sent it back. accepted: being
 * built and opened. opened: replied (art. 21). revised: the solution is changed, a new order follows. cancelled.
 */
export type OrderState = 'applied' | 'returned' | 'accepted' | 'opened' | 'revised' | 'cancelled';

/** Form 2, provisioning order 资源需求申请及资源开通回复单 (art. 17–21): one per solution the customer accepted. */
export const ProvisioningOrder = defineEntity({
  name: 'ProvisioningOrder',
  tableName: 'provisioning_order',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement().unique(),
    demandId: () => p.manyToOne(Demand).mapToPk().fieldName('demand_id'),
    /** Form 1 whose reply it rests on; null for a simple change. */
    confirmationId: () =>
      p.manyToOne(Confirmation).mapToPk().fieldName('confirmation_id').nullable().deleteRule('no action'),
    /** change: a simple change of configuration on the same resources (art. 37), without form 1. */
    kind: p.string().$type<'provisioning' | 'change'>().default('provisioning'),
    /** KT-yyyymmdd-nnnn by the Shanghai day of the application. */
    number: p.string().unique(),
    state: p.string().$type<OrderState>(),
    interfaceType: p.string(),
    /** When the customer wants to have it, yyyy-mm-dd. */
    requestedOn: p.string().nullable(),
    remark: p.text().nullable(),
    appliedAt: p.datetime(),
    appliedBy: p.string(),
    acceptedAt: p.datetime().nullable(),
    acceptedBy: p.string().nullable(),
    /** How the end segment is scheduled 末端施工调度. */
    schedule: p.text().nullable(),
    /** Network opened and user side done; a rework sets it anew. */
    openedAt: p.datetime().nullable(),
    testResult: p.text().nullable(),
    /** The reply of form 2 to the group-customer department and the customer (art. 21). */
    repliedAt: p.datetime().nullable(),
    statusTransferredAt: p.datetime().nullable(),
    statusTransferredBy: p.string().nullable(),
    version: p.integer().version(),
  },
  indexes: [{ properties: ['demandId', 'seq'] }],
});
export type OrderRow = InferEntity<typeof ProvisioningOrder>;

/** How a segment gets its resource: it is there (art. 18), engineering builds it (art. 19), the support centre does (art. 20). */
export type SegmentWay = 'ready' | 'project' | 'access-end';
export const wayNames: Record<SegmentWay, string> = {
  ready: '现网具备',
  project: '工程建设',
  'access-end': '末端实施',
};

/** One segment of one access point of form 2: how it comes, when it was built, what was allocated. */
export const OrderSegment = defineEntity({
  name: 'OrderSegment',
  tableName: 'order_segment',
  properties: {
    id: p.uuid().primary(),
    orderId: () => p.manyToOne(ProvisioningOrder).mapToPk().fieldName('order_id'),
    accessPointId: p.uuid(),
    /** Of the access point, from 1. */
    position: p.integer(),
    accessPointName: p.string(),
    address: p.text(),
    segment: p.string().$type<Segment>(),
    way: p.string().$type<SegmentWay>(),
    lacking: p.text().nullable(),
    /** The date replied at confirmation, yyyy-mm-dd. */
    plannedOn: p.string().nullable(),
    completedOn: p.string().nullable(),
    completedBy: p.string().nullable(),
    /** Why the completion differs from the replied date (art. 19); there exactly when the two dates differ. */
    deviationReason: p.text().nullable(),
    /** What was built, as fed back: recorded into the inventory by `record-resources`. */
    builtCode: p.string().nullable(),
    builtName: p.string().nullable(),
    builtOwner: p.string().nullable(),
    builtQuantity: p.integer().nullable(),
    recordedAt: p.datetime().nullable(),
    /** The unit of the inventory that is held for it; null before the allocation, or when assigned by hand. */
    unitId: p.uuid().nullable(),
    /** What stands on form 2: 设备, 端口, ODF 位置. */
    device: p.string().nullable(),
    port: p.string().nullable(),
    odf: p.string().nullable(),
    /** The unit that owns it (资源管理单位). */
    owner: p.string().nullable(),
    version: p.integer().version(),
  },
  uniques: [{ properties: ['orderId', 'accessPointId', 'segment'] }],
});
export type OrderSegmentRow = InferEntity<typeof OrderSegment>;

/** The circuit 电路 of one access point: what form 2 asks for and what was configured. */
export const Circuit = defineEntity({
  name: 'Circuit',
  tableName: 'circuit',
  properties: {
    id: p.uuid().primary(),
    orderId: () => p.manyToOne(ProvisioningOrder).mapToPk().fieldName('order_id'),
    accessPointId: p.uuid(),
    position: p.integer(),
    accessPointName: p.string(),
    address: p.text(),
    /** DL-yyyymmdd-nnnn, given when the order is accepted. */
    code: p.string().nullable(),
    interfaceType: p.string(),
    ip: p.string().nullable(),
    vlan: p.string().nullable(),
    route: p.text().nullable(),
    testResult: p.text().nullable(),
    version: p.integer().version(),
  },
  // A simple change copies the circuits with their codes (art. 37): unique within an order.
  uniques: [{ properties: ['orderId', 'accessPointId'] }, { properties: ['orderId', 'code'] }],
  indexes: [{ properties: ['code'] }],
});
export type CircuitRow = InferEntity<typeof Circuit>;
