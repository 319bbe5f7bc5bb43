import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { personalJson, personalText } from '../privacy/personal-types.ts';
import { Service } from '../services/service.entity.ts';
import { currentTraceparent } from '../telemetry/traceparent.ts';

/** Who reported it (art. 24): the call centre 10086, an account manager, or the customer to the support centre itself 直接申告. */
export type FaultSource = '10086' | 'account-manager' | 'customer';
export const faultSourceNames: Record<FaultSource, string> = {
  '10086': '10086',
  'account-manager': '客户经理',
  customer: '集团客户直接申告',
};

export type FaultSeverity = 'critical' | 'major' | 'minor';
export const faultSeverityNames: Record<FaultSeverity, string> = {
  critical: '重大',
  major: '较大',
  minor: '一般',
};

/**
 * received: taken by the API, not yet in the engine. handling: articles 25–31 run. inspecting: replied, the monitoring
 * centre checks the reply. archived. repeat: of a service whose fault is open already; linked to it, not run.
 */
export type FaultState = 'received' | 'handling' | 'inspecting' | 'archived' | 'repeat';
export const endedFaultStates: FaultState[] = ['archived', 'repeat'];

/** Where the fault was (art. 27, 29, 31). */
export type FaultPlace = 'access' | 'local-core' | 'provincial-core';
export const faultPlaceNames: Record<FaultPlace, string> = {
  access: '接入侧',
  'local-core': '本地核心网',
  'provincial-core': '省级核心网',
};

export type FaultCustomer = {
  code: string;
  name: string;
  contactName: string;
  contactPhone: string;
  contactEmail?: string;
};

/** A fault 障碍 or complaint of a group customer (art. 24–31). */
export const Fault = defineEntity({
  name: 'Fault',
  tableName: 'fault',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement().unique(),
    /** GZ-yyyymmdd-nnnn by the Shanghai day of the report. */
    number: p.string().unique(),
    state: p.string().$type<FaultState>(),
    source: p.string().$type<FaultSource>(),
    /** Important customers go straight to the support centre (art. 24); everybody else through the monitoring centre. */
    direct: p.boolean(),
    important: p.boolean(),
    severity: p.string().$type<FaultSeverity>(),
    /** Null while nobody has named it. */
    serviceId: () =>
      p.manyToOne(Service).mapToPk().fieldName('service_id').nullable().deleteRule('no action'),
    circuitCode: p.string().nullable(),
    customer: personalJson<FaultCustomer>('fault.customer'),
    customerCode: p.string(),
    customerName: p.string(),
    serviceLevel: p.string(),
    description: p.text(),
    occurredAt: p.datetime().nullable(),
    receivedAt: p.datetime(),
    receivedFrom: p.string(),
    /** The open fault of the same service whose repeat this is. */
    repeatOf: p.uuid().nullable(),
    /** From 1; a failed inspection begins another. */
    round: p.integer().default(1),
    place: p.string().$type<FaultPlace>().nullable(),
    cause: p.text().nullable(),
    remedy: p.text().nullable(),
    /** When the customer confirmed that it works again, and who. */
    restoredAt: p.datetime().nullable(),
    confirmedBy: personalText('fault.confirmed_by').nullable(),
    repliedAt: p.datetime().nullable(),
    inspectedBy: p.string().nullable(),
    concludedAt: p.datetime().nullable(),
    /** Process instance of fault.bpmn, once a worker has seen it. */
    processInstanceKey: p.string().nullable(),
    /** When the personal data of the fault was erased after its retention; null: not yet. */
    personalErasedAt: p.datetime().nullable(),
    /** The trace of its reception (W3C traceparent): jobs of its flow link to it. Null where nothing was traced. */
    traceparent: p.string().$type<string | null>().nullable().onCreate(currentTraceparent),
    version: p.integer().version(),
  },
  indexes: [
    { properties: ['state', 'seq'] },
    { properties: ['customerCode'] },
    { properties: ['serviceId', 'state'] },
    { properties: ['repeatOf'] },
  ],
});
export type FaultRow = InferEntity<typeof Fault>;

/** The archive 归档 of a fault (art. 24): numbered, hashed, unchangeable by trigger. */
export const FaultArchive = defineEntity({
  name: 'FaultArchive',
  tableName: 'fault_archive',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement().unique(),
    /** GD-yyyymmdd-nnnn. */
    number: p.string().unique(),
    faultId: p.uuid().unique(),
    archivedAt: p.datetime(),
    /** The fault, its steps with times, the durations per department in minutes. */
    content: p.json().$type<Record<string, unknown>>(),
    /** SHA-256, hex, over the canonical content. */
    sha256: p.string(),
  },
});
export type FaultArchiveRow = InferEntity<typeof FaultArchive>;
