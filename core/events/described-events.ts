import type { TObject } from 'typebox';
import { eventCatalogue, eventTypes, testEvent } from './catalogue.ts';
import { eventView, type ToldEvent } from './event-view.ts';

const at = new Date('2026-12-03T10:15:00+08:00');
const ids = {
  id: '0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10',
  case: '5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11',
};

/** Every type of event with when it comes, the schema of its data and a whole event; that of the test button last. */
export function describedEvents(): {
  type: ToldEvent['type'];
  when: string;
  schema: Record<string, unknown>;
  example: Record<string, unknown>;
}[] {
  const of = (type: ToldEvent['type'], { when, data, example }: Described) => ({
    type,
    when,
    schema: plain(data),
    example: eventView({
      id: ids.id,
      position: type === testEvent.type ? null : '4711',
      type,
      at,
      demandId: type.startsWith('fault.') || type === testEvent.type ? null : ids.case,
      faultId: type.startsWith('fault.') ? ids.case : null,
      data: example,
    }),
  });
  return [...eventTypes.map((type) => of(type, eventCatalogue[type])), of(testEvent.type, testEvent)];
}

interface Described {
  when: string;
  data: TObject;
  example: Record<string, unknown>;
}

/** The schema as JSON, without what TypeBox keeps on it for itself. */
const plain = (schema: TObject): Record<string, unknown> => JSON.parse(JSON.stringify(schema));
