import { randomUUID } from 'node:crypto';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import { testEvent } from '../../core/events/catalogue.ts';
import { rotateSecret } from '../../core/events/webhooks/save-webhook.ts';
import { sendEvent } from '../../core/events/webhooks/send-event.ts';
import { actorOf } from '../actor.ts';
import { answerCreation } from '../answer-creation.ts';
import type { ApiDeps } from '../deps.ts';
import { creationHeaders, writingHeaders } from '../headers.ts';
import { errorResponses } from '../problem.ts';
import { findOwnWebhook, lockOwnWebhook } from './own-webhooks.ts';
import { RotatedSchema, RotationBody, TestAnswerSchema, WebhookParams } from './webhook.schema.ts';

/** The test button and the change of the secret. */
export const webhookActionRoutes =
  ({
    orm,
    clock,
    webhookRules: rules = { ranges: [], hosts: new Set() },
  }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.post(
      '/webhooks/:id/test',
      {
        config: { scope: 'events:read' },
        schema: {
          operationId: 'testWebhook',
          tags: ['webhooks'],
          summary: 'Send a test event and hear what the receiver says 测试事件接收地址',
          description:
            'Sends one event `webhook.test`, signed like every other, at once and without another try; also to a paused webhook. Answers within about 10 s, 200 whatever the receiver said.',
          params: WebhookParams,
          headers: writingHeaders,
          response: { 200: TestAnswerSchema, ...errorResponses(404) },
        },
      },
      async (request) => {
        const at = await clock.now();
        const em = orm.em.fork();
        const webhook = await findOwnWebhook(em, request.principal, request.params.id);
        const event = {
          id: randomUUID(),
          type: testEvent.type,
          at,
          demandId: null,
          faultId: null,
          data: { webhook: webhook.id },
        };
        // A test speaks to the receiver, not of a case: every format sends it as the standard one does.
        const said = await sendEvent(em, { ...webhook, format: 'standard' }, event, { rules, readAll: true });
        const { status = null, error = null, excerpt = '', ms = 0 } = said ?? {};
        return { delivered: error === null, status, error, excerpt, ms, eventId: event.id };
      },
    );

    app.post(
      '/webhooks/:id/secret-rotation',
      {
        config: { scope: 'events:read' },
        schema: {
          operationId: 'rotateWebhookSecret',
          tags: ['webhooks'],
          summary: 'Replace the secret of the signature 更换签名密钥',
          description:
            'Answers the new secret, once. During the overlap every message carries two signatures, one of each secret, so that the receiver may change over when it likes.',
          params: WebhookParams,
          headers: creationHeaders,
          body: RotationBody,
          response: { 201: RotatedSchema, ...errorResponses(404, 409, 413, 415, 422) },
        },
      },
      async (request, reply) => {
        const now = await clock.now();
        const actor = actorOf(request);
        const { principal, params, body } = request;
        const scope = `POST /v1/webhooks/${params.id}/secret-rotation`;
        return await answerCreation(request, reply, orm, scope, async (em) => {
          const webhook = await lockOwnWebhook(em, principal, params.id);
          await rotateSecret(em, webhook, { now, actor, ...body });
          return {
            location: `/v1/webhooks/${webhook.id}`,
            body: {
              secret: webhook.secret,
              previousSecretUntil: toShanghaiIso(webhook.previousSecretUntil ?? now),
            },
          };
        });
      },
    );
  };
