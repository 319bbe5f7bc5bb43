import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { brokerPart } from './broker.ts';
import { type BrokerClock, brokerClock } from './broker-clock.ts';
import { fetchEngine } from './fetch.ts';
import { findJava } from './java.ts';
import { takeDataDir, watchOver } from './leftovers.ts';
import { openSearchPart } from './opensearch.ts';
import { makePart, type Part, type PartSpec } from './part.ts';
import { type Ports, portsFor } from './ports.ts';
import { embeddedDatabaseUrl, postgresPart } from './postgres.ts';
import { assertMachineFits } from './preflight.ts';
import type { OnProgress } from './progress.ts';
import { operatePart, tasklistPart } from './webapps.ts';

export type StackOptions = {
  /** All data, logs and process ids of the stack; two stacks never share one. */
  dataDir: string;
  /** Added to every port (see ports.ts), so that several stacks run side by side. Default 0. */
  portOffset?: number;
  /** Start empty: the data folder is deleted first. Default false. */
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
};

export type StackAddresses = {
  /** `localhost:26500` */
  grpcAddress: string;
  /** `http://localhost:8080` */
  restAddress: string;
  /** The broker's actuator, `http://localhost:9600`; undefined with a Zeebe of one's own. */
  managementAddress: string | undefined;
  openSearchUrl: string | undefined;
  tasklistUrl: string | undefined;
  operateUrl: string | undefined;
  databaseUrl: string;
};

/** A process of the stack as others see it. */
export type StackProcess = Pick<Part, 'name' | 'logFile' | 'pid' | 'rss'>;

export type Stack = StackAddresses & {
  ports: Ports;
  /** In the order of their start. */
  processes: () => StackProcess[];
  /** The broker's clock: only with `clockControlled` can it be moved. */
  clock: BrokerClock;
  /** Starts one more process under the stack's care and waits until it is ready (the API, the workers). */
  run: (spec: PartSpec) => Promise<StackProcess>;
  /** Called for a part that ended unasked, with the last lines of its log. */
  onDeath: (callback: (name: string, lastLines: string) => void) => void;
  /** Sends a signal to a part, as a crash would; SIGSTOP and SIGCONT freeze and thaw it. Waits for its end. */
  kill: (name: string, signal: NodeJS.Signals) => Promise<void>;
  /** Stops a part in order; the rest goes on. */
  stopPart: (name: string) => Promise<void>;
  /** Starts a part again on its data and waits until it is ready, stopping it first if it runs. */
  restart: (name: string) => Promise<void>;
  /** Stops everything, last started first; each part is killed after 15 s. May be called again. */
  stop: () => Promise<void>;
};

/**
 * Starts what the service needs, everything at once since each part waits by itself for those it needs.
 * Checks the machine before and fetches the engine if it is not there. Rejects with sentences that say what to
 * do, everything stopped again. Memory: at most 2.5 GB (measured; see README).
 */
export const startStack = async (options: StackOptions): Promise<Stack> => {
  const {
    portOffset = 0,
    tasklist = true,
    operate = true,
    clockControlled = false,
    service = false,
  } = options;
  const onProgress = options.onProgress ?? (() => {});
  const dataDir = resolve(options.dataDir);
  const ports = portsFor(portOffset);
  const ownEngine = !options.zeebeGrpcAddress;
  const ownDatabase = !options.databaseUrl;

  const owned = await takeDataDir(dataDir);
  await assertMachineFits({
    dataDir,
    ports,
    engine: ownEngine,
    database: ownDatabase,
    tasklist,
    operate,
    service,
  }).catch(async (error: unknown) => {
    await owned.release();
    throw error;
  });
  if (options.fresh) await empty(dataDir);
  for (const name of ['tmp', 'logs']) await mkdir(join(dataDir, name), { recursive: true });
  const watch = watchOver(owned.pids);

  const listeners: ((name: string, lastLines: string) => void)[] = [];
  const parts: Part[] = [];
  let stopping: Promise<void> | undefined;
  const folders = { logs: join(dataDir, 'logs'), pids: owned.pids };

  const startPart = async (spec: PartSpec): Promise<Part> => {
    const part = makePart(spec, folders, ({ name, lastLines }) => {
      if (!stopping) for (const listener of listeners) listener(name, lastLines());
    });
    if (stopping) throw new Error(`${spec.name} was not started, because the stack is stopping.`);
    parts.push(part);
    await part.start();
    return part;
  };
  const stop = (): Promise<void> => {
    stopping ??= (async () => {
      for (const together of stopOrder(parts)) await Promise.all(together.map((part) => part.stop()));
      watch.end();
      await owned.release();
    })();
    return stopping;
  };
  const stopAndRethrow = async (error: unknown): Promise<never> => {
    await stop();
    throw error;
  };
  const startAll = async (specs: Promise<PartSpec>[]): Promise<void> => {
    const begun = Date.now();
    const started = specs.map(async (spec) => {
      const { name } = await startPart(await spec);
      onProgress(`${name} is ready after ${Math.round((Date.now() - begun) / 1000)} s`, 'step');
    });
    await Promise.all(started).catch(stopAndRethrow);
  };

  const engineParts = async (): Promise<Promise<PartSpec>[]> => {
    if (!ownEngine) return [];
    const java = await findJava();
    const { camunda, openSearch } = await fetchEngine(onProgress);
    const jvm = { java: java?.command ?? 'java', dataDir };
    return [
      openSearchPart(jvm, openSearch, ports),
      brokerPart(jvm, camunda, ports, clockControlled),
      ...(tasklist ? [tasklistPart(jvm, camunda, ports)] : []),
      ...(operate ? [operatePart(jvm, camunda, ports)] : []),
    ];
  };
  const engine = await engineParts().catch(stopAndRethrow);
  await startAll([...(ownDatabase ? [postgresPart(dataDir, ports)] : []), ...engine]);

  const addresses = addressesOf(options, ports, { ownEngine, tasklist, operate });
  const clock = brokerClock(addresses.managementAddress, clockControlled);
  const named = (name: string): Part => {
    const part = parts.find((one) => one.name === name);
    if (!part)
      throw new Error(`No part is named "${name}": there are ${parts.map((one) => one.name).join(', ')}.`);
    return part;
  };
  const remember = async (name: string) => {
    if (name === 'broker') await clock.remember();
  };
  return {
    ...addresses,
    ports,
    clock,
    processes: () => parts,
    run: startPart,
    onDeath: (callback) => {
      listeners.push(callback);
    },
    kill: async (name, signal) => {
      await remember(name);
      await named(name).kill(signal);
    },
    stopPart: async (name) => {
      await remember(name);
      await named(name).stop();
    },
    restart: async (name) => {
      await remember(name);
      await named(name).stop();
      await named(name).start();
      if (name === 'broker') await clock.restore();
    },
    stop,
  };
};

/** Own processes first, the last started first; then those that read, the broker, and what both write to. */
const stopOrder = (parts: Part[]): Part[][] => {
  const late = [['tasklist', 'operate'], ['broker'], ['opensearch', 'postgres']];
  const own = parts.filter((part) => !late.flat().includes(part.name)).reverse();
  return [
    ...own.map((part) => [part]),
    ...late.map((names) => parts.filter(({ name }) => names.includes(name))),
  ];
};

/** Keeps the process ids and the owner's mark, which this process has just written. */
const empty = async (dataDir: string): Promise<void> => {
  for (const name of ['postgres', 'opensearch', 'broker', 'tasklist', 'operate', 'logs', 'tmp']) {
    await rm(join(dataDir, name), { recursive: true, force: true });
  }
};

const addressesOf = (
  options: StackOptions,
  ports: Ports,
  own: { ownEngine: boolean; tasklist: boolean; operate: boolean },
): StackAddresses => {
  const local = (port: number) => `http://localhost:${port}`;
  const databaseUrl = options.databaseUrl ?? embeddedDatabaseUrl(ports);
  if (options.zeebeGrpcAddress) {
    const host = options.zeebeGrpcAddress.replace(/:\d+$/, '');
    return {
      grpcAddress: options.zeebeGrpcAddress,
      restAddress: options.zeebeRestAddress ?? `http://${host}:8080`,
      managementAddress: undefined,
      openSearchUrl: undefined,
      tasklistUrl: undefined,
      operateUrl: undefined,
      databaseUrl,
    };
  }
  return {
    grpcAddress: `localhost:${ports.zeebeGrpc}`,
    restAddress: local(ports.zeebeRest),
    managementAddress: local(ports.zeebeManagement),
    openSearchUrl: local(ports.openSearch),
    tasklistUrl: own.tasklist ? `${local(ports.tasklist)}/tasklist` : undefined,
    operateUrl: own.operate ? `${local(ports.operate)}/operate` : undefined,
    databaseUrl,
  };
};
