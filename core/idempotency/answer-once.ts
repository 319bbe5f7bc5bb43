import type { EntityManager } from '@mikro-orm/postgresql';
import { type Ask, askingIn, statement } from '../ask.ts';
import { sha256Of } from '../canonical-json.ts';
import { ConflictError, UnprocessableError } from '../errors.ts';
import { IdempotencyKey, type IdempotencyKeyRow } from './idempotency-key.entity.ts';

/** What a creation answers: kept as it is, and given again. */
export interface CreationAnswer<Body> {
  status: number;
  /** Where the new thing is found. */
  location: string;
  body: Body;
}

/** One request that may come again. */
export interface Once {
  /** The route with its ids, for example `POST /v1/demands`: a key counts per route. */
  scope: string;
  /** Whose key it is: the keys of two callers never meet. */
  principal: string;
  key: string | undefined;
  /** What was asked for: the body, and whatever else makes it another request. */
  body: unknown;
  /** How long the answer is kept, in hours. */
  hours: number;
  /** How long the connection may stay silent in the middle before the database gives up on us, in seconds. */
  silentSeconds?: number;
}

/** A caller or a host that vanished in the middle holds its key no longer than this. */
const SILENT_SECONDS = 60;

/** Which columns of a key's row hold what was answered. */
interface Kept<Body> {
  location: string;
  body: Body;
}

/** What a request with a key is answered, and how it came to it. */
export type Answered<Body> = CreationAnswer<Body> & { repeated: boolean; expiresAt: Date | null };

/**
 * Carries out `act` once per key, in one transaction with the key's row (draft-ietf-httpapi-idempotency-key-header): the
 * same key with the same request gets the same answer again, without a second effect. While the first still runs the
 * second is refused, not kept waiting: the first holds a lock of the database that ends with its transaction, however that
 * ends, so a process that dies leaves nothing behind. When `act` throws nothing is kept, so a corrected request may use the
 * key again.
 * @throws UnprocessableError `idempotency-key-reused` when the key came with another request before; ConflictError
 * `idempotency-key-in-use` while the first runs.
 */
export async function answerOnce<Body>(
  em: EntityManager,
  once: Once,
  act: (em: EntityManager) => Promise<CreationAnswer<Body>>,
): Promise<Answered<Body>> {
  return await em.transactional(async (tx) => {
    const id = idOfKey(once);
    if (id === null) return { ...(await act(tx)), repeated: false, expiresAt: null };
    if (!(await takeKeys(askingIn(tx), [id], once.silentSeconds)).has(id)) throw inUse(once);
    // A statement of its own: its snapshot is younger than the lock, so it sees what the holder before has kept.
    const known = await tx.findOne(IdempotencyKey, { id });
    const kept = known === null ? null : keptAnswer<Body>(known, once);
    if (kept !== null) return kept;
    const answer = await act(tx);
    const row = keyRow(once, answer);
    if (known === null) tx.create(IdempotencyKey, { id, ...row }, { persist: true });
    else tx.assign(known, row);
    await tx.flush();
    return { ...answer, repeated: false, expiresAt: row.expiresAt };
  });
}

/** Under what a key's row is kept; null for a request without a key. */
export const idOfKey = ({ principal, scope, key }: Once): string | null =>
  key === undefined ? null : sha256([principal, scope, key]);

const LOCK = statement(
  `select id, pg_try_advisory_xact_lock(('x' || left(id, 16))::bit(64)::bigint) as mine
     from unnest(?::text[]) id, set_config('idle_in_transaction_session_timeout', ?, true)`,
);

/**
 * Makes keys ours until the transaction ends, without waiting for anybody.
 * @returns those that are ours; somebody else has the others.
 */
export async function takeKeys(
  ask: Ask,
  ids: string[],
  silentSeconds = SILENT_SECONDS,
): Promise<Set<string>> {
  const locks = await ask<{ id: string; mine: boolean }>(LOCK, [`{${ids.join(',')}}`, `${silentSeconds}s`]);
  return new Set(locks.filter(({ mine }) => mine).map(({ id }) => id));
}

/** @returns why a key that somebody else holds is refused. */
export const inUse = ({ key }: Once): ConflictError =>
  new ConflictError(
    'idempotency-key-in-use',
    `The first request with the Idempotency-Key ${key} still runs: send it again in a moment for its answer.`,
  );

/**
 * What was answered to the key before; null: its time is over, as if it had never been used.
 * @throws UnprocessableError `idempotency-key-reused` where it came with another request.
 */
export function keptAnswer<Body>(known: IdempotencyKeyRow, once: Once): Answered<Body> | null {
  if (known.expiresAt == null || known.expiresAt <= new Date()) return null;
  if (known.bodyHash !== sha256(once.body))
    throw new UnprocessableError(
      'idempotency-key-reused',
      `The Idempotency-Key ${once.key} was used before with another body: send a new key for a new request.`,
    );
  return { status: known.status, ...kept<Body>(known.body), repeated: true, expiresAt: known.expiresAt };
}

/** What is kept of an answer; without its id. */
export const keyRow = ({ body, hours }: Once, answer: CreationAnswer<unknown>) => ({
  bodyHash: sha256(body),
  status: answer.status,
  body: { location: answer.location, body: answer.body },
  createdAt: new Date(),
  expiresAt: new Date(Date.now() + hours * 3_600_000),
});

const sha256 = (value: unknown): string => sha256Of(value ?? null);

/** What this module itself has written down. */
const kept = <Body>(value: unknown): Kept<Body> => value as Kept<Body>;
