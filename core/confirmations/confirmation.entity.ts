import { defineEntity, p } from '@mikro-orm/core';
import { Demand } from '../demands/demand.entity.ts';
import type { Segment, SegmentStatus } from '../segments.ts';

/** What form 1 replied, for people. */
export const confirmationResultNames = {
  available: '资源具备',
  conditional: '建设或优化后可提供',
  refused: '不能全部提供',
} as const;

/** Form 1, resource confirmation 资源确认及回复单 (art. 8–15): one per round of asking. */
export const Confirmation = defineEntity({
  name: 'Confirmation',
  tableName: 'confirmation',
  properties: {
    id: p.uuid().primary(),
    demandId: () => p.manyToOne(Demand).mapToPk().fieldName('demand_id'),
    /** QR-yyyymmdd-nnnn by the Shanghai day of receipt. */
    number: p.string().unique(),
    round: p.integer(),
    solution: p.text(),
    /** The moment of receipt: the clock of art. 11–14 starts here. */
    receivedAt: p.datetime(),
    networkSolution: p.text().nullable(),
    designedBy: p.string().nullable(),
    /** available: all segments are there. conditional: after construction or optimization. refused: something was not approved. */
    result: p.string().$type<'available' | 'conditional' | 'refused'>().nullable(),
    /** The latest of the planned dates, yyyy-mm-dd; null when nothing must be waited for, or refused. */
    inServiceOn: p.string().nullable(),
    repliedAt: p.datetime().nullable(),
    repliedBy: p.string().nullable(),
    version: p.integer().version(),
  },
  uniques: [{ properties: ['demandId', 'round'] }],
});

/** One line of form 1: one segment of one access point, its finding and what was planned for it. */
export const ConfirmationSegment = defineEntity({
  name: 'ConfirmationSegment',
  tableName: 'confirmation_segment',
  properties: {
    id: p.uuid().primary(),
    confirmationId: () => p.manyToOne(Confirmation).mapToPk().fieldName('confirmation_id'),
    accessPointId: p.uuid(),
    position: p.integer(),
    accessPointName: p.string(),
    address: p.text(),
    segment: p.string().$type<Segment>(),
    status: p.string().$type<SegmentStatus>(),
    resource: p.string().nullable(),
    free: p.integer().nullable(),
    unit: p.string().nullable(),
    lacking: p.text().nullable(),
    note: p.text().nullable(),
    source: p.string().$type<'inventory' | 'person'>(),
    /** Engineering's answer for a segment that needs construction (art. 12, 14). */
    approved: p.boolean().nullable(),
    /** Planned in-service date (engineering) or date of availability (optimization), yyyy-mm-dd. */
    plannedOn: p.string().nullable(),
    plannedBy: p.string().nullable(),
    refusalReason: p.text().nullable(),
  },
  uniques: [{ properties: ['confirmationId', 'accessPointId', 'segment'] }],
});
