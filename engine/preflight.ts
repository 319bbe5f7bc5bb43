import { access, constants, mkdir, statfs } from 'node:fs/promises';
import { bytesToFetch, cacheDir } from './fetch.ts';
import { findJava, type Java, oldestJava } from './java.ts';
import { portHolder } from './port-holder.ts';
import type { PortName, Ports } from './ports.ts';

/** What a start will take: which parts run, on which ports, and where they write. */
export type Needs = {
  dataDir: string;
  ports: Ports;
  engine: boolean;
  database: boolean;
  tasklist: boolean;
  operate: boolean;
  /** The ports of API and workers are needed too. */
  service: boolean;
};

/** What the checks ask of the machine, as arguments so that a test can be any machine. */
export type Machine = {
  java: () => Promise<Java | undefined>;
  /** Bytes free on the folder's disk, for this user. */
  freeDisk: (folder: string) => Promise<number>;
  /** Bytes a new process could use. */
  freeMemory: () => number;
  bytesToFetch: () => Promise<number>;
  mayWrite: (folder: string) => Promise<boolean>;
  /** Who listens on the port, as text; undefined when it is free. */
  portHolder: (port: number) => Promise<string | undefined>;
};

const gigabyte = 1e9;
const dataBytes = 2 * gigabyte;

/**
 * Checks the machine before anything is started, and tells every problem at once.
 * @throws Error with one sentence a line, each a problem with its remedy
 */
export const assertMachineFits = async (needs: Needs, machine = thisMachine): Promise<void> => {
  const problems = await findProblems(needs, machine);
  if (problems.length > 0) throw new Error(problems.join('\n'));
};

/** The problems found, empty when the stack can start. */
export const findProblems = async (needs: Needs, machine: Machine): Promise<string[]> => {
  const all = await Promise.all([
    needs.engine ? javaProblem(machine) : [],
    diskProblems(needs, machine),
    memoryProblem(needs, machine),
    ...portsOf(needs).map((name) => portProblem(name, needs.ports[name], machine)),
  ]);
  return all.flat();
};

const javaProblem = async (machine: Machine): Promise<string[]> =>
  (await machine.java())
    ? []
    : [
        `No Java ${oldestJava} or newer was found in JAVA_HOME, on PATH or in the usual folders: ` +
          'install one (for example Eclipse Temurin 21), or set JAVA_HOME to where it is.',
      ];

const diskProblems = async (needs: Needs, machine: Machine): Promise<string[]> => {
  const fetching = needs.engine ? await machine.bytesToFetch() : 0;
  const folders = [
    { folder: needs.dataDir, bytes: dataBytes, remedy: 'free some space, or move the checkout' },
    ...(fetching > 0
      ? [
          {
            folder: cacheDir(),
            bytes: fetching,
            remedy: 'free some space, or set ACCESS_ASSURANCE_CACHE to another disk',
          },
        ]
      : []),
  ];
  const problems: string[] = [];
  for (const { folder, bytes, remedy } of folders) {
    if (!(await machine.mayWrite(folder))) {
      problems.push(`${folder} cannot be written: give this user the right to, or choose another folder.`);
    } else if ((await machine.freeDisk(folder)) < bytes) {
      problems.push(`The disk of ${folder} has less than ${inGigabytes(bytes)} GB free: ${remedy}.`);
    }
  }
  return problems;
};

const memoryProblem = async (needs: Needs, machine: Machine): Promise<string[]> => {
  const megabytes =
    300 +
    (needs.engine ? 900 : 0) +
    (needs.engine && needs.tasklist ? 450 : 0) +
    (needs.engine && needs.operate ? 450 : 0);
  const free = machine.freeMemory();
  if (free >= megabytes * 1e6) return [];
  return [
    `Only ${inGigabytes(free)} GB of memory are free and about ${inGigabytes(megabytes * 1e6)} GB are needed: ` +
      'close other programs, or give this machine more memory.',
  ];
};

const portProblem = async (name: PortName, port: number, machine: Machine): Promise<string[]> => {
  const holder = await machine.portHolder(port);
  if (holder === undefined) return [];
  return [
    `Port ${port} (${name}) is taken by ${holder}: stop that, or move all ports with ` +
      'npm start -- --port-offset 100.',
  ];
};

const portsOf = (needs: Needs): PortName[] => [
  ...(needs.service ? (['api', 'workers'] as const) : []),
  ...(needs.database ? (['postgres'] as const) : []),
  ...(needs.engine
    ? ([
        'openSearch',
        'openSearchTransport',
        'zeebeGrpc',
        'zeebeCommand',
        'zeebeInternal',
        'zeebeRest',
        'zeebeManagement',
      ] as const)
    : []),
  ...(needs.engine && needs.tasklist ? (['tasklist', 'tasklistManagement'] as const) : []),
  ...(needs.engine && needs.operate ? (['operate', 'operateManagement'] as const) : []),
];

const inGigabytes = (bytes: number): string => (bytes / gigabyte).toFixed(1);

const mayWrite = async (folder: string): Promise<boolean> => {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

const thisMachine: Machine = {
  java: () => findJava(),
  freeDisk: async (folder) => {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  },
  // macOS counts only untouched pages as free, and frees others on demand: no number there means anything.
  freeMemory: () => (process.platform === 'darwin' ? Number.POSITIVE_INFINITY : process.availableMemory()),
  bytesToFetch: () => bytesToFetch(),
  mayWrite,
  portHolder,
};
