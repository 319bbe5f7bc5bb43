import { actAs } from '../../core/access/acting.ts';
import type { Principal } from '../../core/access/principal.ts';
import type { Orm } from '../../core/database.ts';
import { type EventView, eventView } from '../../core/events/event-view.ts';
import { type EventFilter, findEvents } from '../../core/events/find-events.ts';
import type { Feed } from './feed.ts';

/** Events of one piece: what a slow consumer makes us keep is bounded by two of them. */
const PAGE = 100;
/** Silence after which a comment is sent, so that no proxy takes the connection for dead, and the key is asked for again. */
export const HEARTBEAT_MS = 15_000;
/** How long a stream lasts: who listens longer connects again by itself, and is asked who it is. */
const MAX_AGE_MS = 3_600_000;
/** What a client waits before it connects again. */
const RETRY_MS = 3_000;

export interface StreamOrder {
  after: string;
  filter: EventFilter;
  principal: Principal;
  signal: AbortSignal;
  heartbeatMs?: number;
}

/**
 * The pieces of a stream of events (HTML standard, 9.2: text/event-stream): everything behind a position, then what comes.
 * Each event carries its position as id; a comment now and then carries how far was looked, so that who comes back goes
 * on there. Reads by pages from the record at the pace of the consumer: nothing is kept for one who is slow.
 * @throws what reading throws; UnauthenticatedError once the key is no longer in force
 */
export async function* streamEvents(
  { orm, feed }: { orm: Orm; feed: Feed },
  { after, filter, principal, signal, heartbeatMs = HEARTBEAT_MS }: StreamOrder,
): AsyncGenerator<string, void, undefined> {
  const end = Date.now() + MAX_AGE_MS;
  let cursor = BigInt(after);
  yield `retry: ${RETRY_MS}\nid: ${cursor}\n\n`;
  let newest = await feed.waitBeyond(cursor, 0, signal);
  while (!signal.aborted && Date.now() < end) {
    // A transaction, at whose end is asked whether the key is still in force.
    const read = async () =>
      await orm.em
        .fork()
        .transactional(async (em) => await findEvents(em, { ...filter, after: String(cursor), limit: PAGE }));
    const rows = await actAs(principal, read);
    if (rows.length > 0) yield rows.map((row) => eventText(eventView(row))).join('');
    const last = rows.at(-1)?.position;
    if (rows.length === PAGE) {
      cursor = BigInt(last ?? cursor);
      continue;
    }
    // Everything up to the newest position that was known before the page was read has been looked at.
    const looked = last == null || BigInt(last) < newest ? newest : BigInt(last);
    if (looked > cursor) cursor = looked;
    newest = await feed.waitBeyond(cursor, heartbeatMs, signal);
    if (newest <= cursor && !signal.aborted) yield `: ${new Date().toISOString()}\nid: ${cursor}\n\n`;
  }
}

const eventText = (event: EventView): string =>
  `id: ${event.position}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
