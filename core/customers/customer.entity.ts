import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { AccountManager, Customer as DemandCustomer } from '../demands/demand.schema.ts';
import { personalJson } from '../privacy/personal-types.ts';

/** Whom the customer can be reached by 联系人; each part is null where the CRM did not give it. */
export type CustomerContact = { name: string | null; phone: string | null; email: string | null };

/**
 * A customer of the master 客户资料: who is important, and of which service level, for every demand and fault from now on.
 * Demands keep the customer as it was when they came.
 */
export const CustomerRecord = defineEntity({
  name: 'CustomerRecord',
  tableName: 'customer',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement().unique(),
    /** Customer number of the CRM 集团客户编号. */
    code: p.string().unique(),
    name: p.string(),
    important: p.boolean().default(false),
    serviceLevel: p.string().$type<DemandCustomer['serviceLevel']>().default('standard'),
    contact: personalJson<CustomerContact>('customer.contact'),
    accountManager: personalJson<AccountManager | null>('customer.account_manager').nullable(),
    updatedAt: p.datetime(),
    updatedBy: p.string(),
    version: p.integer().version(),
  },
  indexes: [{ properties: ['name'] }],
});
export type CustomerRow = InferEntity<typeof CustomerRecord>;
