import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { takeDataDir, watchOver } from './leftovers.ts';
import { startedAt } from './process-identity.ts';

let dataDir: string;
let children: ChildProcess[];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'leftovers-'));
  await mkdir(join(dataDir, 'pids'));
  children = [];
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(dataDir, { recursive: true });
});

/** A Node that runs until it is stopped. */
const running = (program = '', ...args: string[]): ChildProcess & { pid: number } => {
  const child = spawn(process.execPath, ['-e', `setInterval(() => {}, 1000); ${program}`, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  if (child.pid === undefined) throw new Error('no process');
  return child as ChildProcess & { pid: number };
};

const noted = async (name: string, pid: number, started = startedAt(pid)) =>
  await writeFile(join(dataDir, 'pids', `${name}.pid`), `${pid} ${started}\n`);

const ended = async (child: ChildProcess): Promise<NodeJS.Signals | null> =>
  child.signalCode ??
  (await new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal))));

describe('taking a data folder', () => {
  test('stops what an earlier run left behind, by the signal at which all parts end in order', async () => {
    const left = running();
    await noted('broker', left.pid);
    const end = ended(left);
    await takeDataDir(dataDir);
    expect(await end).toBe('SIGINT');
    expect(await readdir(join(dataDir, 'pids'))).toEqual([]);
  });

  test('stops one that is frozen', async () => {
    const left = running();
    left.kill('SIGSTOP');
    await noted('broker', left.pid);
    await takeDataDir(dataDir);
    expect(await ended(left)).toBe('SIGINT');
  });

  test('leaves a foreign process alone that got the same number since', async () => {
    const foreign = running();
    await noted('broker', foreign.pid, '4711');
    await takeDataDir(dataDir);
    expect(startedAt(foreign.pid)).toBeDefined();
    expect(foreign.signalCode).toBeNull();
    expect(await readdir(join(dataDir, 'pids'))).toEqual([]);
  });

  test('is refused while another process has it, with its number and how to stop it', async () => {
    const other = running();
    await writeFile(join(dataDir, 'owner'), `${other.pid} ${startedAt(other.pid)}\n`);
    const left = running();
    await noted('broker', left.pid);
    await expect(takeDataDir(dataDir)).rejects.toThrow(
      `${dataDir} is in use by process ${other.pid}: stop that one first`,
    );
    expect(left.signalCode).toBeNull();
  });

  test('is possible again once its owner is gone or has given it back', async () => {
    await writeFile(join(dataDir, 'owner'), '999999999 4711\n');
    const { release } = await takeDataDir(dataDir);
    expect(await readdir(dataDir)).toContain('owner');
    await release();
    expect(await readdir(dataDir)).not.toContain('owner');
  });

  test('that cannot be written says so', async () => {
    await writeFile(join(dataDir, 'file'), '');
    await expect(takeDataDir(join(dataDir, 'file'))).rejects.toThrow(
      /cannot be written \(.*\): give this user/,
    );
  });
});

describe('the watch', () => {
  const { href } = new URL('leftovers.ts', import.meta.url);
  const watched = async (): Promise<ChildProcess> => {
    const program = `import(${JSON.stringify(href)}).then(({ watchOver }) => {
      watchOver(process.argv[1]);
      console.log('watching');
    });`;
    const owner = running(program, join(dataDir, 'pids'));
    await new Promise((resolve) => owner.stdout?.once('data', resolve));
    return owner;
  };

  test('stops the parts of a process that was killed', async () => {
    const part = running();
    await noted('broker', part.pid);
    const end = ended(part);
    const owner = await watched();
    owner.kill('SIGKILL');
    expect(await end).toBe('SIGINT');
  });

  test('touches nothing once it is ended', async () => {
    const part = running();
    await noted('broker', part.pid);
    const watch = watchOver(join(dataDir, 'pids'));
    watch.end();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(part.signalCode).toBeNull();
  });
});
