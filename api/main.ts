import closeWithGrace from 'close-with-grace';
import { pino } from 'pino';
import { loadCalendar } from '../core/calendar-years/load-calendar.ts';
import { clockOf } from '../core/clock/clock.ts';
import { readConfig } from '../core/config.ts';
import { migrate, openDatabase } from '../core/database.ts';
import { createApp } from './app.ts';
import { engineReady } from './engine-ready.ts';

const config = readConfig(process.env);
const logger = pino({ level: config.LOG_LEVEL, base: { service: 'api' } });

await migrate(config.DATABASE_URL);
const orm = await openDatabase(config.DATABASE_URL);
const hours = { open: config.BUSINESS_OPEN, close: config.BUSINESS_CLOSE };
const app = await createApp({
  orm,
  clock: clockOf(config),
  calendar: async (em) => await loadCalendar(em, hours),
  engineReady: engineReady(config.ZEEBE_REST_ADDRESS),
  logger,
});

closeWithGrace({ delay: 10_000, logger }, async () => {
  await app.close();
  await orm.close();
});

await app.listen({
  host: config.HOST,
  port: config.PORT,
  listenTextResolver: (address) => `api ready at ${address}, read ${address}/docs`,
});
