import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { ProvisioningOrder } from '../provisioning/provisioning-order.entity.ts';
import { type Segment, segmentNames } from '../segments.ts';

/** Where work is done: the three segments and the user side (art. 18), or in the configuration of the devices (art. 37). */
export type WorkPlace = Segment | 'user-side' | 'configuration';
export const workPlaceNames: Record<WorkPlace, string> = {
  ...segmentNames,
  'user-side': '用户侧',
  configuration: '数据配置',
};

/** Form 3, work order 业务施工单: four per round of construction (art. 18–20), one per change of configuration (art. 37). */
export const WorkOrder = defineEntity({
  name: 'WorkOrder',
  tableName: 'work_order',
  properties: {
    id: p.uuid().primary(),
    /** Null: asked for by another system (TMF652), not by the flow of a demand. */
    orderId: () =>
      p.manyToOne(ProvisioningOrder).mapToPk().fieldName('order_id').nullable().deleteRule('no action'),
    /** SG-yyyymmdd-nnnn. */
    number: p.string().unique(),
    /** From 1; each rework after a failed acceptance is a round more. */
    round: p.integer(),
    workPlace: p.string().$type<WorkPlace>(),
    /** open, blocked (art. 22), done, withdrawn with its order. */
    state: p.string().$type<'open' | 'blocked' | 'done' | 'withdrawn'>(),
    /** What is to be done; the defects of the acceptance in a rework. */
    task: p.text(),
    issuedAt: p.datetime(),
    /** 施工单位, 施工人员, 施工地点. */
    unit: p.string().nullable(),
    people: p.string().nullable(),
    place: p.text().nullable(),
    /** yyyy-mm-dd. */
    plannedFrom: p.string().nullable(),
    plannedTo: p.string().nullable(),
    startedOn: p.string().nullable(),
    finishedOn: p.string().nullable(),
    materials: p.text().nullable(),
    /** 光功率, dBm, as measured and typed. */
    opticalPower: p.string().nullable(),
    /** 遗留问题. */
    leftover: p.text().nullable(),
    blockedReason: p.text().nullable(),
    completedBy: p.string().nullable(),
    completedAt: p.datetime().nullable(),
    version: p.integer().version(),
  },
  uniques: [{ properties: ['orderId', 'round', 'workPlace'] }],
  indexes: [{ properties: ['issuedAt'] }],
});
export type WorkOrderRow = InferEntity<typeof WorkOrder>;
