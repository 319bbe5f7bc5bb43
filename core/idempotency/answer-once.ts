import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { UnprocessableError } from '../errors.ts';

/** What a creation answers: kept as it is, and given again. */
export interface CreationAnswer<Body> {
  status: number;
  /** Where the new thing is found. */
  location: string;
  body: Body;
}

/**
 * Carries out `act` once per key, in one transaction with the key's row: the same key with the same body gets the
 * same answer again, without a second effect. A second request that comes while the first still runs waits for it.
 * When `act` throws nothing is kept, so a corrected request may use the key again.
 * @param scope the route, for example `POST /v1/demands`: a key counts per route.
 * @throws UnprocessableError `idempotency-key-reused` when the key came with another body before.
 */
export async function answerOnce<Body>(
  em: EntityManager,
  { scope, key, body }: { scope: string; key: string | undefined; body: unknown },
  act: (em: EntityManager) => Promise<CreationAnswer<Body>>,
): Promise<CreationAnswer<Body> & { repeated: boolean }> {
  return await em.transactional(async (tx) => {
    if (key === undefined) return { ...(await act(tx)), repeated: false };
    const id = `${scope} ${key}`;
    const bodyHash = createHash('sha256').update(canonical(body)).digest('hex');
    const inserted: unknown[] = await tx.execute(
      `insert into idempotency_key (id, body_hash, status, body) values (?, ?, 0, 'null')
       on conflict (id) do nothing returning id`,
      [id, bodyHash],
    );
    if (inserted.length === 0)
      return { ...(await storedAnswer<Body>(tx, { id, key, bodyHash })), repeated: true };
    const answer = await act(tx);
    await tx.execute('update idempotency_key set status = ?, body = ?::jsonb where id = ?', [
      answer.status,
      JSON.stringify({ location: answer.location, body: answer.body }),
      id,
    ]);
    return { ...answer, repeated: false };
  });
}

async function storedAnswer<Body>(
  em: EntityManager,
  { id, key, bodyHash }: { id: string; key: string; bodyHash: string },
): Promise<CreationAnswer<Body>> {
  const [row]: { body_hash: string; status: number; body: { location: string; body: Body } }[] =
    await em.execute('select body_hash, status, body from idempotency_key where id = ?', [id]);
  if (row?.body_hash !== bodyHash)
    throw new UnprocessableError(
      'idempotency-key-reused',
      `The Idempotency-Key ${key} was used before with another body: send a new key for a new request.`,
    );
  return { status: row.status, ...row.body };
}

/** JSON with sorted names, so that the order of the fields does not make another body. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, node: unknown) =>
    typeof node === 'object' && node !== null && !Array.isArray(node)
      ? Object.fromEntries(Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1)))
      : node,
  );
}
