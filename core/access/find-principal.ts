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
  expires_at: Date | null;
  revoked_at: Date | null;
  valid_until: Date | null;
  stale: boolean;
}

/** One question for both: what the secret belongs to, and whether its use was written down in the last minute. */
const LOOK_UP = `
  select k.id, k.name, k.department, k.scopes, k.expires_at, k.revoked_at, s.valid_until,
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
  const [found]: Found[] = await em.execute(LOOK_UP, [at, hash, kind]);
  if (found === undefined) throw new UnauthenticatedError('The key is not known here.');
  const { id, name, department, scopes } = found;
  if (found.revoked_at !== null) throw new UnauthenticatedError('The key was revoked.');
  const ends = [found.expires_at, found.valid_until].filter((moment) => moment !== null);
  const expiresAt = ends.length === 0 ? null : new Date(Math.min(...ends.map(Number)));
  if (expiresAt !== null && expiresAt <= at)
    throw new UnauthenticatedError(
      found.expires_at !== null && found.expires_at <= at
        ? 'The key has expired.'
        : 'The secret was rotated and its time is over: use the new one.',
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
    expiresAt,
    secretHash: hash,
    byCookie: kind === 'session',
  };
}
