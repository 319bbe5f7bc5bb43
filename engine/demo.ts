import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate } from '../core/database.ts';
import { caller } from './demo/caller.ts';
import { play } from './demo/play.ts';
import { chooseScenes, sceneNames } from './demo/scenes.ts';
import { releaseAtStart } from './deploy.ts';
import { readFlags } from './flags.ts';
import { printProgress } from './progress.ts';
import { apiPart, workersPart } from './service.ts';
import { type Stack, startStack } from './stack.ts';

const help = `npm run demo -- [--port-offset <n>] [example …]

Plays example demands on a stack of its own, whose clock is moved, and then stops it.

  example            which ones, all when none is named:
                     ${sceneNames.join('\n                     ')}
  --port-offset <n>  move every port by n, a multiple of 100 up to 6000; 1000 when not said
  --help             this text
`;

const project = join(import.meta.dirname, '..');
const examples = join(project, 'examples');
const stopping = new AbortController();
let stack: Stack | undefined;

async function demo(): Promise<void> {
  const { values, positionals } = readFlags('npm run demo', help, {
    allowPositionals: true,
    options: { 'port-offset': { type: 'string', default: '1000' } },
  });
  const portOffset = Number(values['port-offset']);
  const scenes = await chooseScenes(positionals, examples);
  const running = await startStack({
    dataDir: join(project, '.data', portOffset === 1_000 ? 'demo' : `demo-${portOffset}`),
    portOffset,
    fresh: true,
    clockControlled: true,
    operate: false,
    service: true,
    onProgress: printProgress(),
    signal: stopping.signal,
  });
  stack = running;
  running.onDeath((name, lines) => {
    void end(1, `${name} has ended by itself. Its log ends with:\n${lines}`);
  });
  await running.clock.advance(untilMorning(new Date(await running.clock.now())));
  await migrate(running.databaseUrl);
  await releaseAtStart({
    ...running,
    clock: { now: async () => new Date(await running.clock.now()) },
  });
  await Promise.all([
    running.run(apiPart(running, { clock: 'broker' })),
    running.run(workersPart(running, { clock: 'broker' })),
  ]);
  const api = caller(`http://localhost:${running.ports.api}`);
  await api.loadResources(await readFile(join(examples, 'resources.json'), 'utf8'));
  const keep = async (name: string, content: Blob): Promise<string> => {
    const path = join(project, '.data', name);
    await writeFile(path, Buffer.from(await content.arrayBuffer()));
    return path;
  };
  for (const scene of scenes) await play(scene, { api, clock: running.clock, print: console.log, keep });
  console.log('\n示例演示完毕:以上每一行都来自真实引擎,时钟由演示向前拨动。');
}

/** Milliseconds until the next nine o'clock in Shanghai (UTC+8, no summer time): demands come in during the day. */
function untilMorning(now: Date): number {
  const hour = 3_600_000;
  const sinceNine = (now.getTime() + 8 * hour - 9 * hour) % (24 * hour);
  return 24 * hour - sinceNine;
}

/** Stops the stack and ends the program, once; the first reason counts. */
async function end(exitCode: number, reason?: string): Promise<void> {
  if (stopping.signal.aborted) return;
  stopping.abort();
  if (reason !== undefined) console.error(reason);
  if (stack) await stack.stop();
  else await playing.catch(() => {});
  process.exit(exitCode);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));

const playing = demo();
playing.then(
  () => end(0),
  (error: unknown) => end(1, error instanceof Error ? error.message : String(error)),
);
