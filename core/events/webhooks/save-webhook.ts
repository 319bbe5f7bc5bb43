import { randomUUID } from 'node:crypto';
import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { recordAudit } from '../../audit/record-audit.ts';
import { NotFoundError } from '../../errors.ts';
import type { Filter } from '../wants.ts';
import { Webhook, type WebhookRow } from '../webhook.entity.ts';
import { newSecret } from './sign.ts';

/** What a subscription is: where to, which events, and whether they are sent now. */
export interface WebhookOrder extends Filter {
  url: string;
  enabled: boolean;
}

/** Who does it, by the record; `at` is the business time. */
interface By {
  now: Date;
  actor: string;
}

/** All events, sent at once. */
const everything: Omit<WebhookOrder, 'url'> = {
  types: [],
  departments: [],
  actions: [],
  customers: [],
  enabled: true,
};

const orderOf = ({ url, types, departments, actions, customers, enabled }: WebhookOrder) => ({
  url,
  types,
  departments,
  actions,
  customers,
  enabled,
});

/**
 * Registers where a system wants to be told of events from now on; its secret is made here and shown once. The address is
 * judged by the caller (`assertReceiver`) and at every connection.
 * @param order.format how it is written: `formats.ts`
 */
export async function createWebhook(
  em: EntityManager,
  {
    now,
    actor,
    owner,
    format = 'standard',
    formatOptions = null,
    ...order
  }: By & { url: string } & Partial<WebhookOrder> & {
      /** Whose it is; undefined: nobody's, all departments. */
      owner?: { id: string; department: string | null };
      format?: string;
      formatOptions?: Record<string, unknown> | null;
    },
): Promise<WebhookRow> {
  const wanted = orderOf({ ...everything, ...order });
  const webhook = em.create(
    Webhook,
    {
      id: randomUUID(),
      ...wanted,
      format,
      formatOptions,
      secret: newSecret(),
      createdAt: now,
      createdBy: actor,
      principalId: owner?.id ?? null,
      department: owner?.department ?? null,
    },
    { persist: true },
  );
  recordAudit(em, {
    at: now,
    actor,
    action: 'webhook.created',
    objectType: 'webhook',
    objectId: webhook.id,
    summary: `登记事件接收地址：${order.url}`,
    after: { ...wanted, format },
  });
  await em.flush();
  return webhook;
}

/** The subscription with its row locked until the transaction ends. @throws NotFoundError */
export async function lockWebhook(em: EntityManager, id: string): Promise<WebhookRow> {
  const webhook = await em.findOne(Webhook, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (webhook === null) throw new NotFoundError('webhook', id);
  return webhook;
}

/** Changes where to, which events, or whether. What waits is sent to the new address, whatever the new filter says. */
export async function changeWebhook(
  em: EntityManager,
  webhook: WebhookRow,
  { now, actor, ...order }: By & WebhookOrder & { reason?: string },
): Promise<void> {
  const before = orderOf(webhook);
  const after = orderOf(order);
  Object.assign(webhook, after);
  recordAudit(em, {
    at: now,
    actor,
    action: 'webhook.changed',
    objectType: 'webhook',
    objectId: webhook.id,
    summary: `更改事件接收地址：${order.url}${order.enabled ? '' : '（暂停）'}`,
    before,
    after,
    reason: order.reason ?? null,
  });
  await em.flush();
}

/** A new secret. The one before signs as well until `overlapHours` from now have passed, so that no message is refused meanwhile. */
export async function rotateSecret(
  em: EntityManager,
  webhook: WebhookRow,
  { now, actor, overlapHours }: By & { overlapHours: number },
): Promise<void> {
  webhook.previousSecret = webhook.secret;
  // Real time, as the timestamp of the signature.
  webhook.previousSecretUntil = new Date(Date.now() + overlapHours * 3_600_000);
  webhook.secret = newSecret();
  recordAudit(em, {
    at: now,
    actor,
    action: 'webhook.secret-rotated',
    objectType: 'webhook',
    objectId: webhook.id,
    summary: `更换事件签名密钥：${webhook.url}，原密钥${overlapHours}小时内仍有效`,
    after: { previousSecretUntil: webhook.previousSecretUntil.toISOString() },
  });
  await em.flush();
}

/** Takes the subscription away, with all that still waited to be sent to it. */
export async function deleteWebhook(
  em: EntityManager,
  webhook: WebhookRow,
  { now, actor }: By,
): Promise<void> {
  const { id, url, types } = webhook;
  em.remove(webhook);
  recordAudit(em, {
    at: now,
    actor,
    action: 'webhook.deleted',
    objectType: 'webhook',
    objectId: id,
    summary: `删除事件接收地址：${url}`,
    before: { url, types },
  });
  await em.flush();
  await em.execute('delete from webhook_lane where webhook_id = ?', [id]);
  await em.execute('delete from webhook_delivery where webhook_id = ?', [id]);
}
