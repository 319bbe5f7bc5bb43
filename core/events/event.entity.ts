import { defineEntity, p } from '@mikro-orm/core';

/** What other systems may want to know, once it happened: type and when. */
export const eventTypes = {
  'step.opened': 'a human step waits: `id`, `key`, `name`, `department`; so engineering learns of a hand-off',
  'step.handed-over':
    'a human step was handed over 转派 or given back 退单: `id`, `key`, `name`, `department`, `assignee`',
  'provisioning.completed':
    'the service is open and form 2 replied (art. 21): `order`, `circuits`, `openedAt`, `deviations`',
  'construction.blocked': 'construction cannot go on (art. 22): `number`, `reason`',
  'acceptance.archived': 'the signed acceptance is archived (art. 23): `number`, `sha256`, `files`',
  'service.activated': 'the service is active: `service`, `circuits`',
  'service.changed': 'a simple change is accepted (art. 37): `service`, `circuits`, `bandwidth`',
  'service.suspended': 'the service is suspended (art. 34): `service`, `closure`, `resumeOn`',
  'service.resumed': 'the service is active again: `service`, `closure`',
  'service.closed': 'the service is closed for good (art. 34): `service`, `closure`, `freed`',
  'demand.cancelled': 'a demand was cancelled: `state`, `reason`, `by`',
  'demand.revised': 'the solution is changed, presale begins again: `order`, `reason`',
  'fault.reported':
    'a fault was reported (art. 24): `fault`, `customer`, `service`, `severity`, `route`, `repeatOf`',
  'fault.replied':
    'the customer confirmed, the fault is replied (art. 27): `fault`, `place`, `cause`, `remedy`',
  'fault.archived': 'the fault is archived (art. 24): `fault`, `number`, `sha256`, `rounds`',
} as const;
export type EventType = keyof typeof eventTypes;

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
    faultId: p.uuid().nullable(),
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
