import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Static, Type } from 'typebox';
import {
  filesOf,
  findRelease,
  listReleases,
  releaseBefore,
  releaseInForce,
} from '../../core/models/find-releases.ts';
import { type NamedFile, placeOf } from '../../core/models/model-files.ts';
import { assertChecked, planRelease } from '../../core/models/plan-release.ts';
import { releaseAndMove } from '../../core/models/release-and-move.ts';
import { type Released, releaseModels } from '../../core/models/release-models.ts';
import { restoreRelease } from '../../core/models/restore-release.ts';
import { unknownDeployments } from '../../core/models/unknown-deployments.ts';
import { actorOf } from '../actor.ts';
import { answerCreation } from '../answer-creation.ts';
import type { ApiDeps } from '../deps.ts';
import { answerTagged, checkIfMatch, ifMatch, ifNoneMatch } from '../etag.ts';
import { creationHeaders } from '../headers.ts';
import { pageQuery } from '../pages.ts';
import { errorResponses, RequestError } from '../problem.ts';
import {
  dryRunQuery,
  NewReleaseSchema,
  OutcomeSchema,
  ReleaseDetailSchema,
  ReleaseListSchema,
  RestorationSchema,
} from './model.schema.ts';
import { planView, releaseDetailView, releaseView, unknownView } from './model.view.ts';
import { noModels } from './no-models.ts';

/** All models of the project are half a megabyte. */
const BODY_LIMIT_BYTES = 5 * 1024 * 1024;

const releaseParams = Type.Object({
  release: Type.String({
    pattern: '^([1-9]\\d{0,8}|previous)$',
    description: 'Number of the release; `previous`: the one before the one in force',
    examples: ['3'],
  }),
});

type Outcome = Static<typeof OutcomeSchema>;

/** Files by the place they have below `bpmn/`. @throws RequestError for two of the same name */
function placed(files: NamedFile[]): NamedFile[] {
  const named = files.map(({ name, content }) => ({ name: placeOf(name), content }));
  const twice = named.findIndex(({ name }, at) => named.findIndex((one) => one.name === name) !== at);
  if (twice < 0) return named;
  throw new RequestError('body', [
    { pointer: `/files/${twice}/name`, message: `Comes twice: ${named[twice]?.name}.` },
  ]);
}

/** Releases of the models 模型发布: what a process owner puts into force, and the way back. */
export const modelRoutes =
  ({ orm, clock, models = noModels }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    const deps = { orm, clock, ...models };

    const dryRun = async (files: NamedFile[]): Promise<Outcome> => {
      const em = orm.em.fork();
      const plan = await planRelease(em, deps, files);
      return { dryRun: true, changed: plan.changes.length > 0, release: null, plan: planView(plan) };
    };

    /** Releases, moves and answers: 201 with a new release, 200 when it is in force already. */
    const carryOut = async (
      request: FastifyRequest,
      reply: FastifyReply,
      scope: string,
      order: { migrate: boolean; author: string },
      release: () => Promise<Released>,
    ): Promise<Outcome> => {
      const body = await answerCreation<Outcome>(
        request,
        reply,
        orm,
        scope,
        async () => {
          const done = await releaseAndMove(deps, release, order);
          const { number } = done.release;
          return {
            location: `/v1/models/${number}`,
            body: {
              dryRun: false,
              changed: done.changed,
              release: await releaseView(orm.em.fork(), done.release, number),
              plan: planView(done.plan),
            },
          };
        },
        // Cases are moved meanwhile, on connections of their own.
        { silentSeconds: 3_600 },
      );
      if (!body.changed) reply.code(200);
      return body;
    };

    const seenBy = (request: FastifyRequest) => async (em: EntityManager) => {
      if (request.headers['if-match'] === undefined) return;
      const current = await releaseInForce(em);
      checkIfMatch(request, current && (await releaseDetailView(em, current, current.number)));
    };

    app.post(
      '/models',
      {
        config: { scope: 'models:write' },
        bodyLimit: BODY_LIMIT_BYTES,
        schema: {
          operationId: 'releaseModels',
          tags: ['models'],
          summary: 'Check models and put them into force, or say what that would do 发布模型',
          description:
            'If-Match, if sent, is the `etag` of the release in force as `GET /v1/models/{release}` answered it: 412 when another was put into force meanwhile, or cases have moved.',
          headers: Type.Object({ ...creationHeaders.properties, ...ifMatch }),
          querystring: dryRunQuery,
          body: NewReleaseSchema,
          response: { 200: OutcomeSchema, 201: OutcomeSchema, ...errorResponses(409, 412, 413, 415, 422) },
        },
      },
      async (request, reply) => {
        const { remark, migrate } = request.body;
        const author = actorOf(request, request.body.author);
        const files = placed(request.body.files);
        if (request.query.dryRun) {
          await assertChecked(deps.check, files, 'all');
          return await dryRun(files);
        }
        return await carryOut(request, reply, 'POST /v1/models', { migrate, author }, async () =>
          releaseModels(deps, {
            files,
            author,
            remark,
            kind: 'deployment',
            scope: 'all',
            assertSeen: seenBy(request),
          }),
        );
      },
    );

    app.post(
      '/models/:release/restoration',
      {
        config: { scope: 'models:write' },
        schema: {
          operationId: 'restoreModels',
          tags: ['models'],
          summary: 'Put an earlier release into force again 恢复到某次发布',
          description:
            'If-Match, if sent, is the `etag` of the release in force as `GET /v1/models/{release}` answered it: 412 when another was put into force meanwhile, or cases have moved.',
          headers: Type.Object({ ...creationHeaders.properties, ...ifMatch }),
          params: releaseParams,
          querystring: dryRunQuery,
          body: RestorationSchema,
          response: {
            200: OutcomeSchema,
            201: OutcomeSchema,
            ...errorResponses(404, 409, 412, 413, 415, 422),
          },
        },
      },
      async (request, reply) => {
        const { remark, migrate } = request.body;
        const author = actorOf(request, request.body.author);
        const number = await numberOf(request.params.release);
        if (request.query.dryRun) return await dryRun(await filesOf(orm.em.fork(), number));
        const scope = `POST /v1/models/${request.params.release}/restoration`;
        return await carryOut(request, reply, scope, { migrate, author }, async () =>
          restoreRelease(deps, number, { author, remark, assertSeen: seenBy(request) }),
        );
      },
    );

    const numberOf = async (release: string): Promise<number> => {
      const em = orm.em.fork();
      const row = release === 'previous' ? await releaseBefore(em) : await findRelease(em, Number(release));
      return row.number;
    };

    app.get(
      '/models',
      {
        config: { scope: 'models:read' },
        schema: {
          operationId: 'listModelReleases',
          tags: ['models'],
          summary: 'Releases of the models, newest first, and what was deployed past them 模型发布列表',
          querystring: Type.Object(pageQuery, { additionalProperties: false }),
          response: { 200: ReleaseListSchema, ...errorResponses() },
        },
      },
      async ({ query, log }) => {
        const em = orm.em.fork();
        const inForce = (await releaseInForce(em))?.number ?? 0;
        const rows = await listReleases(em, { ...query, limit: query.limit + 1 });
        const page = rows.slice(0, query.limit);
        const unknown = await unknownDeployments(em, deps.engine).catch((error: unknown) => {
          log.warn({ err: error }, 'unknown deployments cannot be told');
          return null;
        });
        const items = page.map(async (row) => await releaseView(orm.em.fork(), row, inForce));
        return {
          items: await Promise.all(items),
          next: rows.length > query.limit ? String(page.at(-1)?.number) : null,
          unknownDeployments: unknown?.map((one) => unknownView(one, inForce)) ?? null,
        };
      },
    );

    app.get(
      '/models/:release',
      {
        config: { scope: 'models:read' },
        schema: {
          operationId: 'getModelRelease',
          tags: ['models'],
          summary: 'A release with its files 模型发布',
          params: releaseParams,
          headers: Type.Object(ifNoneMatch),
          response: {
            200: ReleaseDetailSchema,
            304: Type.Null({ description: 'It is as you have it' }),
            ...errorResponses(404),
          },
        },
      },
      async (request, reply) => {
        const em = orm.em.fork();
        const inForce = (await releaseInForce(em))?.number ?? 0;
        const row = await findRelease(em, await numberOf(request.params.release));
        return answerTagged(request, reply, await releaseDetailView(em, row, inForce));
      },
    );
  };
