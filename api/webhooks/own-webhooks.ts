import type { EntityManager } from '@mikro-orm/postgresql';
import type { Principal } from '../../core/access/principal.ts';
import { NotFoundError } from '../../core/errors.ts';
import { Webhook, type WebhookRow } from '../../core/events/webhook.entity.ts';
import { lockWebhook } from '../../core/events/webhooks/save-webhook.ts';

/** Which webhooks a caller has to do with: its own; who manages keys, all of its department, or of all departments. What is somebody else's does not exist for it. */
export function ownWebhooks({ id, scopes, department }: Principal): {
  principalId?: string;
  department?: string;
} {
  if (!scopes.has('keys:manage')) return { principalId: id };
  return department === null ? {} : { department };
}

/** @throws NotFoundError */
export async function findOwnWebhook(
  em: EntityManager,
  principal: Principal,
  id: string,
): Promise<WebhookRow> {
  const webhook = await em.findOne(Webhook, { id, ...ownWebhooks(principal) });
  if (webhook === null) throw new NotFoundError('webhook', id);
  return webhook;
}

/** The same with its row locked until the transaction ends. @throws NotFoundError */
export async function lockOwnWebhook(
  em: EntityManager,
  principal: Principal,
  id: string,
): Promise<WebhookRow> {
  await findOwnWebhook(em, principal, id);
  return await lockWebhook(em, id);
}
