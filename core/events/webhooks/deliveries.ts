import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { ConflictError, NotFoundError } from '../../errors.ts';
import type { EventType } from '../catalogue.ts';
import type { DeliveryState } from '../webhook.entity.ts';
import { WebhookDelivery } from '../webhook.entity.ts';

/** One event for one subscription, with what the event is. */
export interface DeliveryLine {
  id: string;
  eventId: string;
  position: string;
  type: EventType;
  at: Date;
  demandId: string | null;
  faultId: string | null;
  state: DeliveryState;
  attempts: number;
  firstAttemptAt: Date | null;
  lastAttemptAt: Date | null;
  lastStatus: number | null;
  lastError: string | null;
}

/** What a subscription was, is or will be sent, in the order of the events. @param after position to go on behind */
export async function listDeliveries(
  em: EntityManager,
  {
    webhookId,
    state,
    after = '0',
    limit,
  }: { webhookId: string; state?: DeliveryState | undefined; after?: string | undefined; limit: number },
): Promise<DeliveryLine[]> {
  return await em.execute(
    `select d.id, d.event_id as "eventId", d.position, e.type, e.at, e.demand_id as "demandId", e.fault_id as "faultId",
            d.state, d.attempts, d.first_attempt_at as "firstAttemptAt", d.last_attempt_at as "lastAttemptAt",
            d.last_status as "lastStatus", d.last_error as "lastError"
       from webhook_delivery d join event e on e.id = d.event_id
      where d.webhook_id = ? and d.position > ?::bigint and (?::text is null or d.state = ?)
      order by d.position limit ?`,
    [webhookId, after, state ?? null, state ?? null, limit],
  );
}

/**
 * Sends one that was given up again, under the same id, with three days of its own.
 * @throws NotFoundError, ConflictError `delivery-not-dead`
 */
export async function replayOne(em: EntityManager, webhookId: string, id: string): Promise<void> {
  const row = await em.findOne(WebhookDelivery, { id, webhookId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (row === null) throw new NotFoundError('delivery', id);
  if (row.state !== 'dead')
    throw new ConflictError(
      'delivery-not-dead',
      `The delivery ${id} is ${row.state}: only a dead one is sent again.`,
      {
        state: row.state,
      },
    );
  await revive(em, webhookId, id);
}

/** Sends all again that a subscription was not told, case by case in their order. @returns how many. */
export const replayAll = async (em: EntityManager, webhookId: string): Promise<number> =>
  await revive(em, webhookId, null);

async function revive(em: EntityManager, webhookId: string, id: string | null): Promise<number> {
  const rows: { lane: string }[] = await em.execute(
    `update webhook_delivery
        set state = 'pending', attempts = 0, first_attempt_at = null, ended_at = null
      where webhook_id = ? and state = 'dead' and (?::uuid is null or id = ?::uuid)
      returning lane`,
    [webhookId, id, id],
  );
  const lanes = [...new Set(rows.map(({ lane }) => lane))].sort();
  if (lanes.length > 0)
    await em.execute(
      `insert into webhook_lane (webhook_id, lane)
       select ?, lane from jsonb_array_elements_text(?::jsonb) as lanes (lane)
       on conflict (webhook_id, lane) do update set next_attempt_at = least(webhook_lane.next_attempt_at, now())`,
      [webhookId, JSON.stringify(lanes)],
    );
  return rows.length;
}
