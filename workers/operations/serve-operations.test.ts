import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { createRegistry } from '../../core/telemetry/metrics/create-registry.ts';
import { serveDependencies, watchDependencies } from '../../core/telemetry/metrics/dependencies.ts';
import { Away } from '../../core/telemetry/metrics/reason-of.ts';
import type { Json } from '../../test/helpers/api.ts';
import { jobMetrics } from './job-metrics.ts';
import { recordsLag } from './records-lag.ts';
import { relayMetrics } from './relay-metrics.ts';
import { serveOperations } from './serve-operations.ts';

let server: Server | undefined;
afterEach(() => void server?.close());

/** The workers' operations with a database and an engine of the test's. */
async function operations({ database = true, engine = true } = {}) {
  const registry = createRegistry('workers');
  const answers = (is: boolean) => async () => {
    if (!is) throw new Away('connections are refused');
    return null;
  };
  const dependencies = watchDependencies([
    { name: 'database', ask: answers(database) },
    { name: 'engine-grpc', ask: answers(engine) },
  ]);
  serveDependencies(registry, dependencies);
  const jobs = jobMetrics(registry, ['open-step', 'close-step']);
  const relay = relayMetrics(registry);
  server = serveOperations({ registry, dependencies, jobs, relay });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const get = async (path: string): Promise<{ status: number; text: string; body: Json }> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    const text = await response.text();
    return { status: response.status, text, body: text.startsWith('{') ? JSON.parse(text) : null };
  };
  return { get, jobs, relay };
}

test('ready: the record and the engine answer', async () => {
  const { get } = await operations();
  expect(await get('/readyz')).toMatchObject({
    status: 200,
    body: { status: 'ready', record: 'up', engine: 'up', problems: [] },
  });
  expect((await get('/healthz')).status).toBe(200);
  expect((await get('/anything')).status).toBe(404);
});

test.each([
  [{ database: false }, /^The record \(PostgreSQL\) is away: connections are refused; /],
  [{ engine: false }, /^The engine \(Zeebe gateway, gRPC\) is away: connections are refused; /],
])('not ready with %j, and why; the metrics are served all the same', async (away, sentence) => {
  const { get } = await operations(away);
  const { status, body } = await get('/readyz');
  expect([status, body.status]).toEqual([503, 'waiting']);
  expect(body.problems).toEqual([expect.stringMatching(sentence)]);
  expect((await get('/healthz')).status).toBe(200);
  const { text } = await get('/metrics');
  expect(text).toMatch(/assurance_dependency_up\{dependency="(database|engine-grpc)"\} 0/);
});

test('jobs: how old the oldest in hand is, how they end; the first incident is an increase', async () => {
  const { get, jobs } = await operations();
  expect((await get('/metrics')).text).toContain('assurance_jobs_total{type="open-step",end="incident"} 0');
  const end = jobs.begin('open-step');
  const second = jobs.begin('open-step');
  second('completed');
  await new Promise((resolve) => setTimeout(resolve, 60));
  const during = (await get('/metrics')).text;
  expect(Number(/oldest_age_seconds\{type="open-step"\} (\S+)/.exec(during)?.[1])).toBeGreaterThan(0.05);
  expect(during).toContain('assurance_jobs_in_hand{type="open-step"} 1');
  expect(during).toContain('assurance_job_oldest_age_seconds{type="close-step"} 0');
  end('incident');
  const after = (await get('/metrics')).text;
  expect(after).toContain('assurance_job_oldest_age_seconds{type="open-step"} 0');
  expect(after).toContain('assurance_jobs_total{type="open-step",end="incident"} 1');
  expect(after).toContain('assurance_job_duration_seconds_count{type="open-step"} 2');
});

test('deliveries are counted by kind and end, and loops say when they came round', async () => {
  const { get, relay } = await operations();
  relay.attempted({ kind: 'start-demand', end: 'failed', seconds: 0.2 });
  relay.turned('outbox');
  const { text } = await get('/metrics');
  expect(text).toContain('assurance_outbox_attempts_total{kind="start-demand",end="failed"} 1');
  const turn = Number(/last_turn_timestamp_seconds\{loop="outbox"\} (\S+)/.exec(text)?.[1]);
  expect(Math.abs(turn - Date.now() / 1_000)).toBeLessThan(5);
});

test('the lag of the records: none while the engine rests, its age while what it did is not in them', async () => {
  const registry = createRegistry('workers');
  let newest: Date | null = new Date(Date.now() - 3_600_000);
  const lag = recordsLag(registry, { clock: { now: async () => new Date() }, newest: async () => newest });
  const read = async (one: ReturnType<typeof createRegistry>) =>
    Number(/^assurance_engine_records_lag_seconds (\S+)/m.exec(await one.metrics())?.[1]);
  expect(await read(registry)).toBe(0);

  const behind = createRegistry('workers');
  const other = recordsLag(behind, { clock: { now: async () => new Date() }, newest: async () => newest });
  other.worked(Date.now() - 40_000);
  other.worked(Date.now() - 5_000);
  expect(await read(behind)).toBeGreaterThanOrEqual(39);

  // The records come up to the first of the two, then to the last.
  const catching = createRegistry('workers');
  const third = recordsLag(catching, { clock: { now: async () => new Date() }, newest: async () => newest });
  third.worked(Date.now() - 40_000);
  third.worked(Date.now() - 5_000);
  newest = new Date(Date.now() - 20_000);
  const part = await read(catching);
  expect(part).toBeGreaterThanOrEqual(19);
  expect(part).toBeLessThan(25);
  newest = new Date();
  const upToDate = createRegistry('workers');
  recordsLag(upToDate, { clock: { now: async () => new Date() }, newest: async () => newest }).worked(
    Date.now() - 500,
  );
  expect(await read(upToDate)).toBe(0);
  lag.worked(Date.now());
});
