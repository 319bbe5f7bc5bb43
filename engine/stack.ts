import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { addressesOf, type StackAddresses } from './addresses.ts';
import { brokerPart } from './broker.ts';
import { type BrokerClock, brokerClock } from './broker-clock.ts';
import { fetchEngine } from './fetch.ts';
import { findJava } from './java.ts';
import { takeDataDir, watchOver } from './leftovers.ts';
import { openSearchPart } from './opensearch.ts';
import type { Part, PartSpec } from './part.ts';
import { type Ports, portsFor } from './ports.ts';
import { postgresPart } from './postgres.ts';
import { assertMachineFits } from './preflight.ts';
import type { OnProgress } from './progress.ts';
import { assertWhole } from './restore-marker.ts';
import { makeSupervisor, type OnDeath } from './supervisor.ts';
import { operatePart, tasklistPart } from './webapps.ts';

export type StackOptions = {
  /** All data, logs and process ids of the stack; two stacks never share one. */
  dataDir: string;
  /** Added to every port (see ports.ts), so that several stacks run side by side. Default 0. */
  portOffset?: number;
  /** Start empty: what earlier runs left in the data folder is deleted. Default false. */
  fresh?: boolean;
  /** Whether the broker's clock can be moved: tests and demo only. Default false. */
  clockControlled?: boolean;
  /** Whether Tasklist runs; without it nobody finds user tasks. Default true. */
  tasklist?: boolean;
  /** Whether Operate runs. Default true. */
  operate?: boolean;
  /** Whether the ports of API and workers must be free too. Default false. */
  service?: boolean;
  /** A PostgreSQL that runs already: it is used, and none is started. */
  databaseUrl?: string | undefined;
  /** A Zeebe that runs already (`host:port`): it is used, and no engine part is started. */
  zeebeGrpcAddress?: string | undefined;
  /** That Zeebe's REST address. Default: port 8080 of the same host. */
  zeebeRestAddress?: string | undefined;
  onProgress?: OnProgress;
  /** Aborting it during the start stops what is started and rejects. */
  signal?: AbortSignal;
};

/** A process of the stack as others see it. */
type StackProcess = Pick<Part, 'name' | 'logFile' | 'pid' | 'rss'>;

export type Stack = StackAddresses & {
  ports: Ports;
  /** In the order of their start. */
  processes: () => StackProcess[];
  /** The broker's clock: only with `clockControlled` can it be moved. */
  clock: BrokerClock;
  /** Starts one more process under the stack's care and waits until it is ready (the API, the workers). */
  run: (spec: PartSpec) => Promise<StackProcess>;
  onDeath: (callback: OnDeath) => void;
  /** Sends a signal to a part, as a crash would, and waits for its end; SIGSTOP and SIGCONT freeze and thaw it. */
  kill: (name: string, signal: NodeJS.Signals) => Promise<void>;
  /** Stops a part in order; the rest goes on. */
  stopPart: (name: string) => Promise<void>;
  /** Starts a part again on its data and waits until it is ready, stopping it first if it runs. */
  restart: (name: string) => Promise<void>;
  /** Stops everything, last started first; each part is killed after 15 s. May be called again. */
  stop: () => Promise<void>;
};

/**
 * Starts what the service needs, all parts at once, since each waits by itself for those it needs. Checks the
 * machine before and fetches the engine if it is not there. Rejects with sentences that say what to do, and
 * then nothing runs any more.
 */
export const startStack = async (options: StackOptions): Promise<Stack> => {
  const dataDir = resolve(options.dataDir);
  const ports = portsFor(options.portOffset);
  const owned = await takeDataDir(dataDir);
  try {
    await assertMachineFits({
      dataDir,
      ports,
      engine: !options.zeebeGrpcAddress,
      database: !options.databaseUrl,
      tasklist: options.tasklist ?? true,
      operate: options.operate ?? true,
      service: options.service ?? false,
    });
    if (options.fresh) await empty(dataDir);
    await assertWhole(dataDir);
    for (const name of ['tmp', 'logs']) await mkdir(join(dataDir, name), { recursive: true });
  } catch (error) {
    await owned.release();
    throw error;
  }

  const supervisor = makeSupervisor({ logs: join(dataDir, 'logs'), pids: owned.pids });
  const watch = watchOver(owned.pids);
  const stop = async () => {
    await supervisor.stopAll();
    watch.end();
    await owned.release();
  };
  try {
    await untilAborted(options.signal, startParts(options, dataDir, ports, supervisor.start));
  } catch (error) {
    await stop();
    throw error;
  }

  const addresses = addressesOf(options, ports);
  const clock = brokerClock(addresses.managementAddress, options.clockControlled ?? false);
  const beforeItEnds = async (name: string): Promise<Part> => {
    if (name === 'broker') await clock.remember();
    return supervisor.named(name);
  };
  return {
    ...addresses,
    ports,
    clock,
    processes: () => supervisor.parts,
    run: supervisor.start,
    onDeath: supervisor.onDeath,
    kill: async (name, signal) => (await beforeItEnds(name)).kill(signal),
    stopPart: async (name) => (await beforeItEnds(name)).stop(),
    restart: async (name) => {
      const part = await beforeItEnds(name);
      await part.stop();
      await part.start();
      if (name === 'broker') await clock.restore();
    },
    stop,
  };
};

const startParts = async (
  options: StackOptions,
  dataDir: string,
  ports: Ports,
  start: (spec: PartSpec) => Promise<Part>,
): Promise<void> => {
  const onProgress = options.onProgress ?? (() => {});
  const specs = options.databaseUrl ? [] : [postgresPart(dataDir, ports)];
  if (!options.zeebeGrpcAddress) {
    const { camunda, openSearch } = await fetchEngine(onProgress);
    const jvm = { java: (await findJava())?.command ?? 'java', dataDir };
    specs.push(openSearchPart(jvm, openSearch, ports));
    specs.push(brokerPart(jvm, camunda, ports, options.clockControlled ?? false));
    if (options.tasklist ?? true) specs.push(tasklistPart(jvm, camunda, ports));
    if (options.operate ?? true) specs.push(operatePart(jvm, camunda, ports));
  }
  const begun = Date.now();
  await Promise.all(
    specs.map(async (spec) => {
      const { name } = await start(await spec);
      onProgress(`${name} is ready after ${Math.round((Date.now() - begun) / 1000)} s`, 'step');
    }),
  );
};

const untilAborted = (signal: AbortSignal | undefined, work: Promise<void>): Promise<void> => {
  const aborted = new Promise<never>((_, reject) => {
    const abort = () => reject(new Error('The start was broken off.'));
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true });
  });
  return Promise.race([work, aborted]);
};

/** Only what a stack makes is deleted, in case someone names a folder with more in it. */
const empty = async (dataDir: string): Promise<void> => {
  for (const name of [
    'postgres',
    'opensearch',
    'broker',
    'tasklist',
    'operate',
    'logs',
    'tmp',
    'restore-unfinished',
  ]) {
    await rm(join(dataDir, name), { recursive: true, force: true });
  }
};
