import type { EntityManager } from '@mikro-orm/postgresql';
import { type Ask, asking, askingIn, statement } from '../ask.ts';
import type { Orm } from '../database.ts';
import { UnauthenticatedError } from '../errors.ts';
import { together } from '../together.ts';
import type { Principal } from './principal.ts';
import { isScope } from './principal.ts';
import { hashOfSecret, kindOfSecret, type SecretKind } from './secret.ts';

interface Found {
  hash: string;
  kind: SecretKind;
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

/** One question for all: what secrets belong to, how long, and whether their use was written down in the last minute. */
const LOOK_UP = statement(`
  select s.hash, s.kind, k.id, k.name, k.department, k.scopes, k.revoked_at is not null as revoked,
         coalesce(k.expires_at <= ?, false) as expired,
         (extract(epoch from least(k.expires_at, s.valid_until)) * 1000)::float8 as ends,
         (k.last_used_at is null or k.last_used_at < ?::timestamptz - interval '1 minute') as stale
  from api_key_secret s join api_key k on k.id = s.key_id
  where s.hash = any(?::text[])`);

const NOTE_USE = statement(`
  update api_key set last_used_at = ?
   where id = any(?::uuid[]) and (last_used_at is null or last_used_at < ?::timestamptz - interval '1 minute')`);

/** A secret as it was sent. */
export interface SentSecret {
  secret: string;
  kind: SecretKind;
  /** The machine's time. */
  at: Date;
}

/**
 * Whom a secret belongs to. What is wrong with it is told: only who has the secret gets that far.
 * @throws UnauthenticatedError
 */
export async function findPrincipal(em: EntityManager, sent: SentSecret): Promise<Principal> {
  refuseMistyped(sent);
  const [outcome] = await findPrincipals(askingIn(em), [sent]);
  if (outcome?.status === 'fulfilled') return outcome.value;
  throw outcome?.reason;
}

/** Requests of any number of keys that are asked about at once. */
const MOST = 500;

/**
 * As `findPrincipal`, for requests: those that come at the same time are one question. It is asked after the last of them came,
 * so none is let in by what was so before it came.
 */
export function findingPrincipals(orm: Orm): (sent: SentSecret) => Promise<Principal> {
  const ask = asking(orm);
  const find = together<SentSecret, Principal>(async (sent) => await findPrincipals(ask, sent), {
    most: MOST,
    atOnce: 2,
  });
  return async (sent) => {
    refuseMistyped(sent);
    return await find(sent);
  };
}

/** Without a look into the database. */
function refuseMistyped({ secret, kind }: SentSecret): void {
  if (kindOfSecret(secret) !== kind)
    throw new UnauthenticatedError('This is no access key: check that it was copied whole.');
}

async function findPrincipals(ask: Ask, sent: SentSecret[]): Promise<PromiseSettledResult<Principal>[]> {
  const at = new Date(Math.max(...sent.map((one) => one.at.getTime())));
  const hashes = sent.map(({ secret }) => hashOfSecret(secret));
  const rows = await ask<Found>(LOOK_UP, [at, at, `{${[...new Set(hashes)].join(',')}}`]);
  const found = new Map(rows.map((row) => [row.hash, row]));
  const principals = sent.map((one, index): PromiseSettledResult<Principal> => {
    try {
      return { status: 'fulfilled', value: principalOf(found.get(hashes[index] ?? ''), one) };
    } catch (reason) {
      return { status: 'rejected', reason };
    }
  });
  const used = new Set(principals.flatMap((one) => (one.status === 'fulfilled' ? one.value.id : [])));
  const stale = new Set(rows.filter(({ id, stale }) => stale && used.has(id)).map(({ id }) => id));
  if (stale.size > 0) await ask(NOTE_USE, [at, `{${[...stale].join(',')}}`, at]);
  return principals;
}

function principalOf(found: Found | undefined, { kind, at }: SentSecret): Principal {
  if (found === undefined || found.kind !== kind)
    throw new UnauthenticatedError('The key is not known here.');
  const { id, name, department, scopes, ends, hash } = found;
  if (found.revoked) throw new UnauthenticatedError('The key was revoked.');
  if (found.expired) throw new UnauthenticatedError('The key has expired.');
  if (ends !== null && !(ends > at.getTime()))
    throw new UnauthenticatedError(
      'The time of this secret is over: it was rotated, or the session has ended.',
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
