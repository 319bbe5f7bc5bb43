import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AccessSettings } from '../../core/access/settings.ts';
import { DomainError } from '../../core/errors.ts';

const WINDOW_MS = 60_000;
/** Of one address in a minute: failed attempts to be somebody, and requests of nobody in particular. */
const FAILURES = 60;
const ANONYMOUS = 600;

type Checked = { max: number; remaining: number; ttlInSeconds: number; isExceeded: boolean };

/**
 * How often a key, and an address, may ask in a minute; counted in each process. The headers are those of
 * draft-ietf-httpapi-ratelimit-headers-07 as the library has them: limit, remaining, reset in seconds.
 */
export async function limitRequests(app: FastifyInstance, { ratePerMinute = 0 }: AccessSettings) {
  await app.register(rateLimit, { global: false, cache: 20_000 });
  const limiter = (max: number, keyOf?: (request: FastifyRequest) => string) =>
    app.createRateLimit({ max, timeWindow: WINDOW_MS, ...(keyOf && { keyGenerator: keyOf }) });
  const principals = limiter(ratePerMinute, ({ principal }) => principal.id);
  const addresses = limiter(ANONYMOUS);
  const failures = limiter(FAILURES);

  const told = (reply: FastifyReply, checked: Awaited<ReturnType<typeof principals>>): void => {
    if (checked.isAllowed) return;
    headers(reply, checked);
    if (checked.isExceeded) throw tooMany(reply, checked);
  };

  return {
    ofPrincipal: async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
      if (ratePerMinute > 0) told(reply, await principals(request));
    },
    ofAddress: async (request: FastifyRequest, reply: FastifyReply): Promise<void> =>
      told(reply, await addresses(request)),
    /** Before anything is looked up: who has failed often enough is not heard for the rest of the minute. */
    refuseGuessing: async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
      const checked = await failures(request, { increment: false });
      if (!checked.isAllowed && checked.remaining === 0) throw tooMany(reply, checked);
    },
    countFailure: async (request: FastifyRequest): Promise<void> => void (await failures(request)),
  };
}

function headers(reply: FastifyReply, { max, remaining, ttlInSeconds }: Checked): void {
  reply.header('ratelimit-limit', max);
  reply.header('ratelimit-remaining', remaining);
  reply.header('ratelimit-reset', ttlInSeconds);
}

function tooMany(reply: FastifyReply, { ttlInSeconds }: Checked): DomainError<429> {
  const seconds = Math.max(1, ttlInSeconds);
  reply.header('retry-after', seconds);
  return new DomainError('too-many-requests', 429, `Too many requests in a minute: wait ${seconds} s.`);
}
