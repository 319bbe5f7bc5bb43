import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { DemandAction } from '../demands/demand.schema.ts';
import { personalText } from '../privacy/personal-types.ts';
import type { EventType } from './catalogue.ts';

/** A subscription: where a system wants to be told of events from its registration on. */
export const Webhook = defineEntity({
  name: 'Webhook',
  tableName: 'webhook',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement().unique(),
    url: p.text(),
    /** How the body is written: `standard`, or one of `formats.ts`. */
    format: p.string().default('standard'),
    /** What the format wants to know of its subscription, for example the query of a TM Forum hub; null: nothing. */
    formatOptions: p.json().$type<Record<string, unknown> | null>().nullable(),
    /** Types of events; empty: all. */
    types: p.json().$type<EventType[]>(),
    /** Departments, actions of demands and codes of customers that are told of; empty: all. */
    departments: p.json().$type<string[]>().defaultRaw("'[]'"),
    actions: p.json().$type<DemandAction[]>().defaultRaw("'[]'"),
    customers: p.json().$type<string[]>().defaultRaw("'[]'"),
    /** Paused ones keep their events and send none. */
    enabled: p.boolean().default(true),
    /** For the signature (Standard Webhooks): `whsec_…`; encrypted like personal data, by the key of the configuration. */
    secret: personalText('webhook.secret'),
    /** The secret before, with which is signed as well until then. */
    previousSecret: personalText('webhook.previous_secret').nullable(),
    previousSecretUntil: p.datetime().nullable(),
    createdAt: p.datetime(),
    createdBy: p.string(),
    /** Whose key or token registered it, and the department that one is bound to; null: before there were keys, all. */
    principalId: p.string().nullable(),
    department: p.string().nullable(),
  },
});
export type WebhookRow = InferEntity<typeof Webhook>;

/** pending: to be sent. delivered: answered with 2xx. dead: three days in vain; waits for a replay by hand. */
export type DeliveryState = 'pending' | 'delivered' | 'dead';

/** One event for one subscription, and what became of it. */
export const WebhookDelivery = defineEntity({
  name: 'WebhookDelivery',
  tableName: 'webhook_delivery',
  properties: {
    id: p.uuid().primary(),
    webhookId: p.uuid(),
    eventId: p.uuid(),
    /** The event's position: the order within a lane. */
    position: p.bigint('string'),
    /** Which case it is about, see `WebhookLane`. */
    lane: p.string(),
    state: p.string().$type<DeliveryState>(),
    attempts: p.integer().default(0),
    /** Technical times of the database's machine. */
    createdAt: p.datetime().defaultRaw('now()'),
    firstAttemptAt: p.datetime().nullable(),
    lastAttemptAt: p.datetime().nullable(),
    /** When it was delivered, or given up. */
    endedAt: p.datetime().nullable(),
    /** HTTP status of the last answer; null: there was none. */
    lastStatus: p.integer().nullable(),
    lastError: p.text().nullable(),
  },
  indexes: [
    { properties: ['webhookId', 'lane', 'state', 'position'] },
    { properties: ['webhookId', 'state', 'position'] },
    // For the purge.
    { properties: ['state', 'endedAt'] },
  ],
  uniques: [{ properties: ['webhookId', 'eventId'] }],
});

/**
 * What of a subscription goes in order: one lane per case that has something to be sent, an event of no case has its own.
 * Only the first of a lane is ever sent, so a failing event holds back the later ones of its case and nobody else's. Its
 * row is the lock between whoever adds to the lane and whoever has just emptied it.
 */
export const WebhookLane = defineEntity({
  name: 'WebhookLane',
  tableName: 'webhook_lane',
  properties: {
    webhookId: p.uuid().primary(),
    lane: p.string().primary(),
    /** When its first one is to be tried; while it is on its way: when its lease ends. */
    nextAttemptAt: p.datetime().defaultRaw('now()'),
  },
  indexes: [{ properties: ['webhookId', 'nextAttemptAt'] }],
});
