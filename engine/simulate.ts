import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkProject } from '../bpmn/tools/check-project.ts';
import { jobs } from '../bpmn/tools/jobs.ts';
import { projectOf } from '../bpmn/tools/project.ts';
import { loadCalendar } from '../core/calendar-years/load-calendar.ts';
import { migrate, openDatabase } from '../core/database.ts';
import { compareFiles } from '../core/models/compare-files.ts';
import { digestOf, type NamedFile } from '../core/models/model-files.ts';
import { localKeyring } from '../core/privacy/keyring.ts';
import { caller } from './demo/caller.ts';
import { releaseAtStart } from './deploy.ts';
import { readFlags } from './flags.ts';
import { apiPart, workersPart } from './service.ts';
import { type ChosenModels, chooseModels, writeModels } from './simulate/choose-models.ts';
import { simulate } from './simulate/run.ts';
import { chooseScenarios, scenarioNames } from './simulate/scenarios.ts';
import { type Stack, startStack } from './stack.ts';

const help = `npm run models:simulate -- [模型] [场景 …]

在发布之前，把改动后的模型和现行模型放到一台真实引擎上，拨快时钟、由剧本里的人员各办理一遍，写出对比报告。

  模型                 改动后的文件(.bpmn、.dmn、.form)，或放着改动文件的目录；不写时为 bpmn/
  场景                 只办理这些，不写时为全部：
                       ${scenarioNames.join('\n                       ')}
  --base <目录>        现行模型所在目录，不写时为最近一次提交的 bpmn/
  --out <目录>         报告所在目录，不写时为 .data/simulation/
  --port-offset <n>    所有端口加 n，100 的倍数，最大 6000；不写时为 2000
  --help               本说明
`;

const project = join(import.meta.dirname, '..');
const stopping = new AbortController();
let stack: Stack | undefined;

async function program(): Promise<number> {
  const { values, positionals } = readFlags('npm run models:simulate', help, {
    allowPositionals: true,
    options: {
      base: { type: 'string' },
      out: { type: 'string' },
      'port-offset': { type: 'string', default: '2000' },
    },
  });
  const [changed, ...names] = positionals;
  const examples = join(project, 'examples');
  const scenarios = await chooseScenarios(names, examples);
  const models = await chooseModels(changed, values.base);
  if (digestOf(models.before) === digestOf(models.after)) {
    console.log(`${models.afterFrom} 与现行模型相同，没有改动可模拟。`);
    return 0;
  }
  // Before anything reads the files: one that cannot be read is told by the check, in a sentence.
  if (!(await passesCheck(models.after))) return 1;
  const changes = await compareFiles(models.before, models.after);
  for (const { file, lines } of changes) console.log([file, ...lines.map((line) => `  ${line}`)].join('\n'));
  const portOffset = Number(values['port-offset']);
  const data = join(project, '.data', portOffset === 2_000 ? 'simulation' : `simulation-${portOffset}`);
  const { running, folderAfter, close, ...stage } = await prepare(data, portOffset, models);
  try {
    const { unfinished, page } = await simulate({
      ...stage,
      clock: running.clock,
      openSearchUrl: running.openSearchUrl ?? '',
      tell: console.log,
      models,
      changes,
      scenarios,
      examples,
      resources: JSON.parse(await readFile(join(examples, 'resources.json'), 'utf8')),
      putIntoForce: async () => void (await release(running, folderAfter)),
      out: values.out ?? data,
    });
    console.log(`\n模拟完毕${unfinished === 0 ? '' : `，有${unfinished}次办理没有办完`}。报告：${page}`);
    return 0;
  } finally {
    await close();
  }
}

/** Says what the check finds in the changed models. @returns whether they may be tried. */
async function passesCheck(files: NamedFile[]): Promise<boolean> {
  const sources = files.map(({ name, content }) => ({ file: name, content }));
  const found = await checkProject(await projectOf(sources, jobs()));
  for (const { file, zh, rule } of found) console.error(`${file}  ${zh} [${rule}]`);
  if (found.length > 0) console.error(`模型检查发现${found.length}处问题，没有开始模拟。`);
  return found.length === 0;
}

const release = async (running: Stack, folder: string) =>
  await releaseAtStart({
    ...running,
    folder,
    clock: { now: async () => new Date(await running.clock.now()) },
  });

/** A fresh stack with the models in force. */
async function prepare(dataDir: string, portOffset: number, models: ChosenModels) {
  console.log('正在启动引擎、接口和作业程序…');
  const running = await startStack({
    dataDir,
    portOffset,
    fresh: true,
    clockControlled: true,
    operate: false,
    service: true,
    signal: stopping.signal,
  });
  stack = running;
  running.onDeath((name, lines) => {
    void end(1, `${name} 意外退出，日志的最后几行：\n${lines}`);
  });
  const folders = join(dataDir, 'models');
  const [folderBefore, folderAfter] = [
    await writeModels(join(folders, 'before'), models.before),
    await writeModels(join(folders, 'after'), models.after),
  ];
  await migrate(running.databaseUrl);
  await release(running, folderBefore);
  await Promise.all([
    running.run(apiPart(running, { clock: 'broker' })),
    running.run(workersPart(running, { clock: 'broker' })),
  ]);
  const orm = await openDatabase(running.databaseUrl, 3, localKeyring());
  return {
    running,
    folderAfter,
    orm,
    api: caller(`http://localhost:${running.ports.api}`),
    calendar: await loadCalendar(orm.em.fork(), { open: '08:30', close: '17:30' }),
    close: async () => await orm.close(),
  };
}

/** Stops the stack and ends the program, once; the first reason counts. */
async function end(exitCode: number, reason?: string): Promise<void> {
  if (stopping.signal.aborted) return;
  stopping.abort();
  if (reason !== undefined) console.error(reason);
  if (stack) await stack.stop();
  else await running.catch(() => {});
  process.exit(exitCode);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));

const running = program();
running.then(
  (exitCode) => end(exitCode),
  (error: unknown) => end(1, error instanceof Error ? error.message : String(error)),
);
