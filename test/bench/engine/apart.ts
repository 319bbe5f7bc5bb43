import { execFile } from 'node:child_process';
import { cpus } from 'node:os';
import { promisify } from 'node:util';
import { familyOf } from '../family.ts';
import type { EngineGround } from './engine-ground.ts';

const run = promisify(execFile);

/** The parts that the engine consists of; what is not named here is the service's, its database included. */
const ENGINE = ['broker', 'opensearch', 'tasklist'];

/**
 * Does `work` while the engine has half of the cores for itself, and PostgreSQL, the service and this program, which is also the
 * worker that does nothing, have the others: as on two machines. What is started meanwhile belongs to the others.
 * @throws Error where there is one core, or no `taskset`
 */
export async function onCoresApart<T>({ stack }: EngineGround, work: () => Promise<T>): Promise<T> {
  const count = cpus().length;
  if (count < 2) throw new Error('There is one core: it cannot be divided.');
  const half = Math.floor(count / 2);
  const engine = `0-${half - 1}`;
  const others = `${half}-${count - 1}`;
  const pinAll = async (coresOf: (isEngine: boolean) => string) => {
    await pin(process.pid, coresOf(false));
    for (const { name, pid } of stack.processes()) {
      const id = pid();
      if (id === undefined) continue;
      for (const one of await familyOf(id)) await pin(one, coresOf(ENGINE.includes(name)));
    }
  };
  await pinAll((isEngine) => (isEngine ? engine : others));
  try {
    return await work();
  } finally {
    await pinAll(() => `0-${count - 1}`);
  }
}

/** All threads of a process; one that has ended meanwhile is none. */
async function pin(pid: number, cores: string): Promise<void> {
  await run('taskset', ['--all-tasks', '--cpu-list', '--pid', cores, String(pid)]).catch((error: Error) => {
    if (!/No such process/.test(error.message)) throw error;
  });
}
