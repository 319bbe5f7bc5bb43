import type { EntityManager } from '@mikro-orm/postgresql';
import { Circuit } from '../../core/provisioning/provisioning-order.entity.ts';

/** Codes of the circuits of many orders, by order. */
export async function orderCircuitCodes(
  em: EntityManager,
  orderIds: string[],
): Promise<Map<string, string[]>> {
  const circuits = await em.find(Circuit, { orderId: { $in: orderIds } }, { orderBy: { position: 'asc' } });
  const codes = new Map<string, string[]>();
  for (const { orderId, code } of circuits)
    if (code != null) codes.set(orderId, [...(codes.get(orderId) ?? []), code]);
  return codes;
}
