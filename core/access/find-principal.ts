import type { EntityManager } from '@mikro-orm/postgresql';
import { UnauthenticatedError } from '../errors.ts';
import type { Principal } from './principal.ts';
import { isScope } from './principal.ts';
import { hashOfSecret, kindOfSecret, type SecretKind } from './secret.ts';

interface Found {
  id: string;
  name: string;
  department: string | null;
  scopes: string[];
  revoked: boolean;
  expired: boolean;
  /** Milliseconds since 1970 at which the key or its secret ends; null: never. */
  ends: number | null;
  stale: boolean;
}

/** One question for all: what the secret belongs to, how long, and whether its use was written down in the last minute. */
const LOOK_UP = `
  select k.id, k.name, k.department, k.scopes, k.revoked_at is not null as revoked,
         coalesce(k.expires_at <= ?, false) as expired,
         (extract(epoch from least(k.expires_at, s.valid_until)) * 1000)::float8 as ends,
         (k.last_used_at is null or k.last_used_at < ?::timestamptz - interval '1 minute') as stale
  from api_key_secret s join api_key k on k.id = s.key_id
  where s.hash = ? and s.kind = ?`;

/**
 * Whom a secret belongs to. What is wrong with it is told: only who has the secret gets that far.
 * @param at the machine's time. @throws UnauthenticatedError
 */
export async function findPrincipal(
  em: EntityManager,
  { secret, kind, at }: { secret: string; kind: SecretKind; at: Date },
): Promise<Principal> {
  if (kindOfSecret(secret) !== kind)
    throw new UnauthenticatedError('This is no access key: check that it was copied whole.');
  const hash = hashOfSecret(secret);
  const [found]: Found[] = await em.execute(LOOK_UP, [at, at, hash, kind]);
  if (found === undefined) throw new UnauthenticatedError('The key is not known here.');
  const { id, name, department, scopes, ends } = found;
  if (found.revoked) throw new UnauthenticatedError('The key was revoked.');
  if (found.expired) throw new UnauthenticatedError('The key has expired.');
  if (ends !== null && !(ends > at.getTime()))
    throw new UnauthenticatedError(
      'The time of this secret is over: it was rotated, or the session has ended.',
    );
  if (found.stale)
    await em.execute(
      `update api_key set last_used_at = ? where id = ? and (last_used_at is null or last_used_at < ?::timestamptz - interval '1 minute')`,
      [at, id, at],
    );
  return {
    id,
    name,
    kind: 'api-key',
    department,
    scopes: new Set(scopes.filter(isScope)),
    expiresAt: ends === null ? null : new Date(ends),
    secretHash: hash,
    byCookie: kind === 'session',
  };
}
