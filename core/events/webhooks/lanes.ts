import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReceiverAnswer } from './post-once.ts';

/** How long a lane that was taken is ours, in seconds: longer than any delivery. A sender that dies gives it back then. */
const LEASE_SECONDS = 60;
/** How long an event is tried, from its first attempt. */
const GIVE_UP_AFTER = '3 days';
const HOUR_MS = 3_600_000;

/** Subscriptions that have something to be sent now. */
export async function dueWebhooks(em: EntityManager): Promise<string[]> {
  const rows: { id: string }[] = await em.execute(
    `select webhook.id from webhook
      where enabled and exists (select 1 from webhook_lane l where l.webhook_id = webhook.id and l.next_attempt_at <= now())`,
  );
  return rows.map(({ id }) => id);
}

/** Takes lanes of a subscription that are due, for the time of the lease. Several senders share them. */
export async function takeLanes(em: EntityManager, webhookId: string, limit: number): Promise<string[]> {
  // Materialized: a plan that asks the inner question once per row would take more than the limit.
  const rows: { lane: string }[] = await em.execute(
    `with due as materialized (
       select webhook_id, lane from webhook_lane where webhook_id = ? and next_attempt_at <= now()
        order by next_attempt_at limit ? for update skip locked)
     update webhook_lane set next_attempt_at = now() + interval '${LEASE_SECONDS} seconds'
       from due where webhook_lane.webhook_id = due.webhook_id and webhook_lane.lane = due.lane
      returning webhook_lane.lane`,
    [webhookId, limit],
  );
  return rows.map(({ lane }) => lane);
}

export interface Waiting {
  id: string;
  eventId: string;
  attempts: number;
}

/** The first event of a lane that waits, or null. */
export async function firstOf(em: EntityManager, webhookId: string, lane: string): Promise<Waiting | null> {
  const [row]: Waiting[] = await em.execute(
    `select id, event_id as "eventId", attempts from webhook_delivery
      where webhook_id = ? and lane = ? and state = 'pending' order by position limit 1`,
    [webhookId, lane],
  );
  return row ?? null;
}

/** How long a lane waits after an attempt that failed, in milliseconds: 2 s, doubled up to an hour, ±10 %; or what the receiver asked for, up to an hour. */
export function backOff(attempts: number, retryAfterMs: number | null, chance = Math.random()): number {
  const own = Math.min(HOUR_MS, 1_000 * 2 ** Math.min(attempts, 20)) * (0.9 + 0.2 * chance);
  return Math.round(Math.max(own, Math.min(retryAfterMs ?? 0, HOUR_MS)));
}

/**
 * Writes down what became of an attempt, and lets the lane go on, in the caller's transaction: to its next event after a
 * success or when this one is given up for dead after three days; to the same one later otherwise.
 */
export async function recordAttempt(
  em: EntityManager,
  { webhookId, lane, delivery }: { webhookId: string; lane: string; delivery: Waiting },
  answer: Pick<ReceiverAnswer, 'status' | 'error' | 'retryAfterMs'>,
): Promise<'delivered' | 'pending' | 'dead'> {
  await lockLane(em, webhookId, lane);
  const failed = answer.error !== null;
  const [row]: { state: 'delivered' | 'pending' | 'dead'; attempts: number }[] = await em.execute(
    `update webhook_delivery
        set attempts = attempts + 1,
            first_attempt_at = coalesce(first_attempt_at, now()),
            last_attempt_at = now(),
            last_status = ?,
            last_error = ?,
            state = case when not ?::boolean then 'delivered'
                         when first_attempt_at < now() - interval '${GIVE_UP_AFTER}' then 'dead'
                         else 'pending' end,
            ended_at = case when ?::boolean and coalesce(first_attempt_at, now()) >= now() - interval '${GIVE_UP_AFTER}'
                            then null else now() end
      where id = ? and state = 'pending'
      returning state, attempts`,
    [answer.status, answer.error, failed, failed, delivery.id],
  );
  // Another sender was faster, after our lease had ended: what it wrote stands.
  const state = row?.state ?? 'delivered';
  await openLane(
    em,
    webhookId,
    lane,
    state === 'pending' ? backOff(row?.attempts ?? 1, answer.retryAfterMs) : 0,
  );
  return state;
}

/** Gives a lane back without an attempt: the sender is being stopped. */
export async function giveBack(em: EntityManager, webhookId: string, lane: string): Promise<void> {
  await lockLane(em, webhookId, lane);
  await openLane(em, webhookId, lane, 0);
}

const lockLane = async (em: EntityManager, webhookId: string, lane: string) =>
  await em.execute('select 1 from webhook_lane where webhook_id = ? and lane = ? for update', [
    webhookId,
    lane,
  ]);

/** Sets when the lane goes on; one with nothing left in it is taken away. Its row is locked. */
async function openLane(em: EntityManager, webhookId: string, lane: string, inMs: number): Promise<void> {
  const next = await firstOf(em, webhookId, lane);
  if (next === null)
    await em.execute('delete from webhook_lane where webhook_id = ? and lane = ?', [webhookId, lane]);
  else
    await em.execute(
      `update webhook_lane set next_attempt_at = now() + ? * interval '1 millisecond' where webhook_id = ? and lane = ?`,
      [inMs, webhookId, lane],
    );
}
