import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createKey } from '../../core/access/keys.ts';
import { migrate, openDatabase } from '../../core/database.ts';
import { answers } from '../../engine/http.ts';
import { apiPart } from '../../engine/service.ts';
import { type Stack, startStack } from '../../engine/stack.ts';
import { cpuOf } from './cpu.ts';

const project = join(import.meta.dirname, '../..');
/** Beside whatever runs on this machine. */
const PORT_OFFSET = 3_000;

export interface Surroundings {
  stack: Stack;
  api: string;
  bare: string;
  /** What a caller sends with each request. */
  headers: Record<string, string>;
  /** CPU that the API, the bare server and PostgreSQL have used so far, ms. */
  cpu: () => Promise<{ api: number; bare: number; postgres: number }>;
  /** Resident memory of the API's process, MB. */
  apiMegabytes: () => number;
}

/**
 * A PostgreSQL that keeps its promises (fsync on), the API in a process of its own and the bare server in another. The engine
 * is not needed: what is accepted waits in the record.
 */
export async function surroundings(say: (text: string) => void): Promise<Surroundings> {
  const stack = await startStack({
    dataDir: join(project, '.data/bench'),
    portOffset: PORT_OFFSET,
    fresh: true,
    zeebeGrpcAddress: '127.0.0.1:1',
    zeebeRestAddress: 'http://127.0.0.1:1',
    tasklist: false,
    operate: false,
    service: true,
    onProgress: say,
  });
  await migrate(stack.databaseUrl);
  // One caller sends all: what the limit per caller is good for is not what is measured. Who it is is asked, as everywhere.
  const env = {
    AUTH: 'on',
    LOG_LEVEL: 'warn',
    RATE_LIMIT: '100000000',
    PERSONAL_DATA_KEYS: `bench:${randomBytes(32).toString('base64')}`,
  };
  const api = await stack.run(apiPart(stack, { env }));
  const port = stack.ports.workers;
  const bare = await stack.run({
    name: 'bare',
    command: process.execPath,
    args: [join(import.meta.dirname, 'bare-server.ts')],
    env: { ...plain(), DATABASE_URL: stack.databaseUrl, PORT: String(port) },
    cwd: project,
    isReady: () => answers(`http://127.0.0.1:${port}/healthz`),
    readyWithinMs: 30_000,
  });
  return {
    stack,
    api: `http://127.0.0.1:${stack.ports.api}`,
    bare: `http://127.0.0.1:${port}`,
    headers: { authorization: `Bearer ${await givenKey(stack.databaseUrl)}` },
    cpu: async () => ({
      api: await cpuOf(api.pid() ?? 0),
      bare: await cpuOf(bare.pid() ?? 0),
      postgres: await cpuOf(
        stack
          .processes()
          .find(({ name }) => name === 'postgres')
          ?.pid() ?? 0,
      ),
    }),
    apiMegabytes: () => Math.round(api.rss() / 2 ** 20),
  };
}

/** A key of the CRM. @returns its secret */
async function givenKey(databaseUrl: string): Promise<string> {
  const orm = await openDatabase(databaseUrl, 1);
  try {
    const key = {
      name: 'CRM',
      department: null,
      scopes: ['demands:read' as const, 'demands:write' as const],
      expiresAt: null,
    };
    const order = { now: new Date(), at: new Date(), actor: 'bench' };
    return (await orm.em.fork().transactional(async (em) => await createKey(em, key, order))).secret;
  } finally {
    await orm.close();
  }
}

const plain = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
