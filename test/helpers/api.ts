import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { Value } from 'typebox/value';
import { createApp } from '../../api/app.ts';
import type { ApiDeps } from '../../api/deps.ts';
import { createCalendar } from '../../core/calendar/calendar.ts';
import { type CalendarYear, CalendarYear as CalendarYearSchema } from '../../core/calendar/types.ts';
import type { Orm } from '../../core/database.ts';
import { logPrivacy } from '../../core/privacy/log-privacy.ts';
import { createLogger } from '../../core/telemetry/logger.ts';
import { freshDatabase } from './database.ts';

/** Tests read answers as any caller would: by name, without the service's own types. */
// biome-ignore lint/suspicious/noExplicitAny: what the service answers is what the test is about
export type Json = any;

export interface TestApi {
  app: FastifyInstance;
  orm: Orm;
  /** The business time; a test sets it. */
  clock: { at: Date };
  /** Lines the service logged, as objects. */
  log: Json[];
  send(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: Json; headers: Record<string, Json> }>;
  close(): Promise<void>;
}

const years = ['2025', '2026'].map(
  (year): CalendarYear =>
    Value.Parse(
      CalendarYearSchema,
      JSON.parse(readFileSync(new URL(`../../core/calendar/data/${year}.json`, import.meta.url), 'utf8')),
    ),
);
const testCalendar = createCalendar(years);

/** The API on a database of its own, at 2026-09-30 10:00 in Shanghai; nothing listens. */
export async function testApi(orm?: Orm, more: Partial<ApiDeps> = {}): Promise<TestApi> {
  const database = orm === undefined ? await freshDatabase() : undefined;
  const clock = { at: new Date('2026-09-30T10:00:00+08:00') };
  const log: Json[] = [];
  const record = database?.orm ?? orm;
  if (record === undefined) throw new Error('no database');
  const app = await createApp({
    orm: record,
    clock: { now: async () => clock.at },
    calendar: async () => testCalendar,
    access: { auth: 'off' },
    ...more,
    logger: createLogger(
      { ...logPrivacy, service: 'api', level: 'info' },
      { write: (line: string) => log.push(JSON.parse(line)) },
    ),
  });
  return {
    app,
    orm: record,
    clock,
    log,
    async send(method, url, body, headers = {}) {
      // What creates is sent with a key of its own, as every caller should, unless the test brings one.
      if (method === 'POST') headers = { 'idempotency-key': randomUUID(), ...headers };
      const request: InjectOptions = { method, url, headers };
      if (body !== undefined) {
        request.payload = typeof body === 'string' ? body : JSON.stringify(body);
        request.headers = { 'content-type': 'application/json', ...headers };
      }
      const answer = await app.inject(request);
      const type = String(answer.headers['content-type']);
      return {
        status: answer.statusCode,
        body: type.includes('json') ? answer.json() : answer.body,
        headers: answer.headers,
      };
    },
    async close() {
      await app.close();
      await database?.close();
    },
  };
}

/** A demand that is accepted as it is; a test changes what it is about. */
export const newDemand = (): Json => ({
  action: 'new',
  customer: {
    code: 'C-001',
    name: '华东物流集团',
    contactName: '李雷',
    contactPhone: '025-88886666',
    important: true,
    serviceLevel: 'AA',
  },
  accountManager: { name: '王芳', phone: '13800000000' },
  product: { code: 'P-100', name: '互联网专线', mature: true, serviceType: 'internet', bandwidth: 200 },
  accessPoints: [{ name: '总部', address: '南京市鼓楼区中山路1号' }],
  expectedOn: '2026-11-30',
});
