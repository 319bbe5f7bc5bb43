import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import {
  type DeliveryLine,
  listDeliveries,
  replayAll,
  replayOne,
} from '../../core/events/webhooks/deliveries.ts';
import type { ApiDeps } from '../deps.ts';
import { writingHeaders } from '../headers.ts';
import { isoOrNull } from '../moments.ts';
import { pageOf } from '../pages.ts';
import { errorResponses } from '../problem.ts';
import { findOwnWebhook, lockOwnWebhook } from './own-webhooks.ts';
import { DeliveryPage, DeliveryParams, DeliveryQuery, WebhookParams } from './webhook.schema.ts';

const config = { scope: 'events:read' as const };
const tags = ['webhooks'];

/** What a webhook was sent, what waits, and what was given up: the dead letters and their replay. */
export const deliveryRoutes =
  ({ orm }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/webhooks/:id/deliveries',
      {
        config,
        schema: {
          operationId: 'listDeliveries',
          tags,
          summary: 'Deliveries of a webhook; the dead ones with state=dead 事件发送记录',
          description: 'In the order of the events. What has ended is kept for 30 days.',
          params: WebhookParams,
          querystring: DeliveryQuery,
          response: { 200: DeliveryPage, ...errorResponses(404) },
        },
      },
      async ({ principal, params, query }) => {
        const em = orm.em.fork();
        const { id: webhookId } = await findOwnWebhook(em, principal, params.id);
        const rows = await listDeliveries(em, { ...query, webhookId, limit: query.limit + 1 });
        return pageOf(rows, query.limit, ({ position }) => position, deliveryView);
      },
    );

    app.post(
      '/webhooks/:id/deliveries/:delivery/replay',
      {
        config,
        schema: {
          operationId: 'replayDelivery',
          tags,
          summary: 'Send a dead event again 重发一条失败的事件',
          description:
            'Under the same webhook-id, and tried for three days again. It may come after later events of its case, which were sent when it was given up.',
          params: DeliveryParams,
          headers: writingHeaders,
          response: { 202: Replayed, ...errorResponses(404, 409) },
        },
      },
      async ({ principal, params }, reply) => {
        await orm.em.fork().transactional(async (em) => {
          await lockOwnWebhook(em, principal, params.id);
          await replayOne(em, params.id, params.delivery);
        });
        reply.code(202);
        return { replayed: 1 };
      },
    );

    app.post(
      '/webhooks/:id/replay',
      {
        config,
        schema: {
          operationId: 'replayDeliveries',
          tags,
          summary: 'Send all dead events of a webhook again 重发全部失败的事件',
          description: 'Case by case in their order. Safe to repeat: what waits already is left alone.',
          params: WebhookParams,
          headers: writingHeaders,
          response: { 202: Replayed, ...errorResponses(404) },
        },
      },
      async ({ principal, params }, reply) => {
        const replayed = await orm.em.fork().transactional(async (em) => {
          await lockOwnWebhook(em, principal, params.id);
          return await replayAll(em, params.id);
        });
        reply.code(202);
        return { replayed };
      },
    );
  };

const Replayed = Type.Object(
  { replayed: Type.Integer({ minimum: 0, description: 'How many will be sent again', examples: [3] }) },
  { title: 'Replayed', description: 'What was taken up again' },
);

const deliveryView = ({ at, firstAttemptAt, lastAttemptAt, ...line }: DeliveryLine) => ({
  ...line,
  timestamp: toShanghaiIso(new Date(at)),
  firstAttemptAt: isoOrNull(firstAttemptAt && new Date(firstAttemptAt)),
  lastAttemptAt: isoOrNull(lastAttemptAt && new Date(lastAttemptAt)),
});
