import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type OutboxKind, OutboxMessage } from './outbox-message.entity.ts';

/** Writes what the engine is owed inside the caller's transaction; the relay does it after the commit. */
export function enqueue(
  em: EntityManager,
  kind: OutboxKind,
  key: string,
  payload: Record<string, unknown>,
): void {
  em.create(OutboxMessage, { id: randomUUID(), kind, key, payload }, { persist: true });
}
