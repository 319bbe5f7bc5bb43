import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { toShanghaiIso } from '../core/calendar/format.ts';
import { DomainError } from '../core/errors.ts';
import type { Once } from '../core/idempotency/answer-once.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** How long the answer to an `Idempotency-Key` is kept, in hours. */
    idempotencyHours: number;
  }
}

/** How long a key is kept where nobody says otherwise, in hours. */
const HOURS = 48;

export function rememberKeys(
  app: FastifyInstance,
  { idempotencyHours = HOURS }: { idempotencyHours?: number },
): void {
  app.decorate('idempotencyHours', idempotencyHours);
}

/**
 * The key of a request; undefined: it has none. The draft writes it as a string of structured fields, in double quotes;
 * with and without them it is the same key.
 */
export function idempotencyKeyOf(request: FastifyRequest): string | undefined {
  const header = request.headers['idempotency-key'];
  const key = Array.isArray(header) ? header[0] : header;
  return key?.replace(/^"(.*)"$/, '$1');
}

/**
 * What `answerOnce` wants to know of a request. @param scope the route with its ids: a key counts for that alone, and for
 * the caller who sent it. What is asked for by the query is part of the request.
 */
export const onceOf = (request: FastifyRequest, scope: string): Once => ({
  scope,
  principal: request.principal.id,
  key: idempotencyKeyOf(request),
  body: { body: request.body, query: request.query },
  hours: request.server.idempotencyHours,
});

/** Says in the headers whether an answer was given before, and until when it is given again. */
export function markOnce(
  reply: FastifyReply,
  { repeated, expiresAt }: { repeated: boolean; expiresAt: Date | null },
): void {
  if (repeated) reply.header('idempotency-replayed', 'true');
  if (expiresAt !== null) reply.header('idempotency-expires', toShanghaiIso(expiresAt));
}

/**
 * `preValidation` of a route that is not carried out without a key: what it starts cannot be taken back, and a caller who
 * got no answer must be able to ask again. @throws DomainError 400 `idempotency-key-missing`
 */
export async function requireIdempotencyKey(request: FastifyRequest): Promise<void> {
  if (request.headers['idempotency-key'] !== undefined) return;
  throw new DomainError<400>(
    'idempotency-key-missing',
    400,
    'Send a header Idempotency-Key, for example a UUID of your own for each new case: the same key again gets the same answer, and starts nothing twice.',
    { header: 'idempotency-key' },
  );
}
