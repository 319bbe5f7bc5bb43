import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { Demand } from '../demands/demand.entity.ts';
import { personalJson } from '../privacy/personal-types.ts';
import { ProvisioningOrder } from '../provisioning/provisioning-order.entity.ts';

/** Who signed and when: 签字人, yyyy-mm-dd. */
export type Signature = { signer: string; signedOn: string };

/** Form 4, acceptance 接入开通暨验收单 (art. 23): one per opening of the service. */
export const Acceptance = defineEntity({
  name: 'Acceptance',
  tableName: 'acceptance',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement().unique(),
    demandId: () => p.manyToOne(Demand).mapToPk().fieldName('demand_id'),
    orderId: () => p.manyToOne(ProvisioningOrder).mapToPk().fieldName('order_id'),
    /** YS-yyyymmdd-nnnn. */
    number: p.string().unique(),
    /** From 1: a failed acceptance is followed by another. */
    round: p.integer(),
    openedAt: p.datetime(),
    conclusion: p.string().$type<'passed' | 'failed'>().nullable(),
    concludedAt: p.datetime().nullable(),
    concludedBy: p.string().nullable(),
    defects: p.text().nullable(),
    customerSignature: personalJson<Signature | null>('acceptance.customer_signature').nullable(),
    managerSignature: p.json().$type<Signature | null>().nullable(),
    supportSignature: p.json().$type<Signature | null>().nullable(),
    version: p.integer().version(),
  },
  uniques: [{ properties: ['demandId', 'round'] }],
});
export type AcceptanceRow = InferEntity<typeof Acceptance>;

/** What was measured on one circuit for form 4. */
export const AcceptanceTest = defineEntity({
  name: 'AcceptanceTest',
  tableName: 'acceptance_test',
  properties: {
    id: p.uuid().primary(),
    acceptanceId: () => p.manyToOne(Acceptance).mapToPk().fieldName('acceptance_id'),
    circuitId: p.uuid(),
    circuitCode: p.string(),
    accessPointName: p.string(),
    position: p.integer(),
    /** 测试时长, hours. */
    testHours: p.float(),
    /** 误码秒, seconds. */
    erroredSeconds: p.integer(),
    /** 环路时延, milliseconds. */
    loopDelay: p.float(),
    /** 丢包率, percent. */
    loss: p.float(),
    /** 收光功率, dBm; null for electrical interfaces. */
    receivedPower: p.float().nullable(),
  },
  uniques: [{ properties: ['acceptanceId', 'circuitId'] }],
});
export type AcceptanceTestRow = InferEntity<typeof AcceptanceTest>;

/** The archive 归档 of an acceptance: numbered, hashed, unchangeable by trigger (art. 23). */
export const AcceptanceArchive = defineEntity({
  name: 'AcceptanceArchive',
  tableName: 'acceptance_archive',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement().unique(),
    /** DA-yyyymmdd-nnnn. */
    number: p.string().unique(),
    demandId: p.uuid(),
    acceptanceId: p.uuid().unique(),
    archivedAt: p.datetime(),
    customerCode: p.string(),
    customerName: p.string(),
    /** Codes of the circuits. */
    circuits: p.json().$type<string[]>(),
    /** What was archived beside the files: form 4, its order and demand, the files with their hashes. */
    metadata: p.json().$type<Record<string, unknown>>(),
    /** SHA-256, hex, over the canonical metadata and the contents of the files in their order. */
    sha256: p.string(),
  },
  indexes: [{ properties: ['customerCode'] }, { properties: ['archivedAt'] }, { properties: ['demandId'] }],
});
export type AcceptanceArchiveRow = InferEntity<typeof AcceptanceArchive>;
