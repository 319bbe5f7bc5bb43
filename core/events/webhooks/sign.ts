import { createHmac, randomBytes } from 'node:crypto';
import type { WebhookRow } from '../webhook.entity.ts';

/** A new key of a signature, 256 random bits, as Standard Webhooks writes it. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/**
 * The headers by which a receiver knows that it is us, and tells repetitions (Standard Webhooks: HMAC-SHA256 over id, time
 * and body). While a secret is being replaced there are two signatures, one of each: either lets the message in.
 * @param at when it is sent; a receiver refuses what is older than some minutes. Real time, not the clock of the business.
 */
export function signedHeaders(
  webhook: Pick<WebhookRow, 'secret' | 'previousSecret' | 'previousSecretUntil'>,
  { id, body, at }: { id: string; body: string; at: Date },
): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const { secret, previousSecret, previousSecretUntil } = webhook;
  const secrets = [secret];
  if (previousSecret && previousSecretUntil && previousSecretUntil > at) secrets.push(previousSecret);
  const signatures = secrets.map((one) => {
    const key = Buffer.from(one.replace('whsec_', ''), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
