import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createZeebeClient } from '../../core/engine/zeebe-engine.ts';
import { deployModels } from '../../engine/deploy.ts';
import { portHolder } from '../../engine/port-holder.ts';
import { portsFor } from '../../engine/ports.ts';
import { query } from '../helpers/effects.ts';
import { endPrograms, type Program, runProgram } from '../helpers/program.ts';
import { example, type Json } from '../helpers/service.ts';
import { addresses } from '../helpers/stack.ts';

const OFFSET = 4_000;
const ports = portsFor(OFFSET);
const dataDir = join(import.meta.dirname, `../../.data/start-${OFFSET}`);
/** A start takes about 40 s on two cores beside the stack of the tests. */
const PATIENT = 300_000;

const start = (args: string[] = [], env: Record<string, string> = {}): Program =>
  runProgram('start', ['--port-offset', String(OFFSET), ...args], env);
const untilReady = async (program: Program) => await program.until('Try next', 240_000);

/** Where the table of a start says that something is. */
const whereIs = (what: string, program: Program): string => {
  const [, where] = program.said().match(new RegExp(`^${what} +(\\S+)`, 'm')) ?? [];
  if (where === undefined) throw new Error(`The table has no ${what}:\n${program.said()}`);
  return where;
};
const demands = async (program: Program): Promise<Json[]> =>
  JSON.parse(await (await fetch(`${whereIs('API', program)}/v1/demands`)).text()).items;

/** Nothing listens on any port of the start, and no process of it is noted. */
async function expectNothingLeft(): Promise<void> {
  const holders = await Promise.all(
    Object.entries(ports).map(async ([name, port]) => ({ name, holder: await portHolder(port) })),
  );
  expect(holders.filter(({ holder }) => holder !== undefined)).toEqual([]);
  expect(await readdir(join(dataDir, 'pids'))).toEqual([]);
  expect(await readdir(dataDir)).not.toContain('owner');
}

afterEach(endPrograms);

describe('npm start, for the first time', () => {
  test(
    'says what is where, by which login and with how much memory, below 3 GB; Ctrl-C leaves nothing running',
    async () => {
      const program = start(['--fresh']);
      await untilReady(program);

      const parts = ['API', 'Workers', 'Tasklist', 'Operate', 'Zeebe \\(gRPC\\)', 'OpenSearch', 'PostgreSQL'];
      for (const part of parts) {
        expect(program.said()).toMatch(
          new RegExp(`^${part} .* \\d+ MB +\\.data/start-4000/logs/\\w+\\.log$`, 'm'),
        );
      }
      expect(program.said()).toMatch(/^Tasklist +http:\/\/localhost:12082\/tasklist +demo \/ demo /m);
      expect(program.said()).toMatch(/^PostgreSQL +postgres:\/\/localhost:9433\/\w+ +access \/ access /m);
      const [, megabytes] = program.said().match(/takes (\d+) MB of memory/) ?? [];
      expect(Number(megabytes)).toBeGreaterThan(500);
      expect(Number(megabytes)).toBeLessThan(3_000);

      for (const page of ['Tasklist', 'Operate']) {
        expect((await fetch(whereIs(page, program), { redirect: 'manual' })).status).toBeLessThan(400);
      }
      // What is printed to try next is what the API takes.
      expect(program.said()).toMatch(/curl \S+\/v1\/demands .*-H 'idempotency-key: \S+'/);
      const answer = await fetch(`${whereIs('API', program)}/v1/demands`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': 'first' },
        body: JSON.stringify(await example('01-all-available')),
      });
      expect(answer.status).toBe(201);
      expect(JSON.parse(await answer.text()).number).toMatch(/-0001$/);

      program.signal('SIGINT');
      expect(await program.ended).toBe(0);
      expect(program.said()).toContain('Everything is stopped.');
      await expectNothingLeft();
    },
    PATIENT,
  );
});

describe('npm start, for the second time', () => {
  test(
    'finds its data; a second one is refused; a part that dies is told with its last lines, and the rest stops',
    async () => {
      const program = start();
      await untilReady(program);
      expect(await demands(program)).toEqual([
        expect.objectContaining({ number: expect.stringMatching(/-0001$/) }),
      ]);

      const another = start();
      expect(await another.ended).toBe(1);
      expect(another.said()).toContain(`is in use by process ${program.pid}: stop that one first`);

      const [pid] = (await readFile(join(dataDir, 'pids/api.pid'), 'utf8')).split(' ');
      process.kill(Number(pid), 'SIGKILL');
      expect(await program.ended).toBe(1);
      const log = await readFile(join(dataDir, 'logs/api.log'), 'utf8');
      const lastLine = log.trimEnd().split('\n').at(-1) ?? '';
      expect(lastLine).not.toBe('');
      expect(program.said()).toContain(
        'api has ended by itself; the rest is being stopped. Its log ends with:',
      );
      expect(program.said()).toContain(lastLine);
      await expectNothingLeft();
    },
    PATIENT,
  );

  test(
    'ends at once when it is broken off while it starts',
    async () => {
      const program = start();
      await program.until('postgres is ready');
      program.signal('SIGINT');
      expect(await program.ended).toBe(0);
      expect(program.said()).not.toContain('Try next');
      await expectNothingLeft();
    },
    PATIENT,
  );
});

describe('npm start beside what runs already', () => {
  const engineElsewhere = { ZEEBE_GRPC_ADDRESS: addresses.grpc, ZEEBE_REST_ADDRESS: addresses.rest };

  /** Its workers would take the jobs of the tests' engine: no demand is under way there, and it is stopped at once. */
  const stopped = async (program: Program): Promise<void> => {
    program.signal('SIGTERM');
    expect(await program.ended).toBe(0);
    await expectNothingLeft();
  };

  test(
    '--fresh deletes what earlier runs wrote; an engine that is named is not started',
    async () => {
      expect(await readdir(dataDir)).toEqual(expect.arrayContaining(['broker', 'opensearch', 'postgres']));
      const program = start(['--fresh'], engineElsewhere);
      await untilReady(program);
      expect(await demands(program)).toEqual([]);
      expect(await readdir(dataDir)).not.toContain('broker');
      expect(await readdir(dataDir)).not.toContain('opensearch');
      expect(await readdir(join(dataDir, 'pids'))).toEqual(['api.pid', 'postgres.pid', 'workers.pid']);
      expect(whereIs('Zeebe \\(gRPC\\)', program)).toBe(addresses.grpc);
      await stopped(program);
    },
    PATIENT,
  );

  test(
    'neither engine nor database is started when both are named',
    async () => {
      const name = 'start_beside';
      await query(`create database ${name}`);
      try {
        const database = new URL(addresses.database);
        database.pathname = name;
        const program = start([], { ...engineElsewhere, DATABASE_URL: database.href });
        await untilReady(program);
        expect(await readdir(join(dataDir, 'pids'))).toEqual(['api.pid', 'workers.pid']);
        expect(program.said()).toMatch(/^Zeebe \(gRPC\) +\S+ +elsewhere$/m);
        expect(program.said()).toMatch(/^PostgreSQL +postgres:\/\/localhost:7433\/start_beside +elsewhere$/m);
        expect(program.said()).not.toMatch(/^(Tasklist|Operate|OpenSearch) /m);
        expect(await demands(program)).toEqual([]);
        await stopped(program);
      } finally {
        await query(`drop database ${name} with (force)`);
      }
    },
    PATIENT,
  );

  test('on ports that are taken says one sentence for each, and runs nothing', async () => {
    const taken = { api: ports.api, zeebeGrpc: ports.zeebeGrpc };
    const servers: Server[] = [];
    for (const port of Object.values(taken)) {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
      servers.push(server);
    }
    try {
      const program = start();
      expect(await program.ended).toBe(1);
      const sentences = program
        .said()
        .split('\n')
        .filter((line) => line.startsWith('Port '));
      expect(sentences).toHaveLength(2);
      for (const [name, port] of Object.entries(taken)) {
        expect(program.said()).toMatch(
          new RegExp(`^Port ${port} \\(${name}\\) is taken by .*--port-offset`, 'm'),
        );
      }
      expect(program.said()).not.toContain('is ready');
      expect(program.said()).toContain('Nothing was left running.');
    } finally {
      for (const server of servers) server.close();
    }
    await expectNothingLeft();
  });
});

describe('a model that the engine refuses', () => {
  const model = (id: string, next: string) => `<?xml version="1.0" encoding="UTF-8"?>
    <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="test">
      <bpmn:process id="${id}" isExecutable="true">
        <bpmn:startEvent id="start"><bpmn:outgoing>on</bpmn:outgoing></bpmn:startEvent>
        <bpmn:sequenceFlow id="on" sourceRef="start" targetRef="next" />
        ${next}
      </bpmn:process>
    </bpmn:definitions>`;

  test('is named with the reason, and the good one beside it is not deployed either', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'models-'));
    await writeFile(join(folder, 'good.bpmn'), model('deploy-test-good', '<bpmn:endEvent id="next" />'));
    await writeFile(join(folder, 'bad.bpmn'), model('deploy-test-bad', '<bpmn:serviceTask id="next" />'));
    const client = createZeebeClient(addresses.grpc, {
      info() {},
      warn() {},
      error() {},
      debug() {},
      trace() {},
    });
    try {
      const refusal = await deployModels(addresses.grpc, folder).catch((error: Error) => error.message);
      expect(refusal).toMatch(
        /^The engine refuses the models; none of them is deployed\. Correct in bpmn\/:/,
      );
      expect(refusal).toContain('bad.bpmn');
      expect(refusal).toMatch(/next.*zeebe:taskDefinition/s);
      const instance = client.createProcessInstance({ bpmnProcessId: 'deploy-test-good', variables: {} });
      await expect(instance).rejects.toThrow(/NOT_FOUND/);
    } finally {
      await client.close();
      await rm(folder, { recursive: true });
    }
  });

  test('is not looked for in an empty folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'models-'));
    await expect(deployModels(addresses.grpc, folder)).rejects.toThrow(
      `There is no model (.bpmn, .dmn, .form) in ${folder}`,
    );
    await rm(folder, { recursive: true });
  });
});
