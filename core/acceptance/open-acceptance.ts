import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import type { DemandRow } from '../demands/find-demands.ts';
import { nextNumber } from '../numbers/next-number.ts';
import { currentOrder } from '../provisioning/current-order.ts';
import { Acceptance, type AcceptanceRow } from './acceptance.entity.ts';

/** Begins the acceptance of an opened service (art. 23): form 4 with its number; another one after each rework. */
export async function openAcceptance(
  em: EntityManager,
  { now, demand }: { now: Date; demand: DemandRow },
): Promise<AcceptanceRow> {
  const order = await currentOrder(em, demand.id);
  const round = (await em.count(Acceptance, { demandId: demand.id })) + 1;
  const acceptance = em.create(
    Acceptance,
    {
      id: randomUUID(),
      demandId: demand.id,
      orderId: order.id,
      number: await nextNumber(em, 'YS', now),
      round,
      openedAt: now,
    },
    { persist: true },
  );
  recordAudit(em, {
    at: now,
    actor: 'system',
    action: 'acceptance.opened',
    objectType: 'acceptance',
    objectId: acceptance.id,
    demandId: demand.id,
    summary: `开始验收：验收单 ${acceptance.number}${round > 1 ? `（第${round}次）` : ''}`,
    after: { number: acceptance.number, round },
  });
  await em.flush();
  return acceptance;
}

/** The acceptance in hand: the newest of the demand. @throws Error when none was opened. */
export async function currentAcceptance(em: EntityManager, demandId: string): Promise<AcceptanceRow> {
  const acceptance = await em.findOne(Acceptance, { demandId }, { orderBy: { round: 'desc' } });
  if (acceptance === null) throw new Error(`Demand ${demandId} has no acceptance yet.`);
  return acceptance;
}
