import type { EntityManager } from '@mikro-orm/postgresql';
import type { Customer } from '../demands/demand.schema.ts';
import { CustomerRecord } from './customer.entity.ts';

/** How important a customer is. */
export type CustomerStanding = Pick<Customer, 'important' | 'serviceLevel'>;

/**
 * How important customers are, as the master says, by their codes; those that it does not know are lacking. Who is
 * important, the record says, never the caller (docs/adr/0009, 0014).
 */
export async function standingsOnRecord(
  em: EntityManager,
  codes: string[],
): Promise<Map<string, CustomerStanding>> {
  const rows = await em.find(
    CustomerRecord,
    { code: { $in: [...new Set(codes)] } },
    { fields: ['code', 'important', 'serviceLevel'] },
  );
  return new Map(rows.map(({ code, important, serviceLevel }) => [code, { important, serviceLevel }]));
}

/** Of one customer; null where the master does not know it. */
export const standingOnRecord = async (em: EntityManager, code: string): Promise<CustomerStanding | null> =>
  (await standingsOnRecord(em, [code])).get(code) ?? null;
