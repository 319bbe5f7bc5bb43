import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Value } from 'typebox/value';
import { type EventData, type EventType, eventCatalogue } from './catalogue.ts';
import { Event } from './event.entity.ts';

/**
 * Writes an event inside the caller's transaction: no effect without its event, no event without its effect. Whoever
 * emits for a case holds the lock of its row (`lockCase`), so its events are numbered in the order in which they happened.
 * @throws Error when `data` are not what the catalogue promises: a fault of the program, which the compiler finds first.
 */
export function emitEvent<T extends EventType>(
  em: EntityManager,
  {
    type,
    data,
    ...event
  }: { type: T; at: Date; demandId?: string | null; faultId?: string | null; data: EventData<T> },
): void {
  const [fault] = Value.Errors(eventCatalogue[type].data, data);
  if (fault !== undefined)
    throw new Error(
      `The event ${type} is not as the catalogue has it: ${fault.instancePath} ${fault.message}.`,
    );
  em.create(
    Event,
    { id: randomUUID(), demandId: null, faultId: null, ...event, type, data },
    { persist: true },
  );
}
