import { defineEntity, p } from '@mikro-orm/core';
import { personalJson } from '../privacy/personal-types.ts';
import { currentTraceparent } from '../telemetry/traceparent.ts';
import type { AccountManager, Customer, DemandAction, Product } from './demand.schema.ts';

/**
 * received: taken by the API, not yet in the engine. presale: articles 6–16 run. accepted: the customer said yes, form 2
 * is not dispatched yet. provisioning: articles 17–22. acceptance: article 23. completed: archived, the service is
 * active. withdrawn: by the customer in presale. cancelled: at any stage, by request or by agreement.
 * assessing: how an adjustment is carried out (art. 36, 37) is being decided. changing: a simple change of configuration
 * (art. 37). closing: a closure order runs (art. 33, 34). suspended: the service is, and waits for its resumption.
 */
export type DemandState =
  | 'received'
  | 'presale'
  | 'accepted'
  | 'provisioning'
  | 'acceptance'
  | 'assessing'
  | 'changing'
  | 'closing'
  | 'suspended'
  | 'completed'
  | 'withdrawn'
  | 'cancelled';

/** States in which nothing is left to do. */
export const endedStates: DemandState[] = ['completed', 'withdrawn', 'cancelled'];

/** Why a demand was cancelled 取消; `at` is ISO 8601 with +08:00, `state` the one it was in. */
export type Cancellation = { reason: string; by: string; at: string; state: DemandState };

/** How a service is to be closed (art. 32); days are yyyy-mm-dd of Shanghai, `resumeOn` only for a suspension. */
export type Closure = {
  kind: 'permanent' | 'suspension';
  effectiveOn: string;
  resumeOn: string | null;
  reason: string | null;
};

/** A demand 需求 of a group customer (art. 4). */
export const Demand = defineEntity({
  name: 'Demand',
  tableName: 'demand',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement().unique(),
    /** XQ-yyyymmdd-nnnn by the Shanghai day of receipt. */
    number: p.string().unique(),
    action: p.string().$type<DemandAction>(),
    state: p.string().$type<DemandState>(),
    customer: personalJson<Customer>('demand.customer'),
    customerCode: p.string(),
    customerName: p.string(),
    accountManager: personalJson<AccountManager>('demand.account_manager'),
    product: p.json().$type<Product>(),
    /** yyyy-mm-dd, Shanghai. */
    expectedOn: p.string().nullable(),
    receivedAt: p.datetime(),
    concludedAt: p.datetime().nullable(),
    cancellation: p.json().$type<Cancellation | null>().nullable(),
    /** The service that is adjusted or closed; null for a new one. */
    serviceId: p.uuid().nullable(),
    closure: p.json().$type<Closure | null>().nullable(),
    /** How often form 1 was dispatched for it. */
    round: p.integer().default(0),
    solution: p.text().nullable(),
    templateId: p.uuid().nullable(),
    /** Process instance of demand.bpmn, once a worker has seen it. */
    processInstanceKey: p.string().nullable(),
    /** When the personal data of the demand was erased after its retention; null: not yet. */
    personalErasedAt: p.datetime().nullable(),
    /** The trace of its reception (W3C traceparent): jobs of its flow link to it. Null where nothing was traced. */
    traceparent: p.string().$type<string | null>().nullable().onCreate(currentTraceparent),
    version: p.integer().version(),
  },
  indexes: [
    { properties: ['state', 'seq'] },
    // In the order of the list: of one customer a page is read off it.
    { properties: ['customerCode', 'seq'] },
    // What is to be erased is looked for by it; new demands have no part in it.
    {
      name: 'demand_erasable',
      properties: ['concludedAt'],
      where: 'concluded_at is not null and personal_erased_at is null',
    },
    { properties: ['serviceId', 'state'] },
  ],
});

/** An access point 接入点 of a demand: one address that is to be connected. */
export const AccessPoint = defineEntity({
  name: 'AccessPoint',
  tableName: 'access_point',
  properties: {
    id: p.uuid().primary(),
    demandId: () => p.manyToOne(Demand).mapToPk().fieldName('demand_id'),
    /** From 1, in the order the caller gave. */
    position: p.integer(),
    name: p.string(),
    address: p.text(),
  },
  uniques: [{ properties: ['demandId', 'position'] }],
});

/**
 * Customers by the numbers and names that demands have: a search by a part of a name looks through these, which are few,
 * and not through all demands. Written by a trigger of `demand` (migration lists).
 */
export const DemandCustomer = defineEntity({
  name: 'DemandCustomer',
  tableName: 'demand_customer',
  properties: {
    id: p.bigint('string').primary().autoincrement(),
    code: p.string(),
    name: p.string(),
  },
  // Not unique: two who write the same customer for the first time need not wait for each other.
  indexes: [{ properties: ['code', 'name'] }],
});
