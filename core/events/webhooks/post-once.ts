import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { traceHeaders } from '../../telemetry/traceparent.ts';
import { type AddressRules, hostOf, resolveAllowed } from './address-rules.ts';

/** What a receiver said. */
export interface ReceiverAnswer {
  /** HTTP status; null: no answer came. */
  status: number | null;
  /** Why it does not count as delivered; null: it does (2xx). */
  error: string | null;
  /** The beginning of the body, as text; empty where it was not read. */
  excerpt: string;
  /** How long it took, in milliseconds. */
  ms: number;
  /** What `retry-after` asked for, in milliseconds. */
  retryAfterMs: number | null;
}

/** How long a receiver may take in all, from resolving its name to the end of its answer, in milliseconds. */
const RECEIVER_TIMEOUT_MS = 10_000;
/** As much of an answer as is worth reading, in bytes: what follows is not received. */
const EXCERPT_BYTES = 500;

/**
 * Sends one POST and hears the status. The host is resolved and judged here, and the connection is made to the very
 * address that was judged, so a name that changes its address in between gains nothing. Redirects are not followed: a
 * receiver that moved is told to us by its owner. Whatever the receiver does, this ends within the time-out.
 * @param readAll also read the beginning of the body of a success.
 */
export async function postOnce(
  address: string,
  {
    headers,
    body,
    rules,
    signal,
    readAll = false,
    timeoutMs = RECEIVER_TIMEOUT_MS,
  }: {
    headers: Record<string, string>;
    body: string;
    rules: AddressRules;
    signal?: AbortSignal | undefined;
    readAll?: boolean;
    timeoutMs?: number;
  },
): Promise<ReceiverAnswer> {
  const begun = performance.now();
  const deadline = AbortSignal.timeout(timeoutMs);
  const stop = signal === undefined ? deadline : AbortSignal.any([deadline, signal]);
  const answered = (answer: Partial<ReceiverAnswer>): ReceiverAnswer => ({
    status: null,
    error: null,
    excerpt: '',
    retryAfterMs: null,
    ...answer,
    ms: Math.round(performance.now() - begun),
  });
  try {
    const response = await exchange(new URL(address), { headers, body, rules, stop });
    const status = response.statusCode ?? 0;
    const delivered = status >= 200 && status < 300;
    const excerpt = delivered && !readAll ? '' : await beginningOf(response, stop);
    response.destroy();
    return answered({
      status,
      error: delivered ? null : `answered ${status}`,
      excerpt,
      retryAfterMs: retryAfter(response),
    });
  } catch (error) {
    return answered({
      error: deadline.aborted ? `did not answer within ${timeoutMs / 1_000} s` : reasonOf(error),
    });
  }
}

async function exchange(
  url: URL,
  {
    headers,
    body,
    rules,
    stop,
  }: { headers: Record<string, string>; body: string; rules: AddressRules; stop: AbortSignal },
): Promise<IncomingMessage> {
  // An address in the URL is never looked up when the connection is made: it is judged beforehand.
  const allowed = await abortable(resolveAllowed(hostOf(url), rules), stop);
  const pinned: LookupFunction = (_host, { all }, done) => {
    const [first] = allowed;
    if (all === true) done(null, allowed);
    else if (first === undefined) done(new Error('no address'), '');
    else done(null, first.address, first.family);
  };
  return await new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const request = send(url, {
      method: 'POST',
      // A connection of its own each time: what was judged yesterday is not used today.
      agent: false,
      lookup: pinned,
      signal: stop,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'access-assurance',
        ...traceHeaders(),
        ...headers,
        'content-length': String(Buffer.byteLength(body)),
      },
    });
    request.on('response', resolve);
    request.on('error', reject);
    request.end(body);
  });
}

/** The resolver itself cannot be stopped, but need not be waited for. */
async function abortable<T>(promise: Promise<T>, stop: AbortSignal): Promise<T> {
  return await new Promise((resolve, reject) => {
    const abort = () => reject(stop.reason);
    stop.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => stop.removeEventListener('abort', abort));
  });
}

/** The first bytes of the body, as far as they come in time. */
async function beginningOf(response: IncomingMessage, stop: AbortSignal): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of response) {
      parts.push(part);
      size += part.length;
      if (size >= EXCERPT_BYTES || stop.aborted) break;
    }
  } catch {
    // The status is known: a body that breaks off or comes byte by byte changes nothing.
  }
  return printable(Buffer.concat(parts).subarray(0, EXCERPT_BYTES).toString('utf8'));
}

/** Seconds or a date (RFC 9110, 10.2.3), in milliseconds from now. */
function retryAfter({ headers }: IncomingMessage): number | null {
  const value = headers['retry-after'];
  if (value === undefined) return null;
  const ms = /^\d+$/.test(value) ? Number(value) * 1_000 : new Date(value).getTime() - Date.now();
  return ms > 0 ? ms : null;
}

function reasonOf(error: unknown): string {
  // Happy eyeballs fail with one error per address and no message.
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  const { message } = Object(error);
  return printable(typeof message === 'string' ? message : String(error));
}

/** PostgreSQL keeps no NUL in a text, and a log wants one line. */
const printable = (value: string): string => value.replace(/\p{Cc}+/gu, ' ').trim();
