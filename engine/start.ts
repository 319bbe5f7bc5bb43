import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { readFlags } from './flags.ts';
import { overview } from './overview.ts';
import { printProgress } from './progress.ts';
import { apiPart, authOf, workersPart } from './service.ts';
import { type Stack, startStack } from './stack.ts';
import { watchClock } from './watch-clock.ts';

const help = `npm start -- [--fresh] [--port-offset <n>]

Runs the whole service on this machine: OpenSearch, Zeebe, Tasklist, Operate, PostgreSQL, API and workers.

  --fresh            start empty: delete the data of earlier runs
  --port-offset <n>  move every port by n, a multiple of 100 up to 6000
  --help             this text

  DATABASE_URL=postgres://…       use this PostgreSQL instead of starting one
  ZEEBE_GRPC_ADDRESS=host:26500   use this Zeebe instead of starting one (ZEEBE_REST_ADDRESS=http://host:8080)
  ACCESS_ASSURANCE_CACHE=folder   where the engine is kept once fetched
  MAVEN_REPOSITORY_URL=https://…  a mirror of Maven Central to fetch it from
`;

const project = join(import.meta.dirname, '..');
const onProgress = printProgress();
const stopping = new AbortController();
let stack: Stack | undefined;

/** Ends the program once; the first reason counts. */
const end = async (exitCode: number, reason: string): Promise<void> => {
  if (stopping.signal.aborted) return;
  stopping.abort();
  onProgress(`\n${reason}`, 'step');
  if (stack) await stack.stop();
  else await starting.catch(() => {});
  onProgress(stack || exitCode === 0 ? 'Everything is stopped.' : 'Nothing was left running.', 'step');
  process.exit(exitCode);
};

const run = async (): Promise<void> => {
  const { values } = readFlags('npm start', help, {
    options: {
      fresh: { type: 'boolean', default: false },
      'port-offset': { type: 'string', default: '0' },
    },
  });
  const portOffset = Number(values['port-offset']);
  const begun = Date.now();
  stack = await startStack({
    dataDir: join(project, '.data', portOffset === 0 ? 'start' : `start-${portOffset}`),
    portOffset,
    fresh: values.fresh,
    service: true,
    databaseUrl: process.env.DATABASE_URL,
    zeebeGrpcAddress: process.env.ZEEBE_GRPC_ADDRESS,
    zeebeRestAddress: process.env.ZEEBE_REST_ADDRESS,
    onProgress,
    signal: stopping.signal,
  });
  stack.onDeath((name, lines) => {
    void end(1, `${name} has ended by itself; the rest is being stopped. Its log ends with:\n${lines}`);
  });
  if (!process.env.ZEEBE_GRPC_ADDRESS) watchClock(onSetBack(stack));
  onProgress(await prepare(stack), 'step');
  if (authOf() === 'off')
    onProgress('The API asks nobody who he is (AUTH=off): it listens on this machine only', 'step');
  else onProgress('Callers need a key (AUTH=on): make one by DATABASE_URL=… npm run keys', 'step');
  await Promise.all([stack.run(apiPart(stack)), stack.run(workersPart(stack))]);
  console.log(await overview(stack, Math.round((Date.now() - begun) / 1000), project));
};

const onSetBack = (of: Stack) => {
  // One after another: a clock may be set in several steps.
  let restarts = Promise.resolve();
  return (seconds: number) => {
    onProgress(`The clock of this machine was set back by ${seconds} s: the broker is started again`, 'step');
    restarts = restarts
      .then(async () => await of.restart('broker'))
      .catch(async (error: Error) => await end(1, error.message));
  };
};

/** Migrations and models; rejects with what went wrong. */
const prepare = async ({ databaseUrl, grpcAddress }: Stack): Promise<string> => {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.resolve('./prepare.ts'))], {
    env: { ...process.env, DATABASE_URL: databaseUrl, ZEEBE_GRPC_ADDRESS: grpcAddress },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const [said, complained, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code !== 0) throw new Error(`Migrations or models failed:\n${complained.trim()}`);
  return said.trim();
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void end(0, 'Stopping everything …'));
}

const starting = run();
starting.catch(async (error: unknown) => {
  if (stopping.signal.aborted) return;
  await end(1, error instanceof Error ? error.message : String(error));
});
