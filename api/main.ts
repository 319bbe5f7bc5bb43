import { join } from 'node:path';
import closeWithGrace from 'close-with-grace';
import { accessSettings } from '../core/access/settings.ts';
import { loadCalendar } from '../core/calendar-years/load-calendar.ts';
import { clockOf } from '../core/clock/clock.ts';
import { readConfig } from '../core/config.ts';
import { migrate, openDatabase } from '../core/database.ts';
import { askGateway } from '../core/engine/ask-gateway.ts';
import { readAddressRules } from '../core/events/webhooks/address-rules.ts';
import { createHttpInventory } from '../core/inventory/http-inventory.ts';
import { checkModels } from '../core/models/check-models.ts';
import { watchModels } from '../core/models/watch-models.ts';
import { createModelEngine } from '../core/models/zeebe-model-engine.ts';
import { convertOldRows } from '../core/privacy/convert-old-rows.ts';
import { keyringFor } from '../core/privacy/keyring.ts';
import { createLogger } from '../core/telemetry/logger.ts';
import { type Heartbeats, runHeartbeats } from '../core/telemetry/metrics/heartbeats.ts';
import { startTracing } from '../core/telemetry/start-tracing.ts';
import { traceTransactions } from '../core/telemetry/transaction-spans.ts';
import { createApp } from './app.ts';

const config = readConfig(process.env);
const tracing = await startTracing({ endpoint: config.OTEL_EXPORTER_OTLP_ENDPOINT, service: 'api' });
const logger = createLogger({ service: 'api', level: config.LOG_LEVEL });

await migrate(config.DATABASE_URL);
const keyring = keyringFor(config);
const orm = await openDatabase(config.DATABASE_URL, 10, keyring);
if (config.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined) traceTransactions(orm);
const hours = { open: config.BUSINESS_OPEN, close: config.BUSINESS_CLOSE };
// Before anything is chained: a line that has its link stays as it is.
await convertOldRows(orm, logger);
if (keyring.current === 'development')
  logger.warn('AUTH=off without PERSONAL_DATA_KEYS: personal data is encrypted by a key that is no secret');
const clock = clockOf(config);
const models = {
  engine: createModelEngine(config.ZEEBE_GRPC_ADDRESS, config.OPENSEARCH_URL),
  check: checkModels(join(import.meta.dirname, '../engine/check-folder.ts')),
};
const watch = watchModels({ orm, clock, ...models }, logger, config.MODELS_GUARD);
let others: Heartbeats | undefined;
const app = await createApp({
  orm,
  clock,
  access: accessSettings(config),
  models: { ...models, unknown: watch.unknown },
  webhookRules: readAddressRules(config.WEBHOOK_ALLOW),
  eventStreams: config.EVENT_STREAMS,
  idempotencyHours: config.IDEMPOTENCY_HOURS,
  calendar: async (em) => await loadCalendar(em, hours),
  askEngine: askGateway(config.ZEEBE_REST_ADDRESS),
  heartbeats: (registry) => {
    others = runHeartbeats(registry, { orm, log: logger, service: 'api', port: config.PORT });
    return others;
  },
  processMetrics: true,
  ...(config.INVENTORY_URL === undefined
    ? {}
    : { inventory: createHttpInventory({ url: config.INVENTORY_URL, timeoutMs: 5_000 }) }),
  logger,
});

/** One turn after the other: a slow one is not overtaken. */
const WATCH_MS = 10_000;
let turning: Promise<void> | undefined;
const watching = setInterval(() => {
  turning ??= watch.turn().finally(() => {
    turning = undefined;
  });
}, WATCH_MS);

closeWithGrace({ delay: 10_000, logger }, async () => {
  clearInterval(watching);
  await app.close();
  await turning;
  await others?.close();
  await models.engine.close();
  await orm.close();
  await tracing.close();
});

await app.listen({
  host: config.HOST,
  port: config.PORT,
  listenTextResolver: (address) => `api ready at ${address}, read ${address}/docs`,
});
