import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { Resource } from './resource.entity.ts';

/** free 空闲, reserved 预占, occupied 占用, suspended 停用 (kept for a service that is suspended), to-be-released 待释放. */
export type UnitState = 'free' | 'reserved' | 'occupied' | 'suspended' | 'to-be-released';
export const unitStateNames: Record<UnitState, string> = {
  free: '空闲',
  reserved: '预占',
  occupied: '占用',
  suspended: '停用',
  'to-be-released': '待释放',
};

/**
 * One port or fibre of a resource that a demand holds, or held: number 1…capacity. Units that no demand ever held
 * have no row; `resource.free` counts what is free. A number is there once per resource, so no port is given twice.
 */
export const ResourceUnit = defineEntity({
  name: 'ResourceUnit',
  tableName: 'resource_unit',
  properties: {
    id: p.uuid().primary(),
    resourceId: () => p.manyToOne(Resource).mapToPk().fieldName('resource_id'),
    number: p.integer(),
    state: p.string().$type<UnitState>(),
    /** Who holds it; null while free. */
    demandId: p.uuid().nullable(),
    accessPointId: p.uuid().nullable(),
    since: p.datetime(),
    version: p.integer().version(),
  },
  uniques: [{ properties: ['resourceId', 'number'] }],
  indexes: [{ properties: ['demandId'] }],
});
export type UnitRow = InferEntity<typeof ResourceUnit>;

/** One change in the life of a resource or of one unit of it; append-only by trigger. */
export const ResourceHistory = defineEntity({
  name: 'ResourceHistory',
  tableName: 'resource_history',
  properties: {
    id: p.bigint('string').primary().autoincrement(),
    at: p.datetime(),
    actor: p.string(),
    resourceCode: p.string(),
    /** Null where the resource itself changed: built, extended. */
    unitNumber: p.integer().nullable(),
    from: p.string().$type<UnitState | null>().nullable().fieldName('from_state'),
    to: p.string().$type<UnitState | null>().nullable().fieldName('to_state'),
    demandId: p.uuid().nullable(),
    /** Chinese, for a reader. */
    text: p.text(),
  },
  indexes: [{ properties: ['resourceCode', 'id'] }, { properties: ['demandId', 'id'] }],
});
