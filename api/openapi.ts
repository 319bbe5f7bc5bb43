import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance, FastifySchema } from 'fastify';

const description = `集客接入服务保障: demands of group customers and where they stand.

- Times are ISO 8601 with +08:00, dates yyyy-mm-dd of Asia/Shanghai; days of limits are working days.
- Lists are keyset pages: send \`next\` back as \`after\`.
- Every error is \`application/problem+json\` (RFC 9457) with a stable \`code\` and all \`faults\` at once.
- A POST that creates takes an \`Idempotency-Key\`: repeat it safely.
- The header \`x-actor\` names who asks, for the record.`;

/** The contract at `/openapi.json` and to read at `/docs`. Register it before the routes. */
export async function serveOpenApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'access-assurance 集客接入服务保障', version: '0.1.0', description },
      tags: [
        { name: 'demands', description: '需求 Demands, where they stand, their timeline and forms' },
        { name: 'faults', description: '障碍 Faults and complaints, where they stand, their timeline' },
        { name: 'steps', description: '环节 Human steps: what Tasklist shows, for systems' },
        { name: 'deadlines', description: '时限 Time limits that run' },
        { name: 'calendar', description: '工作日历 Working days' },
        { name: 'solution-templates', description: '解决方案模板 Library of solution templates' },
        { name: 'resources', description: '资源 The embedded inventory' },
        { name: 'archives', description: '验收档案 Signed acceptances, archived' },
        { name: 'services', description: '在网业务 What customers have' },
        { name: 'notifications', description: '通知 What departments and customers were told' },
        { name: 'webhooks', description: '事件 Be told of what happens' },
        { name: 'statistics', description: '统计 Counts over a period' },
        { name: 'models', description: '模型 Releases of models, decisions and forms' },
        { name: 'operations', description: 'Health of the service' },
      ],
    },
    transform: ({ schema, url }) => ({ schema: schema && relaxed(schema), url }),
    refResolver: {
      buildLocalReference: (json, _base, _fragment, index) => String(json.$id ?? `Schema${index}`),
    },
  });
  await app.register(swaggerUi, { routePrefix: '/docs' });
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger());
}

/** In a request, what has a default may be missing: TypeBox lists it as required, because after validation it is there. */
function relaxed<S extends FastifySchema>(schema: S): S {
  const { querystring, body } = schema;
  return {
    ...schema,
    ...(querystring === undefined ? {} : { querystring: withoutDefaults(querystring) }),
    ...(body === undefined ? {} : { body: withoutDefaults(body) }),
  };
}

function withoutDefaults(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutDefaults);
  if (typeof node !== 'object' || node === null) return node;
  const copy: Record<string, unknown> = Object.fromEntries(
    Object.entries(node).map(([name, child]) => [name, withoutDefaults(child)]),
  );
  const { required, properties } = copy;
  if (!Array.isArray(required) || typeof properties !== 'object') return copy;
  return {
    ...copy,
    required: required.filter((name) => !('default' in Object(Reflect.get(Object(properties), name)))),
  };
}
