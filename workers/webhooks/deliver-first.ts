import { Event } from '../../core/events/event.entity.ts';
import { Webhook } from '../../core/events/webhook.entity.ts';
import { disableGone } from '../../core/events/webhooks/disable-gone.ts';
import { firstOf, giveBack, recordAttempt } from '../../core/events/webhooks/lanes.ts';
import type { ReceiverAnswer } from '../../core/events/webhooks/post-once.ts';
import { sendEvent } from '../../core/events/webhooks/send-event.ts';
import { observeDelivery } from './observe-delivery.ts';
import type { WebhookDeps } from './run-webhooks.ts';

/** A format that leaves an event out has nothing more to do for it. */
const leftOut = { status: null, error: null, retryAfterMs: null };

type Outcome = Pick<ReceiverAnswer, 'status' | 'error' | 'retryAfterMs'>;

/**
 * Sends the first event of a lane that was taken, and writes down what became of it. No transaction is open while the
 * receiver takes its time. @returns what became of it; null: nothing was sent.
 */
export async function deliverFirst(
  { orm, log, rules, timeoutMs }: WebhookDeps,
  { webhookId, lane, signal }: { webhookId: string; lane: string; signal: AbortSignal },
): Promise<'delivered' | 'pending' | 'dead' | null> {
  const em = orm.em.fork();
  const delivery = await firstOf(em, webhookId, lane);
  const webhook = await em.findOne(Webhook, { id: webhookId });
  // Deleted or paused since the lane was taken.
  if (delivery === null || webhook === null || !webhook.enabled) {
    await orm.em.fork().transactional(async (tx) => await giveBack(tx, webhookId, lane));
    return null;
  }
  const event = await em.findOneOrFail(Event, { id: delivery.eventId });
  const sending = { rules, signal, ...(timeoutMs === undefined ? {} : { timeoutMs }) };
  const answer = await observeDelivery(event, async () =>
    sendEvent(em, webhook, event, sending).then(
      (said): Outcome => said ?? leftOut,
      (error: unknown): Outcome => ({ status: null, error: String(error), retryAfterMs: null }),
    ),
  );
  if (signal.aborted && answer.error !== null) {
    await orm.em.fork().transactional(async (tx) => await giveBack(tx, webhookId, lane));
    return null;
  }
  const state = await orm.em.fork().transactional(async (tx) => {
    // 410: the receiver is gone for good, and Standard Webhooks has us stop until somebody enables it again.
    if (answer.status === 410) await disableGone(tx, webhookId);
    return await recordAttempt(tx, { webhookId, lane, delivery }, answer);
  });
  if (answer.error !== null)
    log.warn(
      {
        webhook: webhookId,
        event: delivery.eventId,
        attempts: delivery.attempts + 1,
        state,
        error: answer.error,
      },
      'event not delivered',
    );
  return state;
}
