import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { answerOnce } from '../../core/idempotency/answer-once.ts';
import { importResources } from '../../core/inventory/import-resources.ts';
import { listResources, type ResourceRow } from '../../core/inventory/list-resources.ts';
import { ResourceImportSchema } from '../../core/inventory/resource.schema.ts';
import { segmentNames } from '../../core/segments.ts';
import { actorOf } from '../actor.ts';
import type { ApiDeps } from '../deps.ts';
import { creationHeaders } from '../headers.ts';
import { pageOf } from '../pages.ts';
import { errorResponses } from '../problem.ts';
import { ImportAnswer, ResourceListQuery, ResourcePage } from './resource.schema.ts';

/** 1000 resources with the longest texts the schema takes. */
const BODY_LIMIT_BYTES = 4 * 1024 * 1024;

/** The embedded inventory from outside: what the resource management system would hand in and ask. */
export const resourceRoutes =
  ({ orm, clock }: Pick<ApiDeps, 'orm' | 'clock'>): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.post(
      '/resources',
      {
        bodyLimit: BODY_LIMIT_BYTES,
        schema: {
          operationId: 'importResources',
          tags: ['resources'],
          summary: 'Hand in resources, new and changed 导入资源',
          description:
            'By code: what is unknown is created, what differs is updated, nothing is deleted. All of the request is taken or none. Only asked when INVENTORY_URL is not set.',
          headers: creationHeaders,
          body: ResourceImportSchema,
          response: { 200: ImportAnswer, ...errorResponses(413, 415, 422) },
        },
      },
      async (request, reply) => {
        const now = await clock.now();
        const actor = actorOf(request);
        const once = {
          scope: 'POST /v1/resources',
          key: request.headers['idempotency-key'],
          body: request.body,
        };
        const answer = await answerOnce(orm.em.fork(), once, async (em) => ({
          status: 200,
          location: '/v1/resources',
          body: await importResources(em, { ...request.body, now, actor }),
        }));
        if (answer.repeated) reply.header('idempotency-replayed', 'true');
        return answer.body;
      },
    );

    app.get(
      '/resources',
      {
        schema: {
          operationId: 'listResources',
          tags: ['resources'],
          summary: 'Resources in the order in which they came 资源列表',
          querystring: ResourceListQuery,
          response: { 200: ResourcePage, ...errorResponses() },
        },
      },
      async ({ query }) => {
        const rows = await listResources(orm.em.fork(), { ...query, limit: query.limit + 1 });
        return pageOf(rows, query.limit, ({ seq }) => seq, resourceView);
      },
    );
  };

/** What the row is for a reader: the keys by which it is stored and compared stay inside. */
const resourceView = ({ id, seq, version, coverageKey, ...resource }: ResourceRow) => ({
  ...resource,
  segmentName: segmentNames[resource.segment],
});
