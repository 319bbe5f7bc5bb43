import { join } from 'node:path';
import { residentBytes } from '../../../engine/process-identity.ts';
import type { Stack } from '../../../engine/stack.ts';
import { startEmptyStack } from '../../reliability/ground.ts';
import { type Service, startService } from '../../reliability/processes.ts';
import { cpuOf } from '../cpu.ts';

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
  /** CPU used so far by each part that runs, ms. */
  cpu(): Promise<Record<string, number>>;
  /** Resident memory of API and workers, MB. */
  megabytes(): { api: number; workers: number };
}

export async function startEngineGround(say: (text: string) => void): Promise<EngineGround> {
  const stack = await startEmptyStack({ dataDir, portOffset: PORT_OFFSET, say });
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
    cpu: async () =>
      Object.fromEntries(
        await Promise.all(
          pids().map(async ([name, pid]): Promise<[string, number]> => [name, await cpuOf(pid)]),
        ),
      ),
    megabytes: () => ({ api: megabytesOf('api'), workers: megabytesOf('workers') }),
  };
}
