import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { Demand } from '../demands/demand.entity.ts';

/** resume 继续施工, change 变更方案, cancel 取消需求 (art. 22). */
export type HandlingDecision = 'resume' | 'change' | 'cancel';
export const handlingDecisionNames: Record<HandlingDecision, string> = {
  resume: '继续施工',
  change: '变更方案',
  cancel: '取消需求',
};

/** What one department said in one round of the talk; moments are ISO 8601 with +08:00. */
export type Opinion = {
  round: number;
  department: string;
  decision: HandlingDecision;
  participant: string;
  opinion: string;
  by: string;
  at: string;
};

/** The written record 协商记录 of a construction that was blocked (art. 22): stays with the demand. */
export const HandlingRecord = defineEntity({
  name: 'HandlingRecord',
  tableName: 'handling_record',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement().unique(),
    demandId: () => p.manyToOne(Demand).mapToPk().fieldName('demand_id'),
    orderId: p.uuid(),
    /** XS-yyyymmdd-nnnn by the Shanghai day on which the construction was blocked. */
    number: p.string().unique(),
    /** Element id of the step that met the obstacle. */
    atStep: p.string(),
    reason: p.text(),
    reportedBy: p.string(),
    reportedAt: p.datetime(),
    /** Of the talk, from 1: another one as long as the departments differ. */
    round: p.integer().default(1),
    opinions: p.json().$type<Opinion[]>().defaultRaw("'[]'"),
    decision: p.string().$type<HandlingDecision>().nullable(),
    agreedAt: p.datetime().nullable(),
    version: p.integer().version(),
  },
  indexes: [{ properties: ['demandId', 'seq'] }],
});
export type HandlingRecordRow = InferEntity<typeof HandlingRecord>;
