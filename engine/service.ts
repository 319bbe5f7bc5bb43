import { join } from 'node:path';
import { answers } from './http.ts';
import type { PartSpec } from './part.ts';
import type { Stack } from './stack.ts';

const project = join(import.meta.dirname, '..');

export type ServiceOptions = {
  /** Where "now" comes from: `broker` where its clock is moved. Default `system`. */
  clock?: 'system' | 'broker';
  /** More variables, which win over all others (LOG_LEVEL, CRASH_AT, ...). */
  env?: Record<string, string>;
};

/** Whether the local run asks callers who they are: not unless the shell says so. */
export const authOf = (): string => process.env.AUTH || 'off';

/** The API as a part of the stack: its own process, on the stack's addresses. Memory: at most 192 MB of heap. */
export const apiPart = (stack: Stack, options: ServiceOptions = {}): PartSpec =>
  service(stack, options, { name: 'api', port: stack.ports.api, heapMegabytes: 192 });

/** The workers likewise: 256 MB of heap. */
export const workersPart = (stack: Stack, options: ServiceOptions = {}): PartSpec =>
  service(stack, options, { name: 'workers', port: stack.ports.workers, heapMegabytes: 224 });

const service = (
  stack: Stack,
  { clock = 'system', env = {} }: ServiceOptions,
  own: { name: string; port: number; heapMegabytes: number },
): PartSpec => ({
  name: own.name,
  command: process.execPath,
  args: [
    `--max-old-space-size=${own.heapMegabytes}`,
    // Left to itself, V8 gives young objects so much of such a heap that it cleans the rest all the time: measured, five times the CPU.
    '--max-semi-space-size=16',
    join(project, own.name, 'main.ts'),
  ],
  env: {
    ...inherited(),
    DATABASE_URL: stack.databaseUrl,
    ZEEBE_GRPC_ADDRESS: stack.grpcAddress,
    ZEEBE_REST_ADDRESS: stack.restAddress,
    ...(stack.managementAddress && { ZEEBE_MANAGEMENT_ADDRESS: stack.managementAddress }),
    ...(stack.openSearchUrl && { OPENSEARCH_URL: stack.openSearchUrl }),
    ...(stack.tasklistUrl && { TASKLIST_URL: stack.tasklistUrl }),
    PUBLIC_URL: process.env.PUBLIC_URL || `http://127.0.0.1:${stack.ports.api}`,
    // On one machine receivers listen beside the service; a setting of the user's own wins.
    WEBHOOK_ALLOW: process.env.WEBHOOK_ALLOW || '127.0.0.0/8,::1/128',
    CLOCK: clock,
    // On this machine only, and said in the progress: whoever sets AUTH=on needs a key first (npm run keys).
    AUTH: authOf(),
    PORT: String(stack.ports.api),
    WORKERS_PORT: String(stack.ports.workers),
    ...env,
  },
  cwd: project,
  isReady: () => answers(`http://127.0.0.1:${own.port}/readyz`),
  readyWithinMs: 60_000,
});

/** The service's own settings (LOG_LEVEL, INVENTORY_URL, ...) come from the user's shell. */
const inherited = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
