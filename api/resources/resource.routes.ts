import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { InferEntity } from '@mikro-orm/postgresql';
import { Type } from 'typebox';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import { answerOnce } from '../../core/idempotency/answer-once.ts';
import {
  findResource,
  type HeldCounts,
  heldCounts,
  heldUnits,
  releaseUnit,
} from '../../core/inventory/held-units.ts';
import { importResources } from '../../core/inventory/import-resources.ts';
import { listResources, type ResourceRow } from '../../core/inventory/list-resources.ts';
import { ResourceImportSchema } from '../../core/inventory/resource.schema.ts';
import { ResourceHistory, unitStateNames } from '../../core/inventory/resource-unit.entity.ts';
import { segmentNames } from '../../core/segments.ts';
import { actorOf } from '../actor.ts';
import type { ApiDeps } from '../deps.ts';
import { creationHeaders, writingHeaders } from '../headers.ts';
import { markOnce, onceOf } from '../once.ts';
import { pageOf, pageQuery } from '../pages.ts';
import { errorResponses } from '../problem.ts';
import {
  HistoryPage,
  ImportAnswer,
  ResourceDetail,
  ResourceListQuery,
  ResourcePage,
  ResourceParams,
  UnitParams,
} from './resource.schema.ts';

/** 1000 resources with the longest texts the schema takes. */
const BODY_LIMIT_BYTES = 4 * 1024 * 1024;

/** The embedded inventory from outside: what the resource management system would hand in and ask. */
export const resourceRoutes =
  ({ orm, clock }: Pick<ApiDeps, 'orm' | 'clock'>): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.post(
      '/resources',
      {
        config: { scope: 'resources:write' },
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
        const once = onceOf(request, 'POST /v1/resources');
        const answer = await answerOnce(orm.em.fork(), once, async (em) => ({
          status: 200,
          location: '/v1/resources',
          body: await importResources(em, { ...request.body, now, actor }),
        }));
        markOnce(reply, answer);
        return answer.body;
      },
    );

    app.get(
      '/resources',
      {
        config: { scope: 'resources:read' },
        schema: {
          operationId: 'listResources',
          tags: ['resources'],
          summary: 'Resources in the order in which they came 资源列表',
          querystring: ResourceListQuery,
          response: { 200: ResourcePage, ...errorResponses() },
        },
      },
      async ({ query }) => {
        const em = orm.em.fork();
        const rows = await listResources(em, { ...query, limit: query.limit + 1 });
        const counts = await heldCounts(
          em,
          rows.map(({ id }) => id),
        );
        return pageOf(
          rows,
          query.limit,
          ({ seq }) => seq,
          (row) => resourceView(row, counts.get(row.id)),
        );
      },
    );

    app.get(
      '/resources/:code',
      {
        config: { scope: 'resources:read' },
        schema: {
          operationId: 'getResource',
          tags: ['resources'],
          summary: 'A resource with the units that demands hold 资源及占用',
          params: ResourceParams,
          response: { 200: ResourceDetail, ...errorResponses(404) },
        },
      },
      async ({ params }) => {
        const em = orm.em.fork();
        const row = await findResource(em, params.code);
        const counts = await heldCounts(em, [row.id]);
        const units = await heldUnits(em, row.id);
        return {
          ...resourceView(row, counts.get(row.id)),
          units: units.map(({ unit, demandNumber }) => ({
            number: unit.number,
            state: unit.state,
            stateName: unitStateNames[unit.state],
            demandNumber,
            accessPointId: unit.accessPointId ?? null,
            since: toShanghaiIso(unit.since),
          })),
        };
      },
    );

    app.get(
      '/resources/:code/history',
      {
        config: { scope: 'resources:read' },
        schema: {
          operationId: 'getResourceHistory',
          tags: ['resources'],
          summary: 'The life of a resource, oldest first 资源履历',
          params: ResourceParams,
          querystring: Type.Object(pageQuery, { additionalProperties: false }),
          response: { 200: HistoryPage, ...errorResponses(404) },
        },
      },
      async ({ params, query: { limit, after } }) => {
        const em = orm.em.fork();
        const { code } = await findResource(em, params.code);
        const where = { resourceCode: code, ...(after === undefined ? {} : { id: { $gt: after } }) };
        const rows = await em.find(ResourceHistory, where, { orderBy: { id: 'asc' }, limit: limit + 1 });
        return pageOf(rows, limit, ({ id }) => id, historyLine);
      },
    );

    app.post(
      '/resources/:code/units/:number/release',
      {
        config: { scope: 'resources:write' },
        schema: {
          operationId: 'releaseUnit',
          tags: ['resources'],
          summary: 'A unit was dismantled and is free again 释放端口',
          description: 'Only for a unit that waits to be released (待释放); any other state is 409.',
          params: UnitParams,
          headers: writingHeaders,
          response: {
            200: Type.Object(
              { free: Type.Integer({ description: 'Units of the resource that are free now' }) },
              { description: 'The unit is free' },
            ),
            ...errorResponses(404, 409),
          },
        },
      },
      async (request) => {
        const now = await clock.now();
        const actor = actorOf(request);
        const { code, number } = request.params;
        return await orm.em.fork().transactional(async (em) => ({
          free: await releaseUnit(em, { now, actor, code, number }),
        }));
      },
    );
  };

/** What the row is for a reader: the keys by which it is stored and compared stay inside. */
const resourceView = (
  { id, seq, version, coverageKey, ...resource }: ResourceRow,
  held: HeldCounts = { reserved: 0, occupied: 0, toBeReleased: 0 },
) => ({
  ...resource,
  ...held,
  segmentName: segmentNames[resource.segment],
});

const historyLine = (row: InferEntity<typeof ResourceHistory>) => ({
  at: toShanghaiIso(row.at),
  actor: row.actor,
  unitNumber: row.unitNumber ?? null,
  from: row.from ?? null,
  to: row.to ?? null,
  demandId: row.demandId ?? null,
  text: row.text,
});
