import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { parse } from 'yaml';
import { runHeartbeats } from '../core/telemetry/metrics/heartbeats.ts';
import { type Json, newDemand, type TestApi, testApi } from '../test/helpers/api.ts';
import { jobHandlers } from '../workers/handlers.ts';
import { createOperations, type Operations } from '../workers/operations/operations.ts';

const project = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(project, path), 'utf8');

const alerts: { alert: string; expr: string; labels: Json; annotations: Record<string, string> }[] = parse(
  read('docker/prometheus/alerts.yaml'),
).groups.flatMap((group: Json) => group.rules);
const dashboard: Json = JSON.parse(read('docker/grafana/dashboards/access-assurance.json'));
const panels: Json[] = dashboard.panels.filter(({ type }: Json) => type !== 'row');
const page = read('docs/observability.md');

/** Names of PromQL that are no metric. */
const grammar = new Set(
  'by and or unless without on sum min max avg count rate increase delta topk histogram_quantile min_over_time time'.split(
    ' ',
  ),
);

/** Every metric that an expression reads, without the suffix of a histogram's series. */
const metricsOf = (expression: string): string[] => {
  const bare = expression
    .replaceAll(/"[^"]*"/g, '')
    .replaceAll(/\{[^}]*\}/g, '')
    .replaceAll(/\[[^\]]*\]/g, '')
    .replaceAll(/\b(by|without)\s*\([^)]*\)/g, '');
  const names = bare.match(/[a-zA-Z_:][\w:]*/g) ?? [];
  return names.filter((name) => !grammar.has(name)).map((name) => name.replace(/_(bucket|count)$/, ''));
};

/** What Prometheus itself and the broker serve; the broker's are held against a real one in test/flows/72-observability.test.ts. */
const notOurs = new Set(['up', 'zeebe_pending_incidents_total', 'zeebe_job_events_total']);

let api: TestApi;
let workers: Operations;
/** Names of all metrics of both parts, and those of which there is at least one value. */
let served: Set<string>;
let valued: Set<string>;
beforeAll(async () => {
  api = await testApi(undefined, {
    processMetrics: true,
    models: { unknown: () => [] } as Json,
  });
  await api.send('POST', '/v1/demands', newDemand());
  const handlers = jobHandlers({} as Json);
  workers = createOperations({
    orm: api.orm,
    clock: { now: async () => api.clock.at },
    engine: { isReady: async () => true },
    restAddress: 'http://127.0.0.1:1',
    recordsUrl: 'http://127.0.0.1:1',
    heartbeats: (registry) =>
      runHeartbeats(registry, { orm: api.orm, log: pino({ level: 'silent' }), service: 'workers', port: 1 }),
    jobTypes: handlers.map(({ type }) => type),
    process: true,
  });
  const both = `${(await api.send('GET', '/metrics')).body}\n${await workers.registry.metrics()}`;
  served = new Set([...both.matchAll(/^# TYPE (\S+)/gm)].map(([, name = '']) => name));
  valued = new Set([...both.matchAll(/^([a-z_]+)(?:\{.*\})? /gm)].map(([, name = '']) => name));
});
afterAll(async () => {
  await workers.heartbeats?.close();
  await api.close();
});

test('a misspelt metric would be found', () => {
  expect(metricsOf('max by (kind) (assurance_outbox_oldest_age_second{kind!="send-mail"}) > 60')).toEqual([
    'assurance_outbox_oldest_age_second',
  ]);
  expect(served).not.toContain('assurance_outbox_oldest_age_second');
  expect(metricsOf('histogram_quantile(0.99, sum by (le) (rate(a_seconds_bucket{x="y"}[5m]))) > 2')).toEqual([
    'a_seconds',
  ]);
});

describe('alerts', () => {
  test.each(alerts.map((one) => [one.alert, one] as const))('%s reads what is served', (_name, { expr }) => {
    const names = metricsOf(expr).filter((name) => !notOurs.has(name));
    for (const name of names) expect(served).toContain(name);
    expect(metricsOf(expr)).not.toEqual([]);
  });

  test('each says what happens and where the page says what to do', () => {
    expect(new Set(alerts.map(({ alert }) => alert)).size).toBe(alerts.length);
    const anchors = new Set(
      [...page.matchAll(/^#{2,3} (.+)$/gm)].map(([, title = '']) => title.toLowerCase().replaceAll(' ', '-')),
    );
    for (const { alert, labels, annotations } of alerts) {
      expect(['critical', 'warning']).toContain(labels.severity);
      expect(annotations.summary).toMatch(/\p{Script=Han}/u);
      expect(annotations.description).toMatch(/[。；]$/);
      const [file, anchor = ''] = annotations.runbook?.split('#') ?? [];
      expect(file).toBe('docs/observability.md');
      expect({ alert, anchor: anchors.has(anchor) }).toEqual({ alert, anchor: true });
      // Who reads the page finds the alert under its heading.
      const section = page
        .split(/^### /m)
        .find((part) => part.toLowerCase().replaceAll(' ', '-').startsWith(anchor));
      expect(section).toContain(`\`${alert}\``);
    }
  });

  test('labels they choose by exist', async () => {
    const kinds = alerts.flatMap(({ expr }) =>
      [...expr.matchAll(/dependency=~?"([^"]+)"/g)].map(([, is = '']) => is),
    );
    const known = [
      'database',
      'engine-grpc',
      'engine-rest',
      'engine-processing',
      'engine-records',
      'task-list',
    ];
    expect(kinds.length).toBeGreaterThan(2);
    for (const kind of kinds.flatMap((one) => one.split('|'))) expect(known).toContain(kind);
  });
});

describe('the dashboard', () => {
  test('reads what is served, and has a panel for every alert', () => {
    const expressions: string[] = panels.flatMap(({ targets }) => targets.map(({ expr }: Json) => expr));
    for (const name of expressions.flatMap(metricsOf).filter((one) => !notOurs.has(one)))
      expect(served).toContain(name);
    const shown = new Set(expressions.flatMap(metricsOf));
    for (const { expr } of alerts) for (const name of metricsOf(expr)) expect(shown).toContain(name);
    const described = panels.map(({ description }) => description).join(' ');
    for (const { alert } of alerts) expect(described).toContain(alert);
  });

  test('is a dashboard: own ids, no panel over another, targets with a data source that is provisioned', () => {
    const sources = parse(read('docker/grafana/provisioning/datasources/datasources.yaml')).datasources;
    const uids = sources.map(({ uid }: Json) => uid);
    expect(dashboard).toMatchObject({
      uid: expect.any(String),
      title: expect.any(String),
      schemaVersion: 39,
    });
    expect(new Set(dashboard.panels.map(({ id }: Json) => id)).size).toBe(dashboard.panels.length);
    const taken = new Set<string>();
    for (const { gridPos, title, type, targets = [] } of dashboard.panels) {
      expect(title).toMatch(/\p{Script=Han}/u);
      expect(['row', 'stat', 'timeseries']).toContain(type);
      expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
      for (let x = gridPos.x; x < gridPos.x + gridPos.w; x++)
        for (let y = gridPos.y; y < gridPos.y + gridPos.h; y++) {
          expect(taken).not.toContain(`${x},${y}`);
          taken.add(`${x},${y}`);
        }
      expect(new Set(targets.map(({ refId }: Json) => refId)).size).toBe(targets.length);
      for (const { datasource } of targets) expect(uids).toContain(datasource.uid);
    }
  });

  test('lies where Grafana looks', () => {
    const { services } = parse(read('docker/compose.yaml'), { merge: true });
    const [provider] = parse(read('docker/grafana/provisioning/dashboards/dashboards.yaml')).providers;
    expect(services.grafana.volumes).toContain(`./grafana/dashboards:${provider.options.path}:ro`);
    for (const name of ['prometheus', 'grafana', 'jaeger'])
      expect(services[name].profiles).toEqual(['observability']);
  });
});

test('the page explains every metric of the service, and none that is not served', () => {
  const table = [...page.matchAll(/^\| `([a-z_]+)` /gm)].map(([, name = '']) => name);
  const own = [...served].filter((name) => /^(assurance|http)_/.test(name));
  expect(table.filter((name) => /^(assurance|http)_/.test(name)).sort()).toEqual(own.sort());
});

test('names and labels are as Prometheus wants them, and few', async () => {
  for (const name of served) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
  const text: string = (await api.send('GET', '/metrics')).body;
  for (const [, name, help] of text.matchAll(/^# HELP (assurance_\S+) (.*)$/gm))
    expect([name, help]).toEqual([name, expect.stringMatching(/^.{20,}\.$/)]);
  const counters = [...text.matchAll(/^# TYPE (\S+) counter$/gm)].map(([, name]) => name);
  for (const name of counters) expect(name).toMatch(/_total$/);
  // Ids, numbers, names and addresses are no labels.
  expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}|华东|XQ-/);
  // What may be missing while nothing is wrong: figures of what there is none of.
  for (const name of [
    'assurance_outbox_waiting_messages',
    'assurance_dependency_up',
    'assurance_problems_total',
  ])
    expect(valued).toContain(name);
});
