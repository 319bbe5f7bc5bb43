import { toShanghaiIso } from '../calendar/format.ts';
import type { testEvent } from './catalogue.ts';
import type { EventRow } from './event.entity.ts';

/** An event that can be told: one of the record, or that of the test button. */
export type ToldEvent = Pick<EventRow, 'id' | 'at' | 'demandId' | 'faultId' | 'data'> & {
  position?: string | null | undefined;
  type: EventRow['type'] | typeof testEvent.type;
};

/** What a receiver, a page and the stream say of an event: the same everywhere. */
export const eventView = ({ id, position, type, at, demandId, faultId, data }: ToldEvent) => ({
  id,
  position: position ?? null,
  type,
  timestamp: toShanghaiIso(at),
  demandId: demandId ?? null,
  faultId: faultId ?? null,
  data,
});
export type EventView = ReturnType<typeof eventView>;
