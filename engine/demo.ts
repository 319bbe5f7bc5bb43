import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate } from '../core/database.ts';
import { caller } from './demo/caller.ts';
import { play, type Scene } from './demo/play.ts';
import { deployModels } from './deploy.ts';
import { printProgress } from './progress.ts';
import { apiPart, workersPart } from './service.ts';
import { type Stack, startStack } from './stack.ts';

const project = join(import.meta.dirname, '..');
const read = async (path: string) => await readFile(join(project, 'examples', path), 'utf8');

const scenes: [file: string, title: string, neglected?: string][] = [
  ['01-all-available', '成熟产品,资源全部具备:2个工作日(第11条)'],
  ['02-immature-product', '非成熟产品,方案模板被退回一次:3个工作日(第7条)'],
  ['03-core-lacking', '核心资源不具备,工程建设部答复:3个工作日(第12条)'],
  ['05-end-optimizable-three-points', '三个接入点末端可维护优化:5个工作日(第13条)'],
  ['07-construction-three-points', '三个接入点需扩容或新建:5个工作日(第14条)'],
  ['06-construction-one-point', '工程建设部迟迟不答复:预警、超时、催办、督办', 'approve-project'],
];

/** `npm run demo`: plays example demands on a stack of its own, whose clock is moved, and then stops it. */
async function demo(): Promise<void> {
  const onProgress = printProgress();
  let stack: Stack | undefined;
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  try {
    stack = await startStack({
      dataDir: join(project, '.data', 'demo'),
      portOffset: 1_000,
      fresh: true,
      clockControlled: true,
      operate: false,
      service: true,
      onProgress,
      signal: stop.signal,
    });
    const running = stack;
    stop.signal.addEventListener('abort', () => void running.stop().then(() => process.exit(0)));
    await stack.clock.advance(untilMorning(new Date(await stack.clock.now())));
    await migrate(stack.databaseUrl);
    await deployModels(stack.grpcAddress);
    await Promise.all([
      stack.run(apiPart(stack, { clock: 'broker' })),
      stack.run(workersPart(stack, { clock: 'broker' })),
    ]);
    const api = caller(`http://localhost:${stack.ports.api}`);
    await api.loadResources(await read('resources.json'));
    for (const [file, title, neglected] of scenes) {
      const scene: Scene = {
        title,
        body: await example(file),
        ...(neglected === undefined ? {} : { neglected }),
      };
      await play(scene, { api, clock: stack.clock, print: console.log });
    }
    console.log('\n示例演示完毕:以上每一行都来自真实引擎,时钟由演示向前拨动。');
  } finally {
    await stack?.stop();
  }
}

/** Milliseconds until the next nine o'clock in Shanghai (UTC+8, no summer time): demands come in during the day. */
function untilMorning(now: Date): number {
  const hour = 3_600_000;
  const sinceNine = (now.getTime() + 8 * hour - 9 * hour) % (24 * hour);
  return 24 * hour - sinceNine;
}

/** The examples' expected dates are left out: the demo's clock moves on from today. */
async function example(name: string): Promise<string> {
  const { expectedOn: _, ...body } = JSON.parse(await read(`demands/${name}.json`));
  return JSON.stringify(body);
}

demo().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
