import type { EntityManager } from '@mikro-orm/postgresql';
import { ApiKeySecret } from './api-key.entity.ts';
import { findPrincipal } from './find-principal.ts';
import { hashOfSecret, makeSecret } from './secret.ts';

/** A working day with some room; then the key is asked for again. */
export const SESSION_HOURS = 12;

/**
 * Signs a browser in with an access key: it gets a secret of its own, so that the key itself is not kept by it.
 * @throws UnauthenticatedError
 */
export async function signIn(em: EntityManager, key: string, at: Date): Promise<string> {
  const { id } = await findPrincipal(em, { secret: key, kind: 'key', at });
  const secret = makeSecret('session');
  const validUntil = new Date(at.getTime() + SESSION_HOURS * 3_600_000);
  await em.transactional(async (tx) => {
    // What is over is not kept.
    await tx.nativeDelete(ApiKeySecret, { kind: 'session', validUntil: { $lt: at } });
    tx.create(
      ApiKeySecret,
      { hash: hashOfSecret(secret), keyId: id, kind: 'session', createdAt: at, validUntil },
      { persist: true },
    );
  });
  return secret;
}

/** Ends the session at the service itself: a cookie that was copied is worth nothing any more. */
export async function signOut(em: EntityManager, secret: string): Promise<void> {
  await em.nativeDelete(ApiKeySecret, { hash: hashOfSecret(secret), kind: 'session' });
}
