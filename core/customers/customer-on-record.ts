import type { EntityManager } from '@mikro-orm/postgresql';
import type { Customer } from '../demands/demand.schema.ts';
import { CustomerRecord } from './customer.entity.ts';

type Standing = Pick<Customer, 'important' | 'serviceLevel'>;

/**
 * How important the customer is, as the master says; null where the master does not know it. Who is important, the
 * record says, never the caller (docs/adr/0009, 0014).
 */
export async function standingOnRecord(em: EntityManager, code: string): Promise<Standing | null> {
  const row = await em.findOne(CustomerRecord, { code });
  return row === null ? null : { important: row.important, serviceLevel: row.serviceLevel };
}
