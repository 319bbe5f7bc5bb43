import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const stopsWithinMs = 5_000;

/**
 * Stops processes in the given order (SIGSTOP), does the work, and lets them go on, whatever becomes of the work or of
 * this process: a shell beside it waits for its end, however it comes (kill -9 too), and wakes them.
 * @returns what the work gave, and how long they stood still in milliseconds
 */
export const whileFrozen = async <T>(
  pids: number[],
  work: () => Promise<T>,
): Promise<{ result: T; milliseconds: number }> => {
  const waker = spawn(
    'sh',
    ['-c', 'read -r _; kill -CONT "$@"', 'access-assurance-waker', ...pids.map(String)],
    {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    },
  );
  await once(waker, 'spawn');
  waker.stdin.on('error', () => {});
  const begun = performance.now();
  try {
    for (const pid of pids) await freeze(pid);
    const result = await work();
    return { result, milliseconds: Math.round(wake(pids, begun)) };
  } catch (error) {
    wake(pids, begun);
    throw error;
  } finally {
    waker.kill('SIGKILL');
  }
};

const wake = (pids: number[], begun: number): number => {
  for (const pid of pids.toReversed()) {
    try {
      process.kill(pid, 'SIGCONT');
    } catch {
      // It was killed meanwhile; the others are still to be woken.
    }
  }
  return performance.now() - begun;
};

/** The signal only asks; threads in a system call of the disk stop a moment later. */
const freeze = async (pid: number): Promise<void> => {
  process.kill(pid, 'SIGSTOP');
  const end = Date.now() + stopsWithinMs;
  while (!stands(pid)) {
    if (Date.now() > end)
      throw new Error(`Process ${pid} did not stand still within ${stopsWithinMs / 1_000} s: try again.`);
    await sleep(5);
  }
};

/** Whether every thread stands. Where there is no /proc, the system stops a process as a whole. */
const stands = (pid: number): boolean => {
  if (process.platform !== 'linux') return true;
  return readdirSync(`/proc/${pid}/task`).every((thread) => {
    const line = readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8');
    return /^[Tt]/.test(line.slice(line.lastIndexOf(')') + 2));
  });
};
