import createFetchClient, { type Client as FetchClient } from 'openapi-fetch';
import { type RetryOptions, retryingFetch } from './retry.ts';
import type { paths } from './schema.ts';

export interface ClientOptions extends RetryOptions {
  /** Where the API is, for example `https://assurance.example.com`. */
  baseUrl: string;
  /** API key, or a function that gives a fresh token; left away where authentication is off (development). */
  key?: string | (() => string | Promise<string>);
  /** Who asks, for the record: a person or a system; any characters. */
  actor?: string;
  /** Another `fetch`, for a proxy or a test. */
  fetch?: (request: Request) => Promise<Response>;
}

/** `GET`, `POST`, `PUT`, `DELETE` with the addresses, parameters, bodies and answers of the contract. */
export type Client = FetchClient<paths>;

/**
 * The API, typed by its contract. A POST carries an Idempotency-Key of its own unless the caller sets one, the same
 * over all tries; 429, 503 and broken connections are tried again.
 * @example
 * const client = createClient({ baseUrl, key, actor: 'CRM' });
 * const demand = await ok(client.POST('/v1/demands', { body }));
 */
export function createClient({ baseUrl, key, actor, fetch: send, ...retry }: ClientOptions): Client {
  const client = createFetchClient<paths>({
    baseUrl,
    fetch: retryingFetch(send ?? ((request) => fetch(request)), retry),
    // A header is ASCII; the API reads percent-encoded UTF-8.
    ...(actor === undefined ? {} : { headers: { 'x-actor': encodeURIComponent(actor) } }),
  });
  if (key !== undefined)
    client.use({
      async onRequest({ request }) {
        request.headers.set('authorization', `Bearer ${typeof key === 'string' ? key : await key()}`);
        return request;
      },
    });
  return client;
}
