import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { PartSpec } from './part.ts';
import { makeSupervisor, type Supervisor } from './supervisor.ts';

let folder: string;
let supervisor: Supervisor;
let deaths: [name: string, lastLines: string][];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'supervisor-'));
  for (const name of ['logs', 'pids']) await mkdir(join(folder, name));
  supervisor = makeSupervisor({ logs: join(folder, 'logs'), pids: join(folder, 'pids') });
  deaths = [];
  supervisor.onDeath((...death) => deaths.push(death));
});
afterEach(async () => {
  await supervisor.stopAll();
  await rm(folder, { recursive: true });
});

const marker = (name: string) => join(folder, name);

/** A part that is a tiny Node: it runs `program`, then says it is ready, and stays until it is stopped. */
const tiny = (name: string, program = ''): PartSpec => ({
  name,
  command: process.execPath,
  args: [
    '-e',
    `const fs = require('node:fs');
     process.on('SIGTERM', () => {
       fs.appendFileSync(${JSON.stringify(marker('stopped'))}, '${name} ');
       process.exit(0);
     });
     setInterval(() => {}, 1000);
     ${program}
     fs.writeFileSync(${JSON.stringify(marker(`${name}-ready`))}, '');`,
  ],
  env: {},
  cwd: folder,
  isReady: async () => existsSync(marker(`${name}-ready`)),
  readyWithinMs: 20_000,
});

const until = async (what: () => boolean): Promise<void> => {
  for (let waited = 0; !what() && waited < 10_000; waited += 20) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

describe('a part', () => {
  test('that ends by itself before it is ready is launched again, as often as it may be', async () => {
    const once = `if (!fs.existsSync('tried')) { fs.writeFileSync('tried', ''); process.exit(1); }`;
    const part = await supervisor.start({ ...tiny('operate', once), launches: 2 });
    expect(part.pid()).toBeGreaterThan(0);
    const never = { ...tiny('tasklist', `fs.appendFileSync('tries', 'x'); process.exit(1);`), launches: 3 };
    await expect(supervisor.start(never)).rejects.toThrow('tasklist ended while starting');
    expect(readFileSync(marker('tries'), 'utf8')).toBe('xxx');
    expect(deaths).toEqual([]);
  });

  test('counts as started once it is ready, and takes memory until it is stopped', async () => {
    const part = await supervisor.start(tiny('api'));
    expect(existsSync(marker('api-ready'))).toBe(true);
    expect(part.rss()).toBeGreaterThan(1e6);
    expect(await readdir(join(folder, 'pids'))).toEqual(['api.pid']);
    await part.stop();
    expect([part.pid(), part.rss()]).toEqual([undefined, 0]);
    expect(await readdir(join(folder, 'pids'))).toEqual([]);
    expect(deaths).toEqual([]);
  });

  test('that dies unasked is reported once, with the last lines of its log', async () => {
    const part = await supervisor.start(tiny('api', "console.log('the last thing it said');"));
    process.kill(part.pid() ?? 0, 'SIGKILL');
    await until(() => deaths.length > 0);
    await supervisor.stopAll();
    expect(deaths).toEqual([['api', 'the last thing it said']]);
  });

  test('that is killed by order is not reported, and starts again', async () => {
    const part = await supervisor.start(tiny('api'));
    await part.kill('SIGKILL');
    await part.start();
    expect(part.pid()).toBeDefined();
    expect(deaths).toEqual([]);
  });

  test('that ends while it starts says so, with what it said and where its log is', async () => {
    const failing = tiny('api', "console.error('no such table'); process.exit(3);");
    const start = supervisor.start(failing);
    await expect(start).rejects.toThrow(/api ended while starting.*api\.log.*\n.*no such table/);
  });

  test('whose program does not exist says so', async () => {
    const start = supervisor.start({ ...tiny('api'), command: join(folder, 'nothing') });
    await expect(start).rejects.toThrow(/api ended while starting.*\n.*ENOENT/);
  });

  test('that is not ready in time is said to be late', async () => {
    const start = supervisor.start({ ...tiny('api'), isReady: async () => false, readyWithinMs: 300 });
    await expect(start).rejects.toThrow('api was not ready within 0.3 s');
  });
});

describe('the end of all parts', () => {
  test('comes in order: own processes, those that read, the broker, what all write to', async () => {
    const names = ['opensearch', 'broker', 'tasklist', 'api'];
    await Promise.all(names.map((name) => supervisor.start(tiny(name))));
    await supervisor.start(tiny('workers'));
    await supervisor.stopAll();
    const order = readFileSync(marker('stopped'), 'utf8').trim().split(' ');
    expect(order).toEqual(['workers', 'api', 'tasklist', 'broker', 'opensearch']);
  });

  test('is final: nothing starts any more', async () => {
    await supervisor.stopAll();
    await expect(supervisor.start(tiny('api'))).rejects.toThrow(
      'api was not started, because the stack is stopping.',
    );
  });

  test('reaches a part that is frozen', async () => {
    const part = await supervisor.start(tiny('api'));
    await part.kill('SIGSTOP');
    await supervisor.stopAll();
    expect(part.pid()).toBeUndefined();
  });
});

test('a part that is not there is named beside those that are', async () => {
  await supervisor.start(tiny('api'));
  expect(() => supervisor.named('brocker')).toThrow('No part is named "brocker": there are api.');
});
