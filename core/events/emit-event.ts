import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Event, type EventType } from './event.entity.ts';

/** Writes an event inside the caller's transaction: no effect without its event, no event without its effect. */
export function emitEvent(
  em: EntityManager,
  event: {
    type: EventType;
    at: Date;
    demandId?: string | null;
    faultId?: string | null;
    data: Record<string, unknown>;
  },
): void {
  em.create(Event, { id: randomUUID(), demandId: null, faultId: null, ...event }, { persist: true });
}
