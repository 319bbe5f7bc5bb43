import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { NotFoundError } from '../../../core/errors.ts';
import { type EventType, isEventType } from '../../../core/events/catalogue.ts';
import { assertReceiver } from '../../../core/events/webhooks/assert-receiver.ts';
import { createWebhook, deleteWebhook } from '../../../core/events/webhooks/save-webhook.ts';
import { type HubApi, hubEvents, theirEvent } from '../../../core/tmf/hub-events.ts';
import { hubEntities } from '../../../core/tmf/hub-formats.ts';
import { readHubQuery } from '../../../core/tmf/hub-query.ts';
import { maybe, text } from '../../../core/tmf/shapes.ts';
import { actorOf } from '../../actor.ts';
import { answerCreation } from '../../answer-creation.ts';
import type { ApiDeps } from '../../deps.ts';
import { creationHeaders, writingHeaders } from '../../headers.ts';
import { RequestError } from '../../problem.ts';
import { lockOwnWebhook } from '../../webhooks/own-webhooks.ts';
import { tmfErrors } from './tmf-error.ts';

const head = {
  callback: Type.String({
    format: 'uri',
    pattern: '^https?://',
    maxLength: 2_000,
    description: 'Where events are sent by POST',
    examples: ['https://crm.example.com/tmf/listener'],
  }),
  query: Type.Optional(
    Type.String({
      maxLength: 1_000,
      description: 'Which events: `eventType`, and values of the entity by their path; all, when missing',
      examples: ['eventType=ServiceOrderStateChangeEvent&serviceOrder.state=completed'],
    }),
  ),
};

const EventSubscriptionSchema = Type.Object(
  {
    id: text('Id (UUID)', '0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11'),
    ...head,
    secret: maybe('Key of the signature (Standard Webhooks), shown this once: ours, v4 has none', 'whsec_…'),
  },
  { title: 'TmfEventSubscription', description: 'Where a system is told of events' },
);

/** `POST /hub` and `DELETE /hub/{id}` of an API: a subscription of the outbox's webhooks that is written as TM Forum has it. */
export const hubRoutes =
  (
    { orm, clock, webhookRules = { ranges: [], hosts: new Set() } }: ApiDeps,
    api: HubApi,
    base: string,
  ): FastifyPluginAsyncTypebox =>
  async (app) => {
    const { entity } = hubEntities[api];
    const ours: EventType[] = Object.keys(hubEvents[api]).filter(isEventType);
    const types = [...new Set(ours.flatMap((one) => theirEvent(api, one) ?? []))];
    const Entity = `${entity[0]?.toUpperCase()}${entity.slice(1)}`;

    app.post(
      '/hub',
      {
        config: { scope: 'events:read' },
        schema: {
          operationId: `subscribeTmf${Entity}Events`,
          tags: [api],
          summary: `${api.toUpperCase()}: be told of events 登记事件接收地址`,
          description: `Told are ${types.join(', ')}: {eventId, eventTime, eventType, correlationId, event: {${entity}}}, the entity as it is when it is sent. Sent as the events of \`/v1/webhooks\` are: signed, at least once, in the order of their case, for three days; there the subscription is seen, paused and replayed, too.`,
          headers: creationHeaders,
          body: Type.Object(head, {
            title: 'TmfEventSubscriptionInput',
            additionalProperties: true,
            description: 'Where to, and of what',
          }),
          response: { 201: EventSubscriptionSchema, ...tmfErrors(409, 413, 415, 422) },
        },
      },
      async (request, reply) => {
        const now = await clock.now();
        const actor = actorOf(request);
        const { callback, query } = request.body;
        const asked = readHubQuery(query, { entity, types });
        if ('fault' in asked) throw new RequestError('body', [{ pointer: '/query', message: asked.fault }]);
        await assertReceiver(callback, webhookRules);
        return await answerCreation(request, reply, orm, `POST ${base}/hub`, async (em) => {
          const row = await createWebhook(em, {
            now,
            actor,
            owner: request.principal,
            url: callback,
            types: ours.filter(
              (one) => asked.types.length === 0 || asked.types.includes(theirEvent(api, one) ?? ''),
            ),
            format: api,
            formatOptions: { ...asked },
          });
          const body = {
            id: row.id,
            callback,
            ...(query === undefined ? {} : { query }),
            secret: row.secret,
          };
          return { location: `${base}/hub/${row.id}`, body };
        });
      },
    );

    app.delete(
      '/hub/:id',
      {
        config: { scope: 'events:read' },
        schema: {
          operationId: `unsubscribeTmf${Entity}Events`,
          tags: [api],
          summary: `${api.toUpperCase()}: be told no longer 删除事件接收地址`,
          params: Type.Object({ id: Type.String({ format: 'uuid', description: 'Id of the subscription' }) }),
          headers: writingHeaders,
          response: { 204: Type.Null({ description: 'Deleted' }), ...tmfErrors(404) },
        },
      },
      async (request, reply) => {
        const now = await clock.now();
        const actor = actorOf(request);
        await orm.em.fork().transactional(async (em) => {
          const webhook = await lockOwnWebhook(em, request.principal, request.params.id);
          if (webhook.format !== api) throw new NotFoundError('subscription', request.params.id);
          await deleteWebhook(em, webhook, { now, actor });
        });
        reply.code(204);
        return null;
      },
    );
  };
