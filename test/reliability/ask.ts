import { setTimeout as sleep } from 'node:timers/promises';

/** Who does not answer by then has not answered: a stopped process keeps its connections open. */
const PATIENCE_MS = 10_000;
/** Between two tries; grows from one to the other with each try. */
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 2_000;

interface Request {
  method: 'GET' | 'POST';
  path: string;
  /** Sent as JSON, or as it is when it is a form. */
  body?: unknown;
  /** `Idempotency-Key`. */
  key?: string;
}

interface Answer {
  status: number;
  /** Parsed; null when it was no JSON. */
  body: unknown;
}

export interface Caller {
  /** One try. @returns null when no answer came. */
  once(request: Request): Promise<Answer | null>;
  /**
   * The same request with the same key again and again until it is answered for good, as a CRM does that must not lose
   * its order: no answer, 5xx, 429 and 409 "the first still runs" are none. @returns null when stopped before.
   */
  until(request: Request, tries: Tries): Promise<Answer | null>;
}

interface Tries {
  before?: () => void;
  after?: (answer: Answer) => void;
  stopped: () => boolean;
}

/** A client of one or more API processes: it goes round them, as behind a load balancer without health checks. */
export function callerOf(api: string | string[]): Caller {
  const addresses = [api].flat();
  let turn = 0;
  const once = async ({ method, path, body, key }: Request): Promise<Answer | null> => {
    const base = addresses[turn++ % addresses.length];
    const form = body instanceof FormData;
    try {
      const response = await fetch(new URL(path, base), {
        method,
        headers: {
          'x-actor': 'reliability',
          ...(key === undefined ? {} : { 'idempotency-key': key }),
          ...(body === undefined || form ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      return { status: response.status, body: parsed(await response.text()) };
    } catch {
      return null;
    }
  };
  return {
    once,
    async until(request, { before, after, stopped }) {
      for (let wait = FIRST_WAIT_MS; !stopped(); wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
        before?.();
        const answer = await once(request);
        if (answer !== null) after?.(answer);
        if (answer !== null && isFinal(answer)) return answer;
        await sleep(wait);
      }
      return null;
    },
  };
}

const isFinal = ({ status, body }: Answer): boolean =>
  status < 500 && status !== 429 && !(status === 409 && Object(body).code === 'idempotency-key-in-use');

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
