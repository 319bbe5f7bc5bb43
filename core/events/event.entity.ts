import { defineEntity, p } from '@mikro-orm/core';

/** What other systems may want to know, once it happened: see `docs` of the webhooks. */
export type EventType =
  | 'step.opened'
  | 'provisioning.completed'
  | 'construction.blocked'
  | 'acceptance.archived'
  | 'service.activated'
  | 'demand.cancelled'
  | 'demand.revised';

/** An event that happened, written in the transaction of its cause; append-only. */
export const Event = defineEntity({
  name: 'Event',
  tableName: 'event',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement().unique(),
    type: p.string().$type<EventType>(),
    at: p.datetime(),
    demandId: p.uuid().nullable(),
    data: p.json().$type<Record<string, unknown>>(),
    /** When the relay handed it to the webhooks; null: not yet. Technical time of the database's machine. */
    dispatchedAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['dispatchedAt', 'seq'] }],
});

/** Where a system wants to be told: every event from its creation on is sent there. */
export const Webhook = defineEntity({
  name: 'Webhook',
  tableName: 'webhook',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement().unique(),
    url: p.text(),
    /** Types of events; empty: all. */
    types: p.json().$type<EventType[]>(),
    /** For the signature (Standard Webhooks): `whsec_…`. */
    secret: p.string(),
    createdAt: p.datetime(),
    createdBy: p.string(),
  },
});
