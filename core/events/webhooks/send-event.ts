import type { EntityManager } from '@mikro-orm/postgresql';
import type { ToldEvent } from '../event-view.ts';
import type { WebhookRow } from '../webhook.entity.ts';
import type { AddressRules } from './address-rules.ts';
import { webhookFormats } from './formats.ts';
import { postOnce, type ReceiverAnswer } from './post-once.ts';
import { signedHeaders } from './sign.ts';

/** How an event is sent: where to is allowed, and when to give up. */
export interface Sending {
  rules: AddressRules;
  signal?: AbortSignal;
  readAll?: boolean;
  timeoutMs?: number;
}

/**
 * Tells one subscription of one event, in its format and signed. @returns what the receiver said; null when the format
 * leaves this event out. @throws Error of the format
 */
export async function sendEvent(
  em: EntityManager,
  webhook: WebhookRow,
  event: ToldEvent,
  sending: Sending,
): Promise<ReceiverAnswer | null> {
  const format = webhookFormats[webhook.format];
  if (format === undefined) throw new Error(`This release does not know the format ${webhook.format}.`);
  const rendered = await format(em, webhook, event);
  if (rendered === null) return null;
  const { body } = rendered;
  const signed = signedHeaders(webhook, { id: event.id, body, at: new Date() });
  return await postOnce(webhook.url, { ...sending, body, headers: { ...rendered.headers, ...signed } });
}
