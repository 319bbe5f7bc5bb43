import { join } from 'node:path';
import closeWithGrace from 'close-with-grace';
import { pino } from 'pino';
import { accessSettings } from '../core/access/settings.ts';
import { loadCalendar } from '../core/calendar-years/load-calendar.ts';
import { clockOf } from '../core/clock/clock.ts';
import { readConfig } from '../core/config.ts';
import { migrate, openDatabase } from '../core/database.ts';
import { checkModels } from '../core/models/check-models.ts';
import { watchModels } from '../core/models/watch-models.ts';
import { createModelEngine } from '../core/models/zeebe-model-engine.ts';
import { createApp } from './app.ts';
import { engineReady } from './engine-ready.ts';

const config = readConfig(process.env);
const logger = pino({ level: config.LOG_LEVEL, base: { service: 'api' } });

await migrate(config.DATABASE_URL);
const orm = await openDatabase(config.DATABASE_URL);
const hours = { open: config.BUSINESS_OPEN, close: config.BUSINESS_CLOSE };
const clock = clockOf(config);
const models = {
  engine: createModelEngine(config.ZEEBE_GRPC_ADDRESS, config.OPENSEARCH_URL),
  check: checkModels(join(import.meta.dirname, '../engine/check-folder.ts')),
};
const watch = watchModels({ orm, clock, ...models }, logger, config.MODELS_GUARD);
const app = await createApp({
  orm,
  clock,
  access: accessSettings(config),
  models: { ...models, unknown: watch.unknown },
  calendar: async (em) => await loadCalendar(em, hours),
  engineReady: engineReady(config.ZEEBE_REST_ADDRESS),
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
  await models.engine.close();
  await orm.close();
});

await app.listen({
  host: config.HOST,
  port: config.PORT,
  listenTextResolver: (address) => `api ready at ${address}, read ${address}/docs`,
});
