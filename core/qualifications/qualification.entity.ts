import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { PointFinding } from '../segments.ts';

/** What was asked of one item: a service at addresses. */
export type QualificationWish = {
  /** The caller's id of the item, or its place in the list, from 1. */
  id: string;
  serviceType: 'internet' | 'data' | 'voice';
  /** Mbit/s at each point. */
  bandwidth: number;
  product: { id: string; name: string | null } | null;
  accessPoints: { id: string; name: string; address: string }[];
};

/** qualified: all segments are there. alternate: after construction or optimization. unqualified: nothing could be asked. unknown: a person has to look. */
export type QualificationResult = 'qualified' | 'alternate' | 'unqualified' | 'unknown';

export type QualificationItem = {
  wish: QualificationWish | null;
  /** Why nothing could be asked, in Chinese; null where it was. */
  missing: string | null;
  result: QualificationResult;
  findings: PointFinding[];
};

/** A question whether addresses can be served (art. 9–10), answered by the inventory alone; nothing is reserved. */
export const Qualification = defineEntity({
  name: 'Qualification',
  tableName: 'qualification',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement().unique(),
    /** check: can this be had there; query: what can be had there. */
    kind: p.string().$type<'check' | 'query'>(),
    askedAt: p.datetime(),
    askedBy: p.string(),
    externalId: p.string().nullable(),
    description: p.text().nullable(),
    items: p.json().$type<QualificationItem[]>(),
  },
  indexes: [{ properties: ['kind', 'seq'] }, { properties: ['externalId'] }],
});
export type QualificationRow = InferEntity<typeof Qualification>;
