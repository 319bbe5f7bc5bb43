import type { FastifyInstance } from 'fastify';
import { Gauge, Histogram, Registry } from 'prom-client';
import type { ApiDeps } from '../deps.ts';

/** What the record says at this moment, in one question. Overdue is judged by the clock port. */
const GAUGES = `
  select (select count(*) from outbox_message where done_at is null)::int as outbox_waiting,
         coalesce((select extract(epoch from now() - min(created_at)) from outbox_message where done_at is null), 0)::float8 as outbox_oldest,
         (select count(*) from deadline where state = 'running' and due_at >= ?)::int as running,
         (select count(*) from deadline where state = 'running' and due_at < ?)::int as overdue`;

/** `GET /metrics` for Prometheus, and the measuring of every request. */
export function serveMetrics(app: FastifyInstance, { orm, clock, models }: ApiDeps): void {
  const registry = new Registry();
  const registers = [registry];
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name, help, labelNames, registers });
  const recordUp = gauge('record_up', '1 when PostgreSQL answered this scrape');
  const outboxWaiting = gauge('outbox_waiting', 'Messages owed to the engine');
  const outboxOldest = gauge('outbox_oldest_seconds', 'Age of the oldest message owed to the engine');
  const openSteps = gauge('steps_open', 'Human steps that wait', ['department']);
  const running = gauge('deadlines_running', 'Deadlines that run and are not overdue');
  const overdue = gauge('deadlines_overdue', 'Deadlines that run and are overdue');
  const unknownModels = gauge(
    'models_unknown_deployments',
    'Versions in the engine that came past the releases',
  );

  app.addHook('onResponse', async (request, reply) => {
    // The pattern of the route, not the address: ids must not become labels.
    const route = request.routeOptions.url ?? 'none';
    duration.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1_000);
  });

  const measureRecord = async () => {
    const em = orm.em.fork();
    const now = await clock.now();
    const [row]: { outbox_waiting: number; outbox_oldest: number; running: number; overdue: number }[] =
      await em.execute(GAUGES, [now, now]);
    const steps: { department: string; open: number }[] = await em.execute(
      `select department, count(*)::int as open from step where state = 'open' group by department`,
    );
    outboxWaiting.set(row?.outbox_waiting ?? 0);
    outboxOldest.set(row?.outbox_oldest ?? 0);
    running.set(row?.running ?? 0);
    overdue.set(row?.overdue ?? 0);
    const unknown = models?.unknown?.() ?? null;
    if (unknown === null) unknownModels.remove();
    else unknownModels.set(unknown.length);
    openSteps.reset();
    for (const { department, open } of steps) openSteps.set({ department }, open);
  };

  app.get(
    '/metrics',
    { config: { scope: 'operations:read' }, schema: { hide: true } },
    async (request, reply) => {
      try {
        await measureRecord();
        recordUp.set(1);
      } catch (error) {
        // The requests are still worth seeing while the record is away.
        request.log.warn({ err: error }, 'metrics without the record');
        recordUp.set(0);
        // No number is better than an old one.
        for (const gauge of [outboxWaiting, outboxOldest, running, overdue]) gauge.remove();
        openSteps.reset();
      }
      return reply.type(registry.contentType).send(await registry.metrics());
    },
  );
}
