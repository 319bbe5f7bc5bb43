import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { describedEvents } from '../../core/events/described-events.ts';
import { errorResponses } from '../problem.ts';

const EventTypesSchema = Type.Object(
  {
    items: Type.Array(
      Type.Object(
        {
          type: Type.String({ description: 'Name of the type', examples: ['service.activated'] }),
          when: Type.String({ description: 'When it comes', examples: ['The service is active.'] }),
          schema: Type.Object(
            {},
            { additionalProperties: true, description: 'JSON Schema (2020-12) of its `data`' },
          ),
          example: Type.Object(
            {},
            { additionalProperties: true, description: 'A whole event, as it is sent' },
          ),
        },
        { title: 'EventTypeDescription', description: 'A type of event' },
      ),
      { description: 'Every type, and `webhook.test`, which only the test button sends' },
    ),
  },
  { title: 'EventTypes', description: 'The catalogue of events' },
);

/** The catalogue of events, for programs. */
export const eventTypeRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/event-types',
    {
      config: { scope: 'events:read' },
      schema: {
        operationId: 'listEventTypes',
        tags: ['events'],
        summary: 'The catalogue of events, with schemas 事件目录',
        response: { 200: EventTypesSchema, ...errorResponses() },
      },
    },
    async () => ({ items: describedEvents() }),
  );
};
