import { pino } from 'pino';
import { createApp } from '../api/app.ts';
import { createCalendar } from '../core/calendar/calendar.ts';
import { openDatabase } from '../core/database.ts';

/** Tools look at the contract as data: by name, whatever it is. */
// biome-ignore lint/suspicious/noExplicitAny: what the document says is what is checked
export type Json = any;

/** Nothing connects to it: the pool opens no connection before the first query, and nobody asks. */
const NO_DATABASE = 'postgres://nobody@localhost:1/none';

/** The contract as the app serves it at `/openapi.json`, made without a database or an engine. */
export async function readContract(): Promise<Json> {
  const orm = await openDatabase(NO_DATABASE);
  const app = await createApp({
    orm,
    access: { auth: 'on' },
    clock: { now: async () => new Date() },
    calendar: async () => createCalendar([]),
    logger: pino({ level: 'silent' }),
  });
  try {
    await app.ready();
    return JSON.parse(JSON.stringify(app.swagger()));
  } finally {
    await app.close();
    await orm.close();
  }
}

/** The document as it is committed. */
export const contractText = (document: Json): string => `${JSON.stringify(document, null, 1)}\n`;
