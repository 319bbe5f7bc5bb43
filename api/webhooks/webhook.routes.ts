import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { Webhook } from '../../core/events/webhook.entity.ts';
import { assertReceiver } from '../../core/events/webhooks/assert-receiver.ts';
import { changeWebhook, createWebhook, deleteWebhook } from '../../core/events/webhooks/save-webhook.ts';
import { actorOf } from '../actor.ts';
import { answerCreation } from '../answer-creation.ts';
import type { ApiDeps } from '../deps.ts';
import { answerTagged, checkIfMatch, ifMatch, ifMatchRequired, ifNoneMatch } from '../etag.ts';
import { creationHeaders, writingHeaders } from '../headers.ts';
import { errorResponses } from '../problem.ts';
import { deliveryRoutes } from './delivery.routes.ts';
import { findOwnWebhook, lockOwnWebhook, ownWebhooks } from './own-webhooks.ts';
import { NewWebhookSchema, WebhookOrderSchema, WebhookParams, WebhookSchema } from './webhook.schema.ts';
import { webhookView } from './webhook.view.ts';
import { webhookActionRoutes } from './webhook-action.routes.ts';

const config = { scope: 'events:read' as const };
const tags = ['webhooks'];

/** Webhooks: where a system wants to be told of events, signed as Standard Webhooks has it. */
export const webhookRoutes =
  (deps: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    const { orm, clock, webhookRules = { ranges: [], hosts: new Set() } } = deps;
    await app.register(webhookActionRoutes(deps));
    await app.register(deliveryRoutes(deps));

    app.post(
      '/webhooks',
      {
        config,
        schema: {
          operationId: 'createWebhook',
          tags,
          summary: 'Be told of events 登记事件接收地址',
          description:
            'Every event from now on is sent by POST as `GET /v1/events` shows it, with the headers webhook-id, webhook-timestamp and webhook-signature (Standard Webhooks, HMAC-SHA256). At least once: tell repetitions by webhook-id. Events of one case come in their order: one that fails holds back the later ones of that case. Whatever is not answered with 2xx within 10 s is tried again for three days, then kept as dead until it is replayed. A redirect is a failure; 410 pauses the webhook.',
          headers: creationHeaders,
          body: WebhookOrderSchema,
          response: { 201: NewWebhookSchema, ...errorResponses(409, 413, 415, 422) },
        },
      },
      async (request, reply) => {
        const now = await clock.now();
        const actor = actorOf(request);
        const owner = request.principal;
        await assertReceiver(request.body.url, webhookRules);
        return await answerCreation(request, reply, orm, 'POST /v1/webhooks', async (em) => {
          const row = await createWebhook(em, { now, actor, owner, ...request.body });
          return { location: `/v1/webhooks/${row.id}`, body: { ...webhookView(row), secret: row.secret } };
        });
      },
    );

    app.get(
      '/webhooks',
      {
        config,
        schema: {
          operationId: 'listWebhooks',
          tags,
          summary: 'Who is told of events 事件接收地址',
          description: "Your own; who has `keys:manage` sees everybody's.",
          response: {
            200: Type.Object(
              { items: Type.Array(WebhookSchema, { description: 'A webhook' }) },
              { description: 'All webhooks that the caller may see' },
            ),
            ...errorResponses(),
          },
        },
      },
      async ({ principal }) => {
        const rows = await orm.em.fork().find(Webhook, ownWebhooks(principal), { orderBy: { seq: 'asc' } });
        return { items: rows.map(webhookView) };
      },
    );

    app.get(
      '/webhooks/:id',
      {
        config,
        schema: {
          operationId: 'getWebhook',
          tags,
          summary: 'A webhook 事件接收地址',
          description: 'The header `etag` is what PUT wants as If-Match.',
          params: WebhookParams,
          headers: Type.Object(ifNoneMatch),
          response: {
            200: WebhookSchema,
            304: Type.Null({ description: 'It is as you have it' }),
            ...errorResponses(404),
          },
        },
      },
      async (request, reply) =>
        answerTagged(
          request,
          reply,
          webhookView(await findOwnWebhook(orm.em.fork(), request.principal, request.params.id)),
        ),
    );

    app.put(
      '/webhooks/:id',
      {
        config,
        schema: {
          operationId: 'changeWebhook',
          tags,
          summary: 'Change, pause or enable a webhook 更改、暂停或启用事件接收地址',
          description:
            'The whole of it: what is missing gets its default. If-Match is required, since two systems that change it at the same time would undo each other. What already waits is sent to the new address, whatever the new filter says.',
          params: WebhookParams,
          headers: Type.Object({ ...writingHeaders.properties, ...ifMatchRequired }),
          body: WebhookOrderSchema,
          response: { 200: WebhookSchema, ...errorResponses(404, 412, 413, 415, 422, 428) },
        },
      },
      async (request, reply) => {
        const now = await clock.now();
        const actor = actorOf(request);
        const { principal, params, body } = request;
        await assertReceiver(body.url, webhookRules);
        return await orm.em.fork().transactional(async (em) => {
          const webhook = await lockOwnWebhook(em, principal, params.id);
          checkIfMatch(request, webhookView(webhook), { required: true });
          await changeWebhook(em, webhook, { now, actor, ...body });
          const view = webhookView(webhook);
          answerTagged(request, reply, view);
          return view;
        });
      },
    );

    app.delete(
      '/webhooks/:id',
      {
        config,
        schema: {
          operationId: 'deleteWebhook',
          tags,
          summary: 'Be told no longer 删除事件接收地址',
          description: 'What still waited for it goes as well; the events stay in `GET /v1/events`.',
          params: WebhookParams,
          headers: Type.Object({ ...writingHeaders.properties, ...ifMatch }),
          response: { 204: Type.Null({ description: 'Deleted' }), ...errorResponses(404, 412) },
        },
      },
      async (request, reply) => {
        const now = await clock.now();
        const actor = actorOf(request);
        await orm.em.fork().transactional(async (em) => {
          const webhook = await lockOwnWebhook(em, request.principal, request.params.id);
          checkIfMatch(request, webhookView(webhook));
          await deleteWebhook(em, webhook, { now, actor });
        });
        reply.code(204);
        return null;
      },
    );
  };
