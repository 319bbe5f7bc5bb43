import { randomUUID } from 'node:crypto';
import { Compile, type Validator } from 'typebox/compile';
import { type Draft, draftOf } from '../store-together.ts';
import { type EventData, type EventType, eventCatalogue } from './catalogue.ts';
import { Event } from './event.entity.ts';

/**
 * Writes an event inside the caller's transaction: no effect without its event, no event without its effect. Whoever
 * emits for a case holds the lock of its row (`lockCase`), so its events are numbered in the order in which they happened.
 * @throws Error when `data` are not what the catalogue promises: a fault of the program, which the compiler finds first.
 */
export function emitEvent<T extends EventType>(
  em: Draft,
  {
    type,
    data,
    ...event
  }: { type: T; at: Date; demandId?: string | null; faultId?: string | null; data: EventData<T> },
): void {
  const promised = validatorOf(type);
  if (!promised.Check(data)) {
    const [fault] = promised.Errors(data);
    throw new Error(
      `The event ${type} is not as the catalogue has it: ${fault?.instancePath} ${fault?.message}.`,
    );
  }
  const { demandId = null, faultId = null } = event;
  draftOf(em).create(Event, { id: randomUUID(), ...event, demandId, faultId, type, data }, { persist: true });
}

/** What the catalogue promises, compiled at the first event of the type. */
const validators = new Map<EventType, Validator>();
function validatorOf(type: EventType): Validator {
  const known = validators.get(type) ?? Compile(eventCatalogue[type].data);
  validators.set(type, known);
  return known;
}
