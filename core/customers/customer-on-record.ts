import type { EntityManager } from '@mikro-orm/postgresql';
import { type Ask, askingIn, statement } from '../ask.ts';
import type { Customer } from '../demands/demand.schema.ts';

/** How important a customer is. */
export type CustomerStanding = Pick<Customer, 'important' | 'serviceLevel'>;

// Each is looked up by the index, however few customers there were when the statement was planned.
const STANDINGS = statement(
  `select c.code, c.important, c.service_level as "serviceLevel" from json_array_elements_text(?) asked (code)
    cross join lateral (select * from customer where customer.code = asked.code limit 1) c`,
);

/**
 * How important customers are, as the master says, by their codes; those that it does not know are lacking. Who is
 * important, the record says, never the caller (docs/adr/0009, 0014).
 */
export async function standingsOnRecord(ask: Ask, codes: string[]): Promise<Map<string, CustomerStanding>> {
  const rows = await ask<CustomerStanding & { code: string }>(STANDINGS, [
    JSON.stringify([...new Set(codes)]),
  ]);
  return new Map(rows.map(({ code, important, serviceLevel }) => [code, { important, serviceLevel }]));
}

/** Of one customer; null where the master does not know it. */
export const standingOnRecord = async (em: EntityManager, code: string): Promise<CustomerStanding | null> =>
  (await standingsOnRecord(askingIn(em), [code])).get(code) ?? null;
