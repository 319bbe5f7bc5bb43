import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startedAt } from './process-identity.ts';

/**
 * Takes the data folder for this process. Rejects when another process that still runs holds it: two brokers
 * on one folder destroy its data. Parts that a killed parent left behind are stopped first.
 */
export const takeDataDir = async (
  dataDir: string,
): Promise<{ pids: string; release: () => Promise<void> }> => {
  const pids = join(dataDir, 'pids');
  const ownerFile = join(dataDir, 'owner');
  await mkdir(pids, { recursive: true }).catch((error: Error) => {
    throw new Error(
      `${dataDir} cannot be written (${error.message}): give this user the right to, or use a checkout of its own.`,
    );
  });
  const owner = await identityIn(ownerFile);
  if (owner && owner.pid !== process.pid && isSame(owner)) {
    throw new Error(
      `${dataDir} is in use by process ${owner.pid}: stop that one first (Ctrl-C where it runs, or kill ${owner.pid}).`,
    );
  }
  await stopLeftovers(pids);
  await writeFile(ownerFile, `${process.pid} ${startedAt(process.pid)}\n`);
  return { pids, release: () => rm(ownerFile, { force: true }) };
};

const stopLeftovers = async (pids: string): Promise<void> => {
  const files = (await readdir(pids)).map((name) => join(pids, name));
  const left = (await Promise.all(files.map(identityIn))).filter((found) => found !== undefined);
  signalAll(left, 'SIGINT');
  for (let waited = 0; left.some(isSame) && waited < 10_000; waited += 200) await sleep(200);
  signalAll(left, 'SIGKILL');
  await Promise.all(files.map((file) => rm(file, { force: true })));
};

/**
 * Starts a small shell that waits for this process's end, however it comes (kill -9 too), and then ends the
 * parts whose pid files are still there. It sees the end by its standard input, which only we hold open.
 */
export const watchOver = (pids: string): { end: () => void } => {
  if (process.platform === 'win32') return { end: () => {} };
  // The ids are read once: a next stack may already write its own there. SIGINT is what all parts stop at in order.
  const script = [
    'read -r _',
    'ids=$(cat "$1"/*.pid 2>/dev/null | cut -d " " -f 1)',
    '[ -n "$ids" ] || exit 0',
    'kill -CONT $ids; kill -INT $ids; sleep 8; kill -KILL $ids',
  ].join('\n');
  const child = spawn('sh', ['-c', script, 'access-assurance-watch', pids], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.unref();
  child.stdin.on('error', () => {});
  if ('unref' in child.stdin && typeof child.stdin.unref === 'function') child.stdin.unref();
  return { end: () => child.kill('SIGKILL') };
};

type Identity = { pid: number; started: string };

const identityIn = async (file: string): Promise<Identity | undefined> => {
  const [, pid, started] = (await readFile(file, 'utf8').catch(() => '')).match(/^(\d+) (.+)$/m) ?? [];
  return pid && started ? { pid: Number(pid), started } : undefined;
};

const isSame = ({ pid, started }: Identity): boolean => startedAt(pid) === started;

const signalAll = (processes: Identity[], signal: NodeJS.Signals): void => {
  for (const { pid } of processes.filter(isSame)) {
    try {
      process.kill(pid, 'SIGCONT');
      process.kill(pid, signal);
    } catch {
      // Gone in between.
    }
  }
};
