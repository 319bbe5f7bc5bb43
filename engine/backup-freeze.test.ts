import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { whileFrozen } from './backup-freeze.ts';

let target: ChildProcess;
beforeEach(async () => {
  target = spawn(process.execPath, ['-e', 'setInterval(() => {}, 10)']);
  await once(target, 'spawn');
});
afterEach(() => void target.kill('SIGKILL'));

/** `T`: stopped. */
const stateOf = ({ pid }: ChildProcess): string => {
  const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return line.charAt(line.lastIndexOf(')') + 2);
};
const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux(
  'a process stands still during the work, and goes on after it, also when the work fails',
  async () => {
    const pids = [target.pid ?? 0];
    const { result, milliseconds } = await whileFrozen(pids, async () => {
      await sleep(50);
      return stateOf(target);
    });
    expect(result).toBe('T');
    expect(milliseconds).toBeGreaterThanOrEqual(50);
    expect(stateOf(target)).not.toBe('T');
    await expect(whileFrozen(pids, async () => Promise.reject(new Error('disk full')))).rejects.toThrow(
      'disk full',
    );
    expect(stateOf(target)).not.toBe('T');
  },
);

onLinux(
  'a process goes on when the program that stopped it is killed',
  async () => {
    const module = new URL('backup-freeze.ts', import.meta.url).href;
    const program = spawn(process.execPath, [
      '--input-type=module',
      '-e',
      `import { whileFrozen } from '${module}';
     await whileFrozen([${target.pid}], async () => await new Promise((resolve) => setTimeout(resolve, 60_000)));`,
    ]);
    while (stateOf(target) !== 'T') await sleep(20);
    program.kill('SIGKILL');
    await once(program, 'exit');
    while (stateOf(target) === 'T') await sleep(20);
  },
  30_000,
);
