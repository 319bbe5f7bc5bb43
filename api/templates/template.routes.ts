import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { type Static, Type } from 'typebox';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import { findTemplate, listTemplates } from '../../core/templates/list-templates.ts';
import { lockNewestTemplate } from '../../core/templates/lock-newest-template.ts';
import { publishTemplate, type TemplateRow } from '../../core/templates/publish-template.ts';
import { actorOf } from '../actor.ts';
import { answerCreation } from '../answer-creation.ts';
import type { ApiDeps } from '../deps.ts';
import { answerTagged, checkIfMatch, ifMatch, ifNoneMatch } from '../etag.ts';
import { creationHeaders } from '../headers.ts';
import { PageOf, pageOf, pageQuery } from '../pages.ts';
import { errorResponses } from '../problem.ts';
import { NewTemplateSchema, TemplateSchema } from './template.schema.ts';

const templateView = (row: TemplateRow): Static<typeof TemplateSchema> => ({
  id: row.id,
  code: row.code,
  version: row.templateVersion,
  name: row.name,
  content: row.content,
  serviceType: row.serviceType,
  productCode: row.productCode ?? null,
  publishedAt: toShanghaiIso(row.publishedAt),
  publishedBy: row.publishedBy,
  demandId: row.demandId ?? null,
});

/** Query of the list; an export takes the same, without the page. */
export const TemplateListQuery = Type.Object(
  { serviceType: Type.Optional(NewTemplateSchema.properties.serviceType), ...pageQuery },
  { additionalProperties: false },
);

export const templateRoutes =
  ({ orm, clock }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/solution-templates',
      {
        config: { scope: 'templates:read' },
        schema: {
          operationId: 'listSolutionTemplates',
          tags: ['solution-templates'],
          summary: 'Published templates, every version, newest first 解决方案模板列表',
          querystring: TemplateListQuery,
          response: { 200: PageOf(TemplateSchema, 'Templates, newest first'), ...errorResponses() },
        },
      },
      async ({ query }) => {
        const rows = await listTemplates(orm.em.fork(), { ...query, limit: query.limit + 1 });
        return pageOf(rows, query.limit, ({ seq }) => seq, templateView);
      },
    );

    app.get(
      '/solution-templates/:id',
      {
        config: { scope: 'templates:read' },
        schema: {
          operationId: 'getSolutionTemplate',
          tags: ['solution-templates'],
          summary: 'One version of a template 解决方案模板',
          params: Type.Object({
            id: Type.String({ format: 'uuid', description: 'Id of the version' }),
          }),
          headers: Type.Object(ifNoneMatch),
          response: {
            200: TemplateSchema,
            304: Type.Null({ description: 'It is as you have it' }),
            ...errorResponses(404),
          },
        },
      },
      async (request, reply) =>
        answerTagged(request, reply, templateView(await findTemplate(orm.em.fork(), request.params.id))),
    );

    app.post(
      '/solution-templates',
      {
        config: { scope: 'templates:write' },
        schema: {
          operationId: 'publishSolutionTemplate',
          tags: ['solution-templates'],
          summary: 'Publish a template, or the next version of one 发布解决方案模板',
          description:
            'With the `code` of a template its next version. If-Match, if sent, is the `etag` of the version that it is to follow: 412 when another came meanwhile.',
          headers: Type.Object({ ...creationHeaders.properties, ...ifMatch }),
          body: NewTemplateSchema,
          response: { 201: TemplateSchema, ...errorResponses(409, 412, 413, 415, 422) },
        },
      },
      async (request, reply) => {
        const now = await clock.now();
        const actor = actorOf(request);
        return await answerCreation(request, reply, orm, 'POST /v1/solution-templates', async (em) => {
          const { code } = request.body;
          const newest = code === undefined ? null : await lockNewestTemplate(em, code);
          checkIfMatch(request, newest && templateView(newest));
          const row = await publishTemplate(em, { ...request.body, now, actor });
          return {
            location: `/v1/solution-templates/${row.id}`,
            body: templateView(row),
          };
        });
      },
    );
  };
