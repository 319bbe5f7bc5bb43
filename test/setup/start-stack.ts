import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { migrate } from '../../core/database.ts';
import { releaseAtStart } from '../../engine/deploy.ts';
import { apiPart, workersPart } from '../../engine/service.ts';
import { type Stack, startStack } from '../../engine/stack.ts';
import { serveControl } from './control.ts';

declare global {
  var testStack: { stack: Stack; control: Server } | undefined;
}

/** Monday morning of a year whose notice the tests bring along: the same days on whatever day the tests run. */
const BEGIN = '2030-01-07T09:00:00+08:00';
const root = join(import.meta.dirname, '../..');
/** Where the stack of the tests listens, counted from the usual ports; another lets two test runs go side by side. */
const PORT_OFFSET = Number(process.env.TEST_PORT_OFFSET ?? 2_000);

/**
 * The real stack for the flows, beside whatever runs on this machine: engine, Tasklist, PostgreSQL, API and
 * workers as processes, the broker's clock at the morning of BEGIN.
 */
export default async function startTestStack(): Promise<void> {
  const begun = Date.now();
  const say = (text: string) => console.log(`[${Math.round((Date.now() - begun) / 1000)} s] ${text}`);
  const stack = await startStack({
    dataDir: join(root, PORT_OFFSET === 2_000 ? '.data/test' : `.data/test-${PORT_OFFSET}`),
    portOffset: PORT_OFFSET,
    fresh: true,
    clockControlled: true,
    operate: false,
    service: true,
    onProgress: say,
  });
  try {
    await stack.clock.advance(new Date(BEGIN).getTime() - (await stack.clock.now()));
    await migrate(stack.databaseUrl);
    await releaseAtStart({ ...stack, clock: { now: async () => new Date(await stack.clock.now()) } });
    await Promise.all([
      stack.run(apiPart(stack, { clock: 'broker' })),
      // Some files damage the record on purpose, and look at what is said of it.
      stack.run(workersPart(stack, { clock: 'broker', env: { RECONCILE: 'report' } })),
    ]);
    const api = `http://localhost:${stack.ports.api}`;
    await load(`${api}/v1/calendar/2030`, 'PUT', 'test/fixtures/calendar-2030.json');
    await load(`${api}/v1/resources`, 'POST', 'examples/resources.json');
    stack.onDeath((name, lines) =>
      console.error(`${name} has ended by itself. Its log ends with:\n${lines}`),
    );
    const control = await serveControl(stack);
    globalThis.testStack = { stack, control: control.server };
    Object.assign(process.env, {
      TEST_API_URL: api,
      TEST_WORKERS_URL: `http://localhost:${stack.ports.workers}`,
      TEST_TASKLIST_URL: stack.tasklistUrl,
      TEST_DATABASE_URL: stack.databaseUrl,
      TEST_GRPC_ADDRESS: stack.grpcAddress,
      TEST_REST_ADDRESS: stack.restAddress,
      TEST_MANAGEMENT_ADDRESS: stack.managementAddress,
      TEST_SEARCH_URL: stack.openSearchUrl,
      TEST_CONTROL_URL: control.url,
    });
    say('the stack is ready');
  } catch (error) {
    await stack.stop();
    throw error;
  }
}

async function load(url: string, method: string, file: string): Promise<void> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    body: await readFile(join(root, file), 'utf8'),
  });
  if (!response.ok)
    throw new Error(`${method} ${url} with ${file}: ${response.status} ${await response.text()}`);
}
