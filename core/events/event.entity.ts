import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { currentTraceparent } from '../telemetry/traceparent.ts';
import type { EventType } from './catalogue.ts';

/** An event that happened, written in the transaction of its cause; what it says is never changed. */
export const Event = defineEntity({
  name: 'Event',
  tableName: 'event',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement().unique(),
    /**
     * Its place in the stream, given after the commit by `publishEvents`, one at a time: who has read up to a position
     * will never see an earlier one appear, which `seq` cannot promise (numbers are drawn before the commit). Null: not
     * published yet.
     */
    position: p.bigint('string').nullable().unique(),
    type: p.string().$type<EventType>(),
    at: p.datetime(),
    demandId: p.uuid().nullable(),
    faultId: p.uuid().nullable(),
    data: p.json().$type<Record<string, unknown>>(),
    /** For filters: the customer and the action of its case, the department of its step; filled when it is published. */
    customerCode: p.string().nullable(),
    action: p.string().nullable(),
    department: p.string().nullable(),
    /** When it got its position. Technical time of the database's machine. */
    dispatchedAt: p.datetime().nullable(),
    /** The request or job it happened in (W3C traceparent): deliveries go on with that trace. Null where nothing was traced. */
    traceparent: p.string().$type<string | null>().nullable().onCreate(currentTraceparent),
  },
  indexes: [
    { properties: ['dispatchedAt', 'seq'] },
    { properties: ['demandId', 'position'] },
    { properties: ['faultId', 'position'] },
    { properties: ['type', 'position'] },
  ],
});
export type EventRow = InferEntity<typeof Event>;
