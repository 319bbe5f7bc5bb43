import { randomUUID } from 'node:crypto';
import { createKey } from '../../core/access/keys.ts';
import { allScopes } from '../../core/access/principal.ts';
import type { Scope } from '../../core/access/scopes.ts';
import type { Orm } from '../../core/database.ts';

/** A key, with all scopes and of no department unless the test says otherwise. */
export async function givenKey(
  orm: Orm,
  given: {
    name?: string;
    department?: string | null;
    scopes?: readonly Scope[];
    expiresAt?: Date | null;
  } = {},
): Promise<{ id: string; name: string; secret: string; headers: { authorization: string } }> {
  const { name = `系统 ${randomUUID()}`, department = null, scopes = allScopes, expiresAt = null } = given;
  const order = { now: new Date('2026-09-30T10:00:00+08:00'), at: new Date(), actor: 'test' };
  const { key, secret } = await orm.em
    .fork()
    .transactional(
      async (em) => await createKey(em, { name, department, scopes: [...scopes], expiresAt }, order),
    );
  return { id: key.id, name, secret, headers: bearer(secret) };
}

export const bearer = (secret: string): { authorization: string } => ({ authorization: `Bearer ${secret}` });
