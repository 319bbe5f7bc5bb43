import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { Demand } from '../demands/demand.entity.ts';
import { Service } from '../services/service.entity.ts';

/** permanent 永久停闭, suspension 暂停 (art. 32). */
export type ClosureKind = 'permanent' | 'suspension';
export const closureKindNames: Record<ClosureKind, string> = { permanent: '永久停闭', suspension: '暂停' };

/**
 * dispatched by the group-customer department; returned by the support centre; accepted; suspended: the end segment is
 * closed, core and trunk are kept; completed: released, or resumed.
 */
export type ClosureState = 'dispatched' | 'returned' | 'accepted' | 'suspended' | 'completed' | 'cancelled';

/** Form 5, closure order 本地集团客户接入类业务停闭需求单 (art. 33, 35). */
export const ClosureOrder = defineEntity({
  name: 'ClosureOrder',
  tableName: 'closure_order',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement().unique(),
    /** TB-yyyymmdd-nnnn. */
    number: p.string().unique(),
    demandId: () => p.manyToOne(Demand).mapToPk().fieldName('demand_id'),
    serviceId: () => p.manyToOne(Service).mapToPk().fieldName('service_id'),
    kind: p.string().$type<ClosureKind>(),
    /** Closes the old service of an adjustment (art. 35, 36). */
    ofAdjustment: p.boolean().default(false),
    state: p.string().$type<ClosureState>(),
    reason: p.text().nullable(),
    /** yyyy-mm-dd, Shanghai. */
    effectiveOn: p.string(),
    /** yyyy-mm-dd; null for a permanent closure. */
    resumeOn: p.string().nullable(),
    dispatchedAt: p.datetime(),
    acceptedAt: p.datetime().nullable(),
    acceptedBy: p.string().nullable(),
    returnReason: p.text().nullable(),
    /** End segment closed, or everything released end to end. */
    carriedOutAt: p.datetime().nullable(),
    carriedOutBy: p.string().nullable(),
    remark: p.text().nullable(),
    /** How the resumption was asked for: its date, or a request with its reason. */
    resumeRequestedAt: p.datetime().nullable(),
    resumeRequestedBy: p.string().nullable(),
    resumeReason: p.text().nullable(),
    resumedAt: p.datetime().nullable(),
    resumedBy: p.string().nullable(),
    version: p.integer().version(),
  },
  indexes: [{ properties: ['demandId', 'seq'] }, { properties: ['serviceId', 'state'] }],
});
export type ClosureOrderRow = InferEntity<typeof ClosureOrder>;
