import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { EntityManager, InferEntity } from '@mikro-orm/postgresql';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import { UnprocessableError } from '../../core/errors.ts';
import { answerOnce } from '../../core/idempotency/answer-once.ts';
import {
  findResource,
  type HeldCounts,
  heldCounts,
  heldUnits,
  releaseUnit,
} from '../../core/inventory/held-units.ts';
import { importResources, lockResourceImport } from '../../core/inventory/import-resources.ts';
import { listResources, type ResourceRow } from '../../core/inventory/list-resources.ts';
import { Resource } from '../../core/inventory/resource.entity.ts';
import { ResourceImportSchema } from '../../core/inventory/resource.schema.ts';
import { ResourceHistory, unitStateNames } from '../../core/inventory/resource-unit.entity.ts';
import { segmentNames } from '../../core/segments.ts';
import { actorOf } from '../actor.ts';
import type { ApiDeps } from '../deps.ts';
import { answerTagged, checkIfMatch, ifMatch, ifNoneMatch } from '../etag.ts';
import { creationHeaders } from '../headers.ts';
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
            'By code: what is unknown is created, what differs is updated, nothing is deleted. All of the request is taken or none. Only asked when INVENTORY_URL is not set. If-Match, for a request with one resource, is the `etag` of that resource: 412 when it was changed meanwhile.',
          headers: Type.Object({ ...creationHeaders.properties, ...ifMatch }),
          body: ResourceImportSchema,
          response: { 200: ImportAnswer, ...errorResponses(409, 412, 413, 415, 422) },
        },
      },
      async (request, reply) => {
        const now = await clock.now();
        const actor = actorOf(request);
        const once = onceOf(request, 'POST /v1/resources');
        const answer = await answerOnce(orm.em.fork(), once, async (em) => {
          await checkSeen(em, request, request.body.resources);
          return {
            status: 200,
            location: '/v1/resources',
            body: await importResources(em, { ...request.body, now, actor }),
          };
        });
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
          description: 'The header `etag` is what an import of this one resource takes as If-Match.',
          params: ResourceParams,
          headers: Type.Object(ifNoneMatch),
          response: {
            200: ResourceDetail,
            304: Type.Null({ description: 'It is as you have it' }),
            ...errorResponses(404),
          },
        },
      },
      async (request, reply) => {
        return answerTagged(request, reply, await resourceDetail(orm.em.fork(), request.params.code));
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
          headers: creationHeaders,
          response: {
            200: Type.Object(
              { free: Type.Integer({ description: 'Units of the resource that are free now' }) },
              { description: 'The unit is free' },
            ),
            ...errorResponses(404, 409),
          },
        },
      },
      async (request, reply) => {
        const now = await clock.now();
        const actor = actorOf(request);
        const { code, number } = request.params;
        const once = onceOf(request, `POST /v1/resources/${code}/units/${number}/release`);
        const answer = await answerOnce(orm.em.fork(), once, async (em) => ({
          status: 200,
          location: `/v1/resources/${code}`,
          body: { free: await releaseUnit(em, { now, actor, code, number }) },
        }));
        markOnce(reply, answer);
        return answer.body;
      },
    );
  };

/** A resource with the units that demands hold, as GET answers it. @throws NotFoundError */
async function resourceDetail(em: EntityManager, code: string) {
  const row = await findResource(em, code);
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
}

/** @throws UnprocessableError for an If-Match on several at once, PreconditionError */
async function checkSeen(
  em: EntityManager,
  request: FastifyRequest,
  resources: { code: string }[],
): Promise<void> {
  if (request.headers['if-match'] === undefined) return;
  const [only, ...others] = resources;
  if (only === undefined || others.length > 0)
    throw new UnprocessableError(
      'resources-make-no-sense',
      'If-Match is about one resource: send each in a request of its own, or leave the header away.',
    );
  await lockResourceImport(em);
  const known = await em.count(Resource, { code: only.code });
  checkIfMatch(request, known === 0 ? null : await resourceDetail(em, only.code));
}

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
