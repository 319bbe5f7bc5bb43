import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { canonicalJson } from '../canonical-json.ts';
import { ConflictError, UnprocessableError } from '../errors.ts';
import { IdempotencyKey } from './idempotency-key.entity.ts';

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
  { scope, principal, key, body, hours, silentSeconds = SILENT_SECONDS }: Once,
  act: (em: EntityManager) => Promise<CreationAnswer<Body>>,
): Promise<CreationAnswer<Body> & { repeated: boolean; expiresAt: Date | null }> {
  return await em.transactional(async (tx) => {
    if (key === undefined) return { ...(await act(tx)), repeated: false, expiresAt: null };
    const id = sha256([principal, scope, key]);
    await takeKey(tx, { id, key, silentSeconds });
    const bodyHash = sha256(body);
    // A statement of its own: its snapshot is younger than the lock, so it sees what the holder before has kept.
    const known = await tx.findOne(IdempotencyKey, { id });
    if (known?.expiresAt != null && known.expiresAt > new Date()) {
      if (known.bodyHash !== bodyHash)
        throw new UnprocessableError(
          'idempotency-key-reused',
          `The Idempotency-Key ${key} was used before with another body: send a new key for a new request.`,
        );
      return { status: known.status, ...kept<Body>(known.body), repeated: true, expiresAt: known.expiresAt };
    }
    const { status, location, body: answered } = await act(tx);
    const expiresAt = new Date(Date.now() + hours * 3_600_000);
    const row = {
      bodyHash,
      status,
      body: plain({ location, body: answered }),
      createdAt: new Date(),
      expiresAt,
    };
    if (known === null) tx.create(IdempotencyKey, { id, ...row }, { persist: true });
    else tx.assign(known, row);
    await tx.flush();
    return { status, location, body: answered, repeated: false, expiresAt };
  });
}

/** Makes the key ours until the transaction ends. @throws ConflictError when somebody has it */
async function takeKey(
  em: EntityManager,
  { id, key, silentSeconds }: { id: string; key: string; silentSeconds: number },
): Promise<void> {
  const [lock]: { mine: boolean }[] = await em.execute(
    `select pg_try_advisory_xact_lock(('x' || ?)::bit(64)::bigint) as mine,
            set_config('idle_in_transaction_session_timeout', ?, true)`,
    [id.slice(0, 16), `${silentSeconds}s`],
  );
  if (lock?.mine !== true)
    throw new ConflictError(
      'idempotency-key-in-use',
      `The first request with the Idempotency-Key ${key} still runs: send it again in a moment for its answer.`,
    );
}

const sha256 = (value: unknown): string =>
  createHash('sha256')
    .update(canonicalJson(value ?? null))
    .digest('hex');

/** As JSON has it: what is answered again is what was answered. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What this module itself has written down. */
const kept = <Body>(value: unknown): Kept<Body> => value as Kept<Body>;
