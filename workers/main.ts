import { createServer } from 'node:http';
import closeWithGrace from 'close-with-grace';
import { pino } from 'pino';
import { loadCalendar } from '../core/calendar-years/load-calendar.ts';
import { clockOf } from '../core/clock/clock.ts';
import { readConfig } from '../core/config.ts';
import { databaseAnswers, openDatabase } from '../core/database.ts';
import { createZeebeClient, createZeebeEngine } from '../core/engine/zeebe-engine.ts';
import { createEmbeddedInventory } from '../core/inventory/embedded-inventory.ts';
import { createHttpInventory } from '../core/inventory/http-inventory.ts';
import { createNotifications } from '../core/notifications/embedded-notifications.ts';
import { jobHandlers } from './handlers.ts';
import { runRelay } from './relay/run-relay.ts';
import { createMailer } from './relay/send-mail.ts';
import { serveJobs } from './serve-jobs.ts';

const config = readConfig(process.env);
const log = pino({ level: config.LOG_LEVEL, base: { service: 'workers' } });
const sdk = log.child({ from: 'camunda-sdk' });
const sdkLine = (level: 'debug' | 'warn') => (message: string | undefined) => sdk[level](message);

const orm = await openDatabase(config.DATABASE_URL, 16);
const clock = clockOf(config);
const client = createZeebeClient(config.ZEEBE_GRPC_ADDRESS, {
  info: sdkLine('debug'),
  debug: sdkLine('debug'),
  trace: sdkLine('debug'),
  warn: sdkLine('warn'),
  error: sdkLine('warn'),
});
const engine = createZeebeEngine(client, config.ZEEBE_REST_ADDRESS);
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

const jobs = serveJobs(client, handlers, { orm, clock, log });
const mailer = config.SMTP_URL === undefined ? null : createMailer(config.SMTP_URL, config.MAIL_FROM);
const relay = runRelay({ orm, engine, clock, log, mailer });

/** Ready: the record and the engine answer. */
const health = createServer(async (request, response) => {
  const database = await databaseAnswers(orm);
  const ready = request.url === '/healthz' || (database && (await engine.isReady()));
  response.writeHead(ready ? 200 : 503, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ status: ready ? 'ready' : 'waiting', database }));
});
health.listen(config.WORKERS_PORT, config.HOST, () =>
  log.info({ jobTypes: handlers.length, port: config.WORKERS_PORT }, 'workers ready'),
);

closeWithGrace({ delay: 10_000, logger: log }, async () => {
  health.close();
  await Promise.allSettled([jobs.close(), relay.close()]);
  await engine.close();
  await orm.close();
});
