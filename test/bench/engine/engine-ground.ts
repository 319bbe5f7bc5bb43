import { join } from 'node:path';
import { migrate } from '../../../core/database.ts';
import { releaseAtStart } from '../../../engine/deploy.ts';
import { residentBytes } from '../../../engine/process-identity.ts';
import { type Stack, startStack } from '../../../engine/stack.ts';
import { type Service, startService } from '../../reliability/processes.ts';
import { cpuSeconds } from './cpu.ts';

const dataDir = join(import.meta.dirname, '../../../.data/bench-engine');
/** Beside whatever runs on this machine; not where the bench without an engine is. */
const PORT_OFFSET = 3_500;

/** The whole stack, as `npm start` has it, without Operate. Whether the service runs on it each measurement says for itself. */
export interface EngineGround {
  stack: Stack;
  /** Base address of the API. */
  api: string;
  /** Does `work` while API and workers run, and stops them after it. */
  withService<T>(work: () => Promise<T>, clock?: 'system' | 'broker'): Promise<T>;
  /** CPU seconds used so far, by part: what each of its running processes says. */
  cpu(): Record<string, number>;
  /** Resident memory of API and workers, MB. */
  megabytes(): { api: number; workers: number };
}

export async function startEngineGround(say: (text: string) => void): Promise<EngineGround> {
  const stack = await startStack({
    dataDir,
    portOffset: PORT_OFFSET,
    fresh: true,
    clockControlled: true,
    operate: false,
    service: true,
    onProgress: (text, kind) => kind === 'step' && say(text),
  });
  await migrate(stack.databaseUrl);
  await releaseAtStart({ ...stack, clock: { now: async () => new Date(await stack.clock.now()) } });
  let service: Service | undefined;
  const pids = (): [string, number][] =>
    [...stack.processes(), ...(service?.all ?? [])].flatMap(({ name, pid }) => {
      const id = pid();
      return id === undefined ? [] : [[name.replace(/-1$/, ''), id]];
    });
  const megabytesOf = (name: string) =>
    Math.round(residentBytes(pids().find(([one]) => one === name)?.[1] ?? 0) / 2 ** 20);
  return {
    stack,
    api: `http://127.0.0.1:${stack.ports.api}`,
    async withService(work, clock = 'system') {
      const running = await startService(stack, dataDir, { clock, env: { LOG_LEVEL: 'warn' } });
      service = running;
      try {
        return await work();
      } finally {
        service = undefined;
        await running.stop();
      }
    },
    cpu: () => Object.fromEntries(pids().map(([name, pid]) => [name, cpuSeconds(pid)])),
    megabytes: () => ({ api: megabytesOf('api'), workers: megabytesOf('workers') }),
  };
}
