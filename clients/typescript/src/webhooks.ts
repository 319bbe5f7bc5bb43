/** A delivery that is not what it says: answer 400 and do nothing. */
export class WebhookError extends Error {
  override name = 'WebhookError';
}

/** Seconds that the clocks of sender and receiver may differ; an older delivery is a replay. */
const TOLERANCE = 300;

/** Headers as any server has them: by name, in any case. */
type HeaderBag = Headers | Record<string, string | string[] | undefined>;

/**
 * Verifies a delivery by the Standard Webhooks specification: HMAC-SHA-256 over `id.timestamp.body`, and a timestamp
 * within five minutes. Deliveries come at least once: `id` is the same for every try of an event; keep it.
 * @param secret as it was answered when the webhook was made: whsec_…
 * @param body as it came, before it is parsed
 * @returns id of the event and its content. @throws WebhookError
 */
export async function verifyWebhook(
  secret: string,
  headers: HeaderBag,
  body: string,
  now: Date = new Date(),
): Promise<{ id: string; event: unknown }> {
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    headerOf(headers, name),
  );
  if (!id || !timestamp || !signatures)
    throw new WebhookError('The headers of Standard Webhooks are missing.');
  if (!/^\d+$/.test(timestamp) || Math.abs(now.getTime() / 1_000 - Number(timestamp)) > TOLERANCE)
    throw new WebhookError('The timestamp is not of these five minutes.');
  const key = await crypto.subtle.importKey(
    'raw',
    bytesOf(secret.replace(/^whsec_/, '')),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['verify'],
  );
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  for (const one of signatures.split(' ')) {
    const [version, signature = ''] = one.split(',');
    if (version !== 'v1') continue;
    const bytes = tryBytesOf(signature);
    // In constant time, as Web Crypto compares.
    if (bytes !== undefined && (await crypto.subtle.verify('HMAC', key, bytes, signed)))
      return { id, event: JSON.parse(body) };
  }
  throw new WebhookError('No signature fits.');
}

function headerOf(headers: HeaderBag, name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  const value = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return Array.isArray(value) ? value[0] : value;
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

function tryBytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return bytesOf(base64);
  } catch {
    return undefined;
  }
}
