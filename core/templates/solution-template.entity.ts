import { defineEntity, p } from '@mikro-orm/core';

/** A published solution template 解决方案模板 (art. 7): versioned; a new version never changes the one before. */
export const SolutionTemplate = defineEntity({
  name: 'SolutionTemplate',
  tableName: 'solution_template',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement().unique(),
    code: p.string(),
    templateVersion: p.integer(),
    name: p.string(),
    content: p.text(),
    serviceType: p.string(),
    productCode: p.string().nullable(),
    publishedAt: p.datetime(),
    publishedBy: p.string(),
    /** The demand whose request led to it; null when it was entered by API. */
    demandId: p.uuid().nullable(),
  },
  uniques: [{ properties: ['code', 'templateVersion'] }],
});
