import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { InferEntity } from '@mikro-orm/postgresql';
import { Type } from 'typebox';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import { type EventType, eventTypes, Webhook } from '../../core/events/event.entity.ts';
import { createWebhook, deleteWebhook } from '../../core/events/webhooks.ts';
import { actorOf } from '../actor.ts';
import { answerCreation } from '../answer-creation.ts';
import type { ApiDeps } from '../deps.ts';
import { creationHeaders, writingHeaders } from '../headers.ts';
import { Moment } from '../moments.ts';
import { errorResponses } from '../problem.ts';

const EventTypeSchema = Type.Enum(Object.keys(eventTypes) as EventType[], {
  description: Object.entries(eventTypes)
    .map(([type, when]) => `- \`${type}\`: ${when}`)
    .join('\n'),
});

const head = {
  id: Type.String({ description: 'Id (UUID)' }),
  url: Type.String({
    description: 'Where events are sent by POST',
    examples: ['https://crm.example.com/events'],
  }),
  types: Type.Array(EventTypeSchema, { description: 'Which events; empty: all' }),
  createdAt: Moment('When it was registered'),
  createdBy: Type.String({ description: 'Who registered it' }),
};
const WebhookSchema = Type.Object(head, { description: 'Where a system is told of events' });
const NewWebhookSchema = Type.Object(
  { ...head, secret: Type.String({ description: 'Key of the signature, shown this once: whsec_…' }) },
  { description: 'A new webhook with its secret' },
);

const view = (row: InferEntity<typeof Webhook>) => ({
  id: row.id,
  url: row.url,
  types: row.types,
  createdAt: toShanghaiIso(row.createdAt),
  createdBy: row.createdBy,
});

/** Webhooks: events are sent from the outbox, at least once, signed as Standard Webhooks has it. */
export const webhookRoutes =
  ({ orm, clock }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.post(
      '/webhooks',
      {
        config: { scope: 'events:read' },
        schema: {
          operationId: 'createWebhook',
          tags: ['webhooks'],
          summary: 'Be told of events 登记事件接收地址',
          description:
            'Every event from now on is sent by POST: {type, timestamp, demandId, data} with the headers webhook-id, webhook-timestamp and webhook-signature (Standard Webhooks, HMAC-SHA256). At least once: tell repetitions by webhook-id. Whatever is not answered with 2xx within 10 s is tried again for about three days.',
          headers: creationHeaders,
          body: Type.Object(
            {
              url: Type.String({
                format: 'uri',
                pattern: '^https?://',
                maxLength: 2_000,
                description: 'Address of the receiver',
                examples: ['https://crm.example.com/events'],
              }),
              types: Type.Array(EventTypeSchema, {
                uniqueItems: true,
                default: [],
                description: 'Which events; empty or missing: all',
              }),
            },
            { additionalProperties: false },
          ),
          response: { 201: NewWebhookSchema, ...errorResponses(413, 415, 422) },
        },
      },
      async (request, reply) => {
        const now = await clock.now();
        const actor = actorOf(request);
        return await answerCreation(request, reply, orm, 'POST /v1/webhooks', async (em) => {
          const row = await createWebhook(em, { now, actor, ...request.body });
          return { location: `/v1/webhooks/${row.id}`, body: { ...view(row), secret: row.secret } };
        });
      },
    );

    app.get(
      '/webhooks',
      {
        config: { scope: 'events:read' },
        schema: {
          operationId: 'listWebhooks',
          tags: ['webhooks'],
          summary: 'Who is told of events 事件接收地址',
          response: {
            200: Type.Object({ items: Type.Array(WebhookSchema, { description: 'A webhook' }) }),
            ...errorResponses(),
          },
        },
      },
      async () => ({
        items: (await orm.em.fork().find(Webhook, {}, { orderBy: { seq: 'asc' } })).map(view),
      }),
    );

    app.delete(
      '/webhooks/:id',
      {
        config: { scope: 'events:read' },
        schema: {
          operationId: 'deleteWebhook',
          tags: ['webhooks'],
          summary: 'Be told no longer 删除事件接收地址',
          params: Type.Object({ id: Type.String({ format: 'uuid', description: 'Id of the webhook' }) }),
          headers: writingHeaders,
          response: { 204: Type.Null({ description: 'Deleted' }), ...errorResponses(404) },
        },
      },
      async (request, reply) => {
        const now = await clock.now();
        const actor = actorOf(request);
        await orm.em
          .fork()
          .transactional(async (em) => await deleteWebhook(em, { now, actor, id: request.params.id }));
        reply.code(204);
        return null;
      },
    );
  };
