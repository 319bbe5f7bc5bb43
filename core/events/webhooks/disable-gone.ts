import type { EntityManager } from '@mikro-orm/postgresql';
import { changeWebhook, lockWebhook } from './save-webhook.ts';

/** Pauses a subscription whose receiver says that it is gone (410); its events wait for whoever enables it again. */
export async function disableGone(em: EntityManager, webhookId: string): Promise<void> {
  const webhook = await lockWebhook(em, webhookId);
  if (!webhook.enabled) return;
  const { url, types, departments, actions, customers } = webhook;
  await changeWebhook(em, webhook, {
    url,
    types,
    departments,
    actions,
    customers,
    enabled: false,
    now: new Date(),
    actor: 'system',
    reason: '接收方回答410（已撤销）',
  });
}
