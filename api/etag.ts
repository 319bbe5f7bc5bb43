import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { canonicalJson } from '../core/canonical-json.ts';
import { PreconditionError } from '../core/errors.ts';

/** Header of what may be written only by whoever has seen its present state. */
const description =
  'The `etag` of the state that you have read; `*`: any state. Written only while it is still that: 412 otherwise';
export const ifMatch = {
  'if-match': Type.Optional(
    Type.String({ maxLength: 1_000, description, examples: ['"Xy0k1mJ1Z4q8sB2nV7wR3A"'] }),
  ),
};
/** The same where it must be sent. */
export const ifMatchRequired = {
  'if-match': Type.Optional(
    Type.String({
      maxLength: 1_000,
      description: `${description}. Required: 428 without it`,
      examples: ['"Xy0k1mJ1Z4q8sB2nV7wR3A"'],
    }),
  ),
};
export const ifNoneMatch = {
  'if-none-match': Type.Optional(
    Type.String({
      maxLength: 1_000,
      description: 'The `etag` that you have: 304 without a body while it is still that',
      examples: ['"Xy0k1mJ1Z4q8sB2nV7wR3A"'],
    }),
  ),
};

/** A strong entity tag (RFC 9110, 8.8.3): of the answer itself, so it changes when and only when the answer does. */
export const etagOf = (view: unknown): string =>
  `"${createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify(view))))
    .digest('base64url')
    .slice(0, 22)}"`;

/** Answers a GET with its entity tag; what the caller has already is answered 304 without a body. */
export function answerTagged<View>(
  request: FastifyRequest,
  reply: FastifyReply,
  view: View,
): View | FastifyReply {
  const etag = etagOf(view);
  reply.header('etag', etag);
  const header = request.headers['if-none-match'];
  if (header === undefined || !names(header, etag, true)) return view;
  return reply.code(304).send();
}

/**
 * Refuses a write by a caller who has seen another state. Call it inside the transaction of the write, with the thing
 * locked, and show it what GET would answer now.
 * @param view null: there is no such thing yet, so no state of it can have been seen.
 * @param required whether a write without If-Match is refused as well.
 * @throws PreconditionError 412 `etag-differs`, 428 `if-match-missing`
 */
export function checkIfMatch(request: FastifyRequest, view: unknown, { required = false } = {}): void {
  const header = request.headers['if-match'];
  if (header === undefined) {
    if (!required) return;
    throw new PreconditionError(
      'if-match-missing',
      428,
      'Read it first, and send its etag as If-Match: two who change it at the same time would otherwise undo each other’s work unseen.',
    );
  }
  const etag = view === null ? null : etagOf(view);
  if (etag !== null && names(header, etag, false)) return;
  throw new PreconditionError(
    'etag-differs',
    412,
    'It was changed since you read it: read it again, and decide anew.',
    { etag },
  );
}

/** Whether a list of tags names this one. Weak tags never match for a write, and by their value for a read. */
function names(header: string, etag: string, weakly: boolean): boolean {
  if (header.trim() === '*') return true;
  const tags = header.match(/(?:W\/)?"[^"]*"/g) ?? [];
  return tags.some((tag) => tag === etag || (weakly && tag === `W/${etag}`));
}
