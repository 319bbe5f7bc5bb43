import { randomUUID } from 'node:crypto';
import { type Draft, draftOf } from '../store-together.ts';
import { type OutboxKind, OutboxMessage } from './outbox-message.entity.ts';

/** Writes what the engine is owed inside the caller's transaction; the relay does it after the commit. */
export function enqueue(
  em: Draft,
  kind: OutboxKind,
  key: string,
  payload: Record<string, unknown>,
  { delayMs = 0 }: { delayMs?: number } = {},
): void {
  const later = delayMs === 0 ? {} : { nextAttemptAt: new Date(Date.now() + delayMs) };
  draftOf(em).create(OutboxMessage, { id: randomUUID(), kind, key, payload, ...later }, { persist: true });
}
