import { Readable } from 'node:stream';
import fastifyAccepts from '@fastify/accepts';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { findDemand } from '../../core/demands/find-demands.ts';
import { DomainError } from '../../core/errors.ts';
import { eventView } from '../../core/events/event-view.ts';
import { type EventFilter, findEvents, newestPosition } from '../../core/events/find-events.ts';
import { findFault } from '../../core/faults/find-faults.ts';
import type { ApiDeps } from '../deps.ts';
import { pageOf } from '../pages.ts';
import { errorResponses } from '../problem.ts';
import { EventHeaders, EventPage, EventQuery, readFilter } from './event.schema.ts';
import { createFeed } from './feed.ts';
import { createPlaces, type Places } from './places.ts';
import { HEARTBEAT_MS, streamEvents } from './stream.ts';

const json = 'application/json';
const sse = 'text/event-stream';

/** How long a consumer may take nothing from a full stream, in milliseconds. */
const STALLED_MS = 60_000;
/** Seconds after which one who found no place may try again. */
const TRY_AGAIN = '30';

/** What happened, in its order: as pages, or as a stream that goes on (HTML standard: server-sent events). */
export const eventRoutes =
  ({ orm, eventStreams = 100 }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    await app.register(fastifyAccepts);
    const feed = createFeed(orm, app.log);
    const places = createPlaces(eventStreams);
    // Before the server waits for its connections to end: these end for nothing else.
    app.addHook('preClose', async () => await places.close());

    app.get(
      '/events',
      {
        config: { scope: 'events:read' },
        // A HEAD would read a stream that never ends.
        exposeHeadRoute: false,
        schema: {
          operationId: 'listEvents',
          tags: ['events'],
          summary: 'What happened, page by page or as a stream 事件',
          description:
            'The same events that webhooks are sent, in their order. With `Accept: text/event-stream` a stream: what is there behind `Last-Event-ID` or `after`, then what comes, each with its position as `id`; without either it begins with the next event. A comment comes at least every 15 s; after an hour the stream ends, and a client connects again by itself. With JSON: pages behind `after`; to ask for news later, send the last `position` you have seen. A caller of one department is shown the events of cases it sees.',
          querystring: EventQuery,
          headers: EventHeaders,
          response: {
            200: {
              description: 'A page of events, or a stream of them',
              content: {
                [json]: { schema: EventPage },
                [sse]: {
                  schema: Type.String({
                    description: 'Events as `id`, `event` (the type) and `data` (the event as JSON)',
                    examples: ['id: 4711\nevent: service.activated\ndata: {"id":"…","position":"4711"}\n\n'],
                  }),
                },
              },
            },
            ...errorResponses(404, 406),
          },
        },
      },
      async (request, reply) => {
        const { query, headers } = request;
        const em = orm.em.fork();
        const filter = {
          ...readFilter(query),
          ...(query.demand === undefined ? {} : { demandId: (await findDemand(em, query.demand)).id }),
          ...(query.fault === undefined ? {} : { faultId: (await findFault(em, query.fault)).id }),
        };
        reply.header('vary', 'accept');
        const format = request.type([json, sse]);
        if (format === sse) {
          const after = headers['last-event-id'] ?? query.after ?? (await newestPosition(em));
          return await stream(request, reply, { after, filter });
        }
        if (format !== json)
          throw new DomainError<406>('not-acceptable', 406, `This comes as ${json} or ${sse}.`, {
            offered: [json, sse],
          });
        const rows = await findEvents(em, { ...filter, after: query.after ?? '0', limit: query.limit + 1 });
        return await reply
          .type(json)
          .send(pageOf(rows, query.limit, ({ position }) => String(position), eventView) as never);
      },
    );

    const stream = async (
      request: FastifyRequest,
      reply: FastifyReply,
      { after, filter }: { after: string; filter: EventFilter },
    ): Promise<FastifyReply> => {
      const { principal } = request;
      const place = takePlace(places, reply, principal.id);
      const pieces = streamEvents({ orm, feed }, { after, filter, principal, signal: place.signal });
      const body = Readable.from(quietly(pieces, request), { highWaterMark: 1 });
      const { raw } = reply;
      // A consumer that takes nothing any more is cut off; it may come back behind what it has seen.
      let fullSince = 0;
      const watch = setInterval(() => {
        if (!raw.writableNeedDrain) fullSince = 0;
        else if (fullSince === 0) fullSince = Date.now();
        else if (Date.now() - fullSince > STALLED_MS) raw.destroy();
      }, HEARTBEAT_MS);
      place.onCut(() => raw.destroy());
      raw.on('close', () => {
        clearInterval(watch);
        place.leave();
      });
      return await reply
        .headers({ 'cache-control': 'no-cache, no-transform', 'x-accel-buffering': 'no' })
        .type(`${sse}; charset=utf-8`)
        .send(body);
    };
  };

/** @throws DomainError 429 `too-many-streams` */
function takePlace(places: Places, reply: FastifyReply, principalId: string) {
  const place = places.take(principalId);
  if (place !== null) return place;
  reply.header('retry-after', TRY_AGAIN);
  throw new DomainError<429>(
    'too-many-streams',
    429,
    'As many streams of events as are allowed are open: end one, or read the pages.',
  );
}

/** A stream that cannot go on ends: its client connects again, and is told why by a status. */
async function* quietly(pieces: AsyncGenerator<string>, request: FastifyRequest): AsyncGenerator<string> {
  try {
    yield* pieces;
  } catch (error) {
    request.log.warn({ err: error }, 'a stream of events ends');
  }
}
