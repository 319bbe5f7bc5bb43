import closeWithGrace from 'close-with-grace';
import { runSealer } from '../core/audit/run-sealer.ts';
import { loadCalendar } from '../core/calendar-years/load-calendar.ts';
import { clockOf } from '../core/clock/clock.ts';
import { readConfig } from '../core/config.ts';
import { openDatabase } from '../core/database.ts';
import { tracedEngine } from '../core/engine/traced-engine.ts';
import { createZeebeClient, createZeebeEngine } from '../core/engine/zeebe-engine.ts';
import { livingEngine } from '../core/engine-life/living-engine.ts';
import { watchLife } from '../core/engine-life/watch-life.ts';
import { readAddressRules } from '../core/events/webhooks/address-rules.ts';
import { createEmbeddedInventory } from '../core/inventory/embedded-inventory.ts';
import { createHttpInventory } from '../core/inventory/http-inventory.ts';
import { createNotifications } from '../core/notifications/embedded-notifications.ts';
import { runErasure } from '../core/privacy/erase-old.ts';
import { keyringFor } from '../core/privacy/keyring.ts';
import { createLogger } from '../core/telemetry/logger.ts';
import { runHeartbeats } from '../core/telemetry/metrics/heartbeats.ts';
import { startTracing } from '../core/telemetry/start-tracing.ts';
import { traceTransactions } from '../core/telemetry/transaction-spans.ts';
import { jobHandlers } from './handlers.ts';
import { runPurge } from './housekeeping/run-purge.ts';
import { createOperations } from './operations/operations.ts';
import { serveOperations } from './operations/serve-operations.ts';
import { runReconciler } from './reconcile/run-reconciler.ts';
import { runRelay } from './relay/run-relay.ts';
import { createMailer } from './relay/send-mail.ts';
import { serveJobs } from './serve-jobs.ts';
import { runWebhooks } from './webhooks/run-webhooks.ts';

const config = readConfig(process.env);
const tracing = await startTracing({ endpoint: config.OTEL_EXPORTER_OTLP_ENDPOINT, service: 'workers' });
const log = createLogger({ service: 'workers', level: config.LOG_LEVEL });
const sdk = log.child({ from: 'camunda-sdk' });
const sdkLine = (level: 'debug' | 'warn') => (message: string | undefined) => sdk[level](message);

const orm = await openDatabase(config.DATABASE_URL, 16, keyringFor(config));
if (config.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined) traceTransactions(orm);
const clock = clockOf(config);
const client = createZeebeClient(config.ZEEBE_GRPC_ADDRESS, {
  info: sdkLine('debug'),
  debug: sdkLine('debug'),
  trace: sdkLine('debug'),
  warn: sdkLine('warn'),
  error: sdkLine('warn'),
});
const zeebe = createZeebeEngine(client, config.ZEEBE_REST_ADDRESS);
const life = watchLife({ orm, engine: zeebe, log });
const engine = tracedEngine(livingEngine(zeebe, life));
const hours = { open: config.BUSINESS_OPEN, close: config.BUSINESS_CLOSE };
const handlers = jobHandlers({
  calendar: async (em) => await loadCalendar(em, hours),
  inventory:
    config.INVENTORY_URL === undefined
      ? createEmbeddedInventory({ orm })
      : createHttpInventory({ url: config.INVENTORY_URL, timeoutMs: 5_000 }),
  publicUrl: config.PUBLIC_URL.replace(/\/+$/, ''),
  notifications: createNotifications({ mail: config.SMTP_URL !== undefined }),
});

const operations = createOperations({
  orm,
  clock,
  engine,
  restAddress: config.ZEEBE_REST_ADDRESS,
  recordsUrl: config.OPENSEARCH_URL,
  managementAddress: config.ZEEBE_MANAGEMENT_ADDRESS,
  tasklistUrl: config.TASKLIST_URL,
  heartbeats: (registry) =>
    runHeartbeats(registry, { orm, log, service: 'workers', port: config.WORKERS_PORT }),
  jobTypes: handlers.map(({ type }) => type),
  process: true,
});
const jobs = serveJobs(client, handlers, {
  orm,
  clock,
  log,
  life,
  metrics: operations.jobs,
  onWork: (at) => operations.lag?.worked(at),
});
const mailer = config.SMTP_URL === undefined ? null : createMailer(config.SMTP_URL, config.MAIL_FROM);
const relay = runRelay({ orm, engine, clock, log, mailer, metrics: operations.relay });
const reconciler = runReconciler({
  orm,
  engine,
  clock,
  log,
  recordsUrl: config.OPENSEARCH_URL,
  restAddress: config.ZEEBE_REST_ADDRESS,
  repairs: config.RECONCILE === 'repair',
});
const purge = runPurge({ orm, log });
const webhooks = runWebhooks({ orm, log, rules: readAddressRules(config.WEBHOOK_ALLOW) });
const sealer = runSealer(orm, log);
const erasure = runErasure(
  { orm, log, now: async () => await clock.now() },
  config.PERSONAL_DATA_RETENTION_DAYS,
);

const health = serveOperations(operations);
health.listen(config.WORKERS_PORT, config.HOST, () =>
  log.info({ jobTypes: handlers.length, port: config.WORKERS_PORT }, 'workers ready'),
);

closeWithGrace({ delay: 10_000, logger: log }, async () => {
  health.close();
  await Promise.allSettled([
    jobs.close(),
    relay.close(),
    reconciler.close(),
    webhooks.close(),
    purge.close(),
    erasure.close(),
    sealer.close(),
    operations.heartbeats?.close(),
  ]);
  await engine.close();
  await orm.close();
  await tracing.close();
});
