import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import type { EntityManager, InferEntity } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { toShanghaiIso } from '../calendar/format.ts';
import { NotFoundError } from '../errors.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { type Event, type EventType, Webhook } from './event.entity.ts';

type WebhookRow = InferEntity<typeof Webhook>;
type EventRow = InferEntity<typeof Event>;

/** Registers where a system wants to be told of events from now on; its secret is made here and shown once. */
export async function createWebhook(
  em: EntityManager,
  { now, actor, url, types }: { now: Date; actor: string; url: string; types: EventType[] },
): Promise<WebhookRow> {
  const webhook = em.create(
    Webhook,
    {
      id: randomUUID(),
      url,
      types,
      secret: `whsec_${randomBytes(32).toString('base64')}`,
      createdAt: now,
      createdBy: actor,
    },
    { persist: true },
  );
  recordAudit(em, {
    at: now,
    actor,
    action: 'webhook.created',
    objectType: 'webhook',
    objectId: webhook.id,
    summary: `登记事件接收地址：${url}`,
    after: { url, types },
  });
  await em.flush();
  return webhook;
}

/** @throws NotFoundError */
export async function deleteWebhook(
  em: EntityManager,
  { now, actor, id }: { now: Date; actor: string; id: string },
): Promise<void> {
  const webhook = await em.findOne(Webhook, { id });
  if (webhook === null) throw new NotFoundError('webhook', id);
  em.remove(webhook);
  recordAudit(em, {
    at: now,
    actor,
    action: 'webhook.deleted',
    objectType: 'webhook',
    objectId: id,
    summary: `删除事件接收地址：${webhook.url}`,
    before: { url: webhook.url, types: webhook.types },
  });
  await em.flush();
}

/** Events handed out in one go. */
const BATCH = 100;

/**
 * Hands new events to the webhooks that want them: one row of the outbox each, in the order in which they happened.
 * @returns how many events there were.
 */
export async function dispatchEvents(em: EntityManager): Promise<number> {
  const rows: { id: string; type: EventType; at: Date }[] = await em.execute(
    `update event set dispatched_at = now()
      where id in (select id from event where dispatched_at is null order by seq limit ${BATCH} for update skip locked)
      returning id, type, at`,
  );
  if (rows.length === 0) return 0;
  const webhooks = await em.find(Webhook, {});
  for (const event of rows)
    for (const { id, types } of webhooks)
      if (types.length === 0 || types.includes(event.type))
        enqueue(em, 'send-webhook', id, { webhookId: id, eventId: event.id });
  await em.flush();
  return rows.length;
}

/** How long a receiver may take, in milliseconds. */
const TIMEOUT_MS = 10_000;

/**
 * Tells one webhook of one event, signed as Standard Webhooks has it (HMAC-SHA256 over id, time and body).
 * @returns what went wrong, or null when the receiver answered 2xx.
 */
export async function sendWebhook(webhook: WebhookRow, event: EventRow): Promise<string | null> {
  const body = JSON.stringify({
    type: event.type,
    timestamp: toShanghaiIso(event.at),
    demandId: event.demandId ?? null,
    faultId: event.faultId ?? null,
    data: event.data,
  });
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const key = Buffer.from(webhook.secret.replace('whsec_', ''), 'base64');
  const signature = createHmac('sha256', key).update(`${event.id}.${timestamp}.${body}`).digest('base64');
  try {
    const response = await fetch(webhook.url, {
      method: 'POST',
      redirect: 'error',
      headers: {
        'content-type': 'application/json',
        'webhook-id': event.id,
        'webhook-timestamp': timestamp,
        'webhook-signature': `v1,${signature}`,
      },
      body,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    return response.ok ? null : `${webhook.url} answered ${response.status}`;
  } catch (error) {
    return `${webhook.url} does not answer: ${error instanceof Error ? error.message : String(error)}`;
  }
}
