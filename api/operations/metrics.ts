import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';

/** `GET /metrics` for Prometheus. It answers whatever is away, and says what is. */
export function serveMetrics(app: FastifyInstance, registry: Registry): void {
  app.get(
    '/metrics',
    { config: { scope: 'operations:read' }, schema: { hide: true } },
    async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()),
  );
}
