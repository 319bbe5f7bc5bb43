import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { type Static, Type } from 'typebox';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import { ProductSchema } from '../../core/demands/demand.schema.ts';
import { listTemplates } from '../../core/templates/list-templates.ts';
import { publishTemplate, type TemplateRow } from '../../core/templates/publish-template.ts';
import { actorOf } from '../actor.ts';
import { answerCreation } from '../answer-creation.ts';
import type { ApiDeps } from '../deps.ts';
import { creationHeaders } from '../headers.ts';
import { Moment, TextOrNull } from '../moments.ts';
import { PageOf, pageOf, pageQuery } from '../pages.ts';
import { errorResponses } from '../problem.ts';

const { serviceType } = ProductSchema.properties;
const text = (description: string, maxLength: number, example: string) =>
  Type.String({ minLength: 1, maxLength, pattern: '\\S', description, examples: [example] });

const NewTemplateSchema = Type.Object(
  {
    code: Type.Optional(
      Type.String({
        pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        description:
          'Code of an existing template makes its next version; a number MB-yyyymmdd-nnnn is given when missing',
        examples: ['MB-20260930-0001'],
      }),
    ),
    name: text('Name (模板名称)', 200, '楼宇双路由专线'),
    content: text('The solution (模板内容)', 20_000, '主备双路由,汇聚节点分离'),
    serviceType,
    productCode: Type.Optional(
      text('Product number it is for; any product of the service type when missing', 64, 'P-100'),
    ),
  },
  { additionalProperties: false, description: 'A solution template to publish' },
);

const TemplateSchema = Type.Object(
  {
    id: Type.String({ description: 'Id of this version (UUID)' }),
    code: Type.String({ description: 'Code, the same for every version', examples: ['MB-20260930-0001'] }),
    version: Type.Integer({ description: 'Version, from 1; a new one never changes the one before' }),
    name: Type.String({ description: 'Name (模板名称)' }),
    content: Type.String({ description: 'The solution (模板内容)' }),
    serviceType: Type.String({ description: 'internet, data or voice' }),
    productCode: TextOrNull('Product number it is for'),
    publishedAt: Moment('When it was published'),
    publishedBy: Type.String({ description: 'Who published it' }),
    demandId: TextOrNull('The demand whose request led to it; null when entered by API'),
  },
  { description: 'A published solution template 解决方案模板 (art. 7)' },
);

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

export const templateRoutes =
  ({ orm, clock }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/solution-templates',
      {
        schema: {
          operationId: 'listSolutionTemplates',
          tags: ['solution-templates'],
          summary: 'Published templates, every version, newest first 解决方案模板列表',
          querystring: Type.Object(
            { serviceType: Type.Optional(serviceType), ...pageQuery },
            { additionalProperties: false },
          ),
          response: { 200: PageOf(TemplateSchema, 'Templates, newest first'), ...errorResponses() },
        },
      },
      async ({ query }) => {
        const rows = await listTemplates(orm.em.fork(), { ...query, limit: query.limit + 1 });
        return pageOf(rows, query.limit, ({ seq }) => seq, templateView);
      },
    );

    app.post(
      '/solution-templates',
      {
        schema: {
          operationId: 'publishSolutionTemplate',
          tags: ['solution-templates'],
          summary: 'Publish a template, or the next version of one 发布解决方案模板',
          headers: creationHeaders,
          body: NewTemplateSchema,
          response: { 201: TemplateSchema, ...errorResponses(413, 415, 422) },
        },
      },
      async (request, reply) => {
        const now = await clock.now();
        const actor = actorOf(request);
        return await answerCreation(request, reply, orm, 'POST /v1/solution-templates', async (em) => {
          const row = await publishTemplate(em, { ...request.body, now, actor });
          return {
            location: `/v1/solution-templates?serviceType=${row.serviceType}`,
            body: templateView(row),
          };
        });
      },
    );
  };
