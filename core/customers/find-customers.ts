import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import type { Customer } from '../demands/demand.schema.ts';
import { NotFoundError } from '../errors.ts';
import { CustomerRecord, type CustomerRow } from './customer.entity.ts';

/** @throws NotFoundError */
export async function findCustomer(em: EntityManager, code: string): Promise<CustomerRow> {
  const row = await em.findOne(CustomerRecord, { code });
  if (row === null) throw new NotFoundError('customer', code);
  return row;
}

export interface CustomerFilter {
  /** The number exactly, or a part of the name. */
  customer?: string | undefined;
  important?: boolean | undefined;
  serviceLevel?: Customer['serviceLevel'] | undefined;
  limit: number;
  /** `seq` of the last row of the page before. */
  after?: string | undefined;
}

/** Customers in the order in which they came. */
export async function listCustomers(em: EntityManager, filter: CustomerFilter): Promise<CustomerRow[]> {
  const { customer, important, serviceLevel, limit, after } = filter;
  const where: FilterQuery<CustomerRow>[] = [];
  if (important !== undefined) where.push({ important });
  if (serviceLevel !== undefined) where.push({ serviceLevel });
  if (after !== undefined) where.push({ seq: { $gt: after } });
  if (customer !== undefined) {
    const part = customer.replaceAll(/[\\%_]/g, (wildcard) => `\\${wildcard}`);
    where.push({ $or: [{ code: customer }, { name: { $ilike: `%${part}%` } }] });
  }
  return await em.find(CustomerRecord, { $and: where }, { orderBy: { seq: 'asc' }, limit });
}
