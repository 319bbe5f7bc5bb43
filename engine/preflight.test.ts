import { createServer } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { portHolder } from './port-holder.ts';
import { portsFor, refusedByFetch } from './ports.ts';
import { findProblems, type Machine, type Needs } from './preflight.ts';

const needs: Needs = {
  dataDir: '/data',
  ports: portsFor(),
  engine: true,
  database: true,
  tasklist: true,
  operate: true,
  service: true,
};

const goodMachine: Machine = {
  java: async () => ({ command: '/jdk/bin/java', version: 21 }),
  freeDisk: async () => 50e9,
  freeMemory: () => 8e9,
  bytesToFetch: async () => 0,
  mayWrite: async () => true,
  portHolder: async () => undefined,
};

const problemsWith = (change: Partial<Machine>, needed: Partial<Needs> = {}) =>
  findProblems({ ...needs, ...needed }, { ...goodMachine, ...change });

describe('the check before the start', () => {
  test('finds nothing on a machine that fits', async () => {
    expect(await problemsWith({})).toEqual([]);
  });

  test('asks for a Java 21, but not when Zeebe runs elsewhere', async () => {
    const java = async () => undefined;
    expect(await problemsWith({ java })).toEqual([expect.stringContaining('JAVA_HOME')]);
    expect(await problemsWith({ java }, { engine: false })).toEqual([]);
  });

  test('tells the disk of the cache from the disk of the data', async () => {
    const bytesToFetch = async () => 700e6;
    const freeDisk = async (folder: string) => (folder === '/data' ? 50e9 : 1e6);
    expect(await problemsWith({ bytesToFetch, freeDisk })).toEqual([
      expect.stringContaining('ACCESS_ASSURANCE_CACHE'),
    ]);
    expect(await problemsWith({ freeDisk })).toEqual([]);
  });

  test('says that a folder cannot be written', async () => {
    expect(await problemsWith({ mayWrite: async () => false })).toEqual([
      '/data cannot be written: give this user the right to, or choose another folder.',
    ]);
  });

  test('says how much memory is free and needed', async () => {
    const freeMemory = () => 1e9;
    expect(await problemsWith({ freeMemory })).toEqual([expect.stringMatching(/1\.0 GB .* 2\.1 GB/)]);
    expect(await problemsWith({ freeMemory }, { engine: false })).toEqual([]);
  });

  test('names the holder of a taken port, and asks only for ports that are used', async () => {
    const holder = async (port: number) => (port === 5433 ? 'postgres (process 12)' : undefined);
    expect(await problemsWith({ portHolder: holder })).toEqual([
      'Port 5433 (postgres) is taken by postgres (process 12): stop that, or move all ports with npm start -- --port-offset 100.',
    ]);
    expect(await problemsWith({ portHolder: holder }, { database: false })).toEqual([]);
  });

  test('tells everything at once', async () => {
    const problems = await problemsWith({
      java: async () => undefined,
      freeMemory: () => 0,
      freeDisk: async () => 0,
      portHolder: async () => 'another program',
    });
    expect(problems).toHaveLength(3 + Object.keys(needs.ports).length);
  });
});

test('a port is free, then held by whoever listens on it', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  expect(await portHolder(port)).toMatch(/node|another program/);
  await new Promise((resolve) => server.close(resolve));
  expect(await portHolder(port)).toBeUndefined();
});

describe('the ports', () => {
  test('of stacks with different offsets never meet', () => {
    const all = [0, 100, 1000, 2000, 3000, 4000].flatMap((offset) => Object.values(portsFor(offset)));
    expect(new Set(all).size).toBe(all.length);
  });

  test('are all ones that fetch will call', () => {
    const offsets = Array.from({ length: 61 }, (_, index) => index * 100);
    const all = offsets.flatMap((offset) => Object.values(portsFor(offset)));
    expect(all.filter((port) => refusedByFetch.includes(port))).toEqual([]);
  });

  test('refuse an offset that does not fit', () => {
    expect(() => portsFor(50)).toThrow('multiple of 100');
    expect(() => portsFor(7000)).toThrow('from 0 to 6000');
  });
});
