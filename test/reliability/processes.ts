import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PartSpec } from '../../engine/part.ts';
import { startedAt } from '../../engine/process-identity.ts';
import { apiPart, workersPart } from '../../engine/service.ts';
import type { Stack } from '../../engine/stack.ts';
import { untilEnd } from './until-end.ts';

/** One process of the service, started again a second after its end as a service manager would, whatever ended it. */
export interface Kept {
  name: string;
  /** `http://127.0.0.1:…` */
  address: string;
  pid(): number | undefined;
  /** Ends that nobody asked for. */
  ends(): number;
  signal(signal: NodeJS.Signals): void;
  stop(): Promise<void>;
}

export interface Service {
  apis: Kept[];
  workers: Kept[];
  all: Kept[];
  /** Whether every process says that it is ready. */
  isReady(): Promise<boolean>;
  /** Stops all in order. */
  stop(): Promise<void>;
}

export interface ServiceOptions {
  apis?: number;
  workers?: number;
  /** Variables of all of them: addresses of proxies, a moved clock, … */
  env?: Record<string, string>;
  /** Variables of the process with this name, `workers-2`, for its next launch; asked at each. */
  envOf?: (name: string) => Record<string, string>;
  /** Default `broker`: the clock of the stack is moved. */
  clock?: 'system' | 'broker';
}

const RESTART_MS = 1_000;
const STOP_MS = 15_000;
const READY_MS = 60_000;

/** Starts API and worker processes on the stack and waits until all are ready. @throws Error when they are not within a minute */
export async function startService(
  stack: Stack,
  folder: string,
  options: ServiceOptions = {},
): Promise<Service> {
  const { apis = 1, workers = 1, env = {}, envOf = () => ({}), clock = 'broker' } = options;
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
  const keep = (kind: 'api' | 'workers', index: number): Kept => {
    // Ten apart: between the ports of the stack nothing else listens.
    const port = stack.ports[kind] + 10 * index;
    const name = `${kind}-${index + 1}`;
    const variable = kind === 'api' ? 'PORT' : 'WORKERS_PORT';
    const part = (kind === 'api' ? apiPart : workersPart)(stack, {
      clock,
      // One caller sends all.
      env: { AUTH: 'off', LOG_LEVEL: 'info', RATE_LIMIT: '0', ...env, [variable]: String(port) },
    });
    return keepRunning({ ...part, name }, folder, port, () => envOf(name));
  };
  const service = {
    apis: numbers(apis).map((index) => keep('api', index)),
    workers: numbers(workers).map((index) => keep('workers', index)),
  };
  const all = [...service.apis, ...service.workers];
  const isReady = async () =>
    (await Promise.all(all.map(async ({ address }) => isReadyAt(address)))).every(Boolean);
  const stop = async () => void (await Promise.all(all.map(async (one) => one.stop())));
  for (let waited = 0; !(await isReady()); waited += 200) {
    if (waited > READY_MS) {
      await stop();
      throw new Error(
        `API and workers were not ready within ${READY_MS / 1_000} s: see the logs in ${folder}.`,
      );
    }
    await sleep(200);
  }
  return { ...service, all, isReady, stop };
}

const isReadyAt = async (address: string): Promise<boolean> =>
  await fetch(`${address}/readyz`, { signal: AbortSignal.timeout(3_000) }).then(
    async (response) => {
      await response.body?.cancel();
      return response.ok;
    },
    () => false,
  );

function keepRunning(
  spec: PartSpec,
  folder: string,
  port: number,
  envNow: () => Record<string, string>,
): Kept {
  const logFile = join(folder, 'logs', `${spec.name}.log`);
  // Where the stack keeps those of its parts: they are ended when this program is, however it ends.
  const pidFile = join(folder, 'pids', `${spec.name}.pid`);
  let child: ChildProcess | undefined;
  let exited: Promise<void> = Promise.resolve();
  let stopped = false;
  let ends = 0;
  let restart: NodeJS.Timeout | undefined;

  const launch = (): void => {
    const log = openSync(logFile, 'a');
    const started = spawn(spec.command, spec.args, {
      env: { ...spec.env, ...envNow() },
      cwd: spec.cwd,
      detached: true,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    child = started;
    if (started.pid) writeFileSync(pidFile, `${started.pid} ${startedAt(started.pid)}\n`);
    exited = new Promise((resolve) =>
      started.once('close', () => {
        rmSync(pidFile, { force: true });
        child = undefined;
        if (!stopped) {
          ends += 1;
          restart = setTimeout(launch, RESTART_MS);
        }
        resolve();
      }),
    );
  };
  launch();
  return {
    name: spec.name,
    address: `http://127.0.0.1:${port}`,
    pid: () => child?.pid,
    ends: () => ends,
    signal: (signal) => void child?.kill(signal),
    stop: untilEnd(async () => {
      stopped = true;
      clearTimeout(restart);
      child?.kill('SIGCONT');
      child?.kill('SIGTERM');
      const killer = setTimeout(() => child?.kill('SIGKILL'), STOP_MS);
      await exited;
      clearTimeout(killer);
    }),
  };
}
