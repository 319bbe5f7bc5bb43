import { randomUUID } from 'node:crypto';
import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { toShanghaiIso } from '../calendar/format.ts';
import { beginDemand } from '../demands/begin-demand.ts';
import { Demand } from '../demands/demand.entity.ts';
import { nextNumber } from '../numbers/next-number.ts';
import type { ConfirmationVariable } from '../process/variables.ts';
import { Confirmation } from './confirmation.entity.ts';

/**
 * Dispatches form 1 (art. 8): a new round with its own number; `now` is the moment of receipt.
 * @returns the moment of receipt and the process variable `confirmation`.
 */
export async function dispatchConfirmation(
  em: EntityManager,
  { now, demandId }: { now: Date; demandId: string },
): Promise<{ receivedAt: Date; variable: ConfirmationVariable }> {
  await beginDemand(em, { now, demandId });
  const demand = await em.findOneOrFail(Demand, { id: demandId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  demand.round += 1;
  const number = await nextNumber(em, 'QR', now);
  const id = randomUUID();
  em.create(
    Confirmation,
    { id, demandId, number, round: demand.round, solution: demand.solution ?? '', receivedAt: now },
    { persist: true },
  );
  recordAudit(em, {
    at: now,
    actor: 'system',
    action: 'confirmation.dispatched',
    objectType: 'confirmation',
    objectId: id,
    demandId,
    summary: `派发资源确认及回复单 ${number}${demand.round > 1 ? `（第${demand.round}轮）` : ''}`,
    after: { number, round: demand.round, receivedAt: toShanghaiIso(now) },
  });
  await em.flush();
  return { receivedAt: now, variable: { id, number, round: demand.round, receivedAt: toShanghaiIso(now) } };
}
