/** How a refused or lost request is tried again. */
export interface RetryOptions {
  /** How often after the first try; 4 when not said, 0 for never. */
  retries?: number;
  /** The longest wait between two tries in milliseconds, whatever Retry-After says; 60,000 when not said. */
  maxWaitMs?: number;
}

const RETRIED = new Set([429, 503]);
const SAFE = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']);

/**
 * `fetch` that makes a request safe to repeat and repeats it: a POST gets an Idempotency-Key, the same for all its
 * tries; 429, 503 and the 409 of a try that still runs are tried again when Retry-After says so, a broken connection
 * after a growing pause.
 */
export function retryingFetch(
  send: (request: Request) => Promise<Response>,
  { retries = 4, maxWaitMs = 60_000 }: RetryOptions = {},
): (request: Request) => Promise<Response> {
  return async (first) => {
    const request = withKey(first);
    for (let tries = 0; ; tries++) {
      const last = tries >= retries;
      try {
        const answer = await send(last ? request : request.clone());
        if (last || !isRetried(answer)) return answer;
        await answer.body?.cancel();
        await pause(Math.min(retryAfterMs(answer) ?? backoffMs(tries), maxWaitMs), request.signal);
      } catch (error) {
        // What was aborted stays so; a stream that was read once cannot be sent again.
        if (last || request.signal.aborted || !isRepeatable(request)) throw error;
        await pause(Math.min(backoffMs(tries), maxWaitMs), request.signal);
      }
    }
  };
}

/** 409 with Retry-After: an earlier try still runs, and its answer can be had in a moment. */
const isRetried = ({ status, headers }: Response): boolean =>
  RETRIED.has(status) || (status === 409 && headers.has('retry-after'));

const isRepeatable = ({ method, headers }: Request): boolean =>
  SAFE.has(method) || headers.has('idempotency-key');

function withKey(request: Request): Request {
  if (request.method !== 'POST' || request.headers.has('idempotency-key')) return request;
  const headers = new Headers(request.headers);
  headers.set('idempotency-key', crypto.randomUUID());
  return new Request(request, { headers });
}

/** Retry-After is a number of seconds or a date (RFC 9110, 10.2.3). */
function retryAfterMs(answer: Response): number | undefined {
  const header = answer.headers.get('retry-after');
  if (header === null) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1_000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}

/** 0.5, 1, 2, 4 … seconds, each up to half of it longer, so that many callers do not come back together. */
const backoffMs = (tries: number): number => 500 * 2 ** tries * (1 + Math.random() / 2);

/** Waits; an abort ends it with the reason of the abort. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      signal.removeEventListener('abort', abort);
      resolve();
    }
    function abort(): void {
      clearTimeout(timer);
      reject(signal.reason);
    }
    signal.addEventListener('abort', abort, { once: true });
  });
}
