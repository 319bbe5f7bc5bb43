import { readFileSync } from 'node:fs';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance, FastifySchema } from 'fastify';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { openapiWebhooks } from './events/openapi-webhooks.ts';
import { withComponents } from './openapi/components.ts';
import { relaxed } from './openapi/defaults.ts';
import { withExamples } from './openapi/examples.ts';
import { secured, securitySchemes } from './openapi/security.ts';
import { connectionProblems } from './problem.ts';

/** The contract has the version of the product. */
const { version } = Value.Parse(
  Type.Object({ version: Type.String() }),
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')),
);

const description = `集客接入服务保障: demands of group customers and where they stand.

- Times are ISO 8601 with +08:00, dates yyyy-mm-dd of Asia/Shanghai; days of limits are working days.
- Lists are keyset pages: send \`next\` back as \`after\`.
- Every error is \`application/problem+json\` (RFC 9457) with a stable \`code\` and all \`faults\` at once.
- A key or a token goes into \`Authorization: Bearer …\`; every operation names the scope it takes.
- A POST that creates takes an \`Idempotency-Key\`: repeat it safely.
- The header \`x-actor\` names the person behind the system, for the record.
- Under \`/tmf-api\` the same in the words of TM Forum, v4: its errors, its counted pages, its times in UTC.`;

/** The contract at `/openapi.json` and to read at `/docs`. Register it before the routes. */
export async function serveOpenApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'access-assurance 集客接入服务保障',
        version,
        description,
        contact: { name: '集客接入服务保障 接口支持' },
        // Not published: an SPDX reference of its own, as the specification wants it.
        license: { name: 'UNLICENSED', identifier: 'LicenseRef-UNLICENSED' },
      },
      servers: [{ url: '/', description: 'The service that serves this document' }],
      components: { securitySchemes },
      webhooks: openapiWebhooks(),
      tags: [
        { name: 'demands', description: '需求 Demands, where they stand, their timeline and forms' },
        { name: 'faults', description: '障碍 Faults and complaints, where they stand, their timeline' },
        { name: 'steps', description: '环节 Human steps: what Tasklist shows, for systems' },
        { name: 'deadlines', description: '时限 Time limits that run' },
        { name: 'calendar', description: '工作日历 Working days' },
        { name: 'solution-templates', description: '解决方案模板 Library of solution templates' },
        { name: 'resources', description: '资源 The embedded inventory' },
        {
          name: 'customers',
          description: '客户资料 Who is important, of which service level, whom to reach',
        },
        { name: 'imports', description: '批量导入 Demands, resources and customers from CSV and XLSX' },
        { name: 'exports', description: '导出 Every list as CSV and XLSX' },
        { name: 'archives', description: '验收档案 Signed acceptances, archived' },
        { name: 'services', description: '在网业务 What customers have' },
        { name: 'notifications', description: '通知 What departments and customers were told' },
        {
          name: 'events',
          description: '事件 What happened, as pages and as a stream; the catalogue of events',
        },
        { name: 'webhooks', description: '事件 Be told of what happens' },
        { name: 'statistics', description: '统计 Counts over a period' },
        { name: 'models', description: '模型 Releases of models, decisions and forms' },
        { name: 'access', description: '接口密钥 Keys of systems and what they may do' },
        { name: 'operations', description: 'Health of the service' },
        { name: 'tmf638', description: 'TM Forum: service inventory, the services 在网业务' },
        { name: 'tmf639', description: 'TM Forum: resource inventory, the resources 资源' },
        { name: 'tmf641', description: 'TM Forum: service ordering, the demands 需求' },
        { name: 'tmf645', description: 'TM Forum: service qualification, the presale 售前' },
        { name: 'tmf652', description: 'TM Forum: resource ordering, the work orders 业务施工单' },
        { name: 'tmf621', description: 'TM Forum: trouble tickets, the faults 障碍' },
      ],
    },
    transform: ({ schema, url, route }) => ({
      schema: schema && secured(withConnectionProblems(relaxed(schema)), route.config?.scope),
      url,
    }),
    transformObject: (made) =>
      'openapiObject' in made ? withComponents(withExamples(made.openapiObject)) : made.swaggerObject,
    refResolver: {
      buildLocalReference: (json, _base, _fragment, index) => String(json.$id ?? `Schema${index}`),
    },
  });
  await app.register(swaggerUi, { routePrefix: '/docs' });
  app.get('/openapi.json', { config: { scope: 'public' }, schema: { hide: true } }, async () =>
    app.swagger(),
  );
}

const withConnectionProblems = <S extends FastifySchema>(schema: S): S => ({
  ...schema,
  response: { ...Object(schema.response), ...connectionProblems },
});
