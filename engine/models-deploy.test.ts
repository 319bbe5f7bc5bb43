import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { ModelFault } from '../core/models/check-models.ts';
import type { NamedFile } from '../core/models/model-files.ts';
import { fakeModelEngine, limitTable, model } from '../core/models/models.fixture.ts';
import { type TestApi, testApi } from '../test/helpers/api.ts';
import { endPrograms, runProgram } from '../test/helpers/program.ts';

let api: TestApi;
let address: string;
let folder: string;
let faults: ModelFault[] = [];
const engine = fakeModelEngine();
beforeAll(async () => {
  api = await testApi(undefined, { models: { engine, check: async () => faults, lagMs: 0 } });
  address = await api.app.listen({ port: 0, host: '127.0.0.1' });
  folder = await mkdtemp(join(tmpdir(), 'models-'));
});
afterEach(endPrograms);
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

const save = async (...files: NamedFile[]) => {
  for (const { name, content } of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
};
const signed = ['--author', '王芳', '--remark', '缩短时限'];

/** Runs the command as a person does. @returns its exit code and all it said */
async function deploy(...flags: string[]): Promise<[number | null, string]> {
  const program = runProgram('models-deploy', ['--folder', folder, '--api', address, ...flags]);
  return [await program.ended, program.said()];
}

test('tries, deploys and goes back, in words a process owner reads', async () => {
  await save(model(''), limitTable(5));
  const [tried, plan] = await deploy('--dry-run');
  expect([tried, engine.deployments]).toEqual([0, 0]);
  expect(plan).toContain('这是第一次发布。');
  expect(plan).toContain('以上为试运行，什么都没有发布。');
  expect((await deploy(...signed))[1]).toContain('已发布，编号1。');
  await save(limitTable(4));
  engine.instances = [
    {
      key: '7',
      processId: 'order',
      definitionKey: '102',
      version: 1,
      active: ['accept'],
      demandId: null,
      faultId: null,
    },
  ];
  const [, said] = await deploy(...signed);
  expect(said).toContain('“办理时限”第1行（客户服务等级为AAA）：工作日数由5改为4。');
  expect(said).toMatch(/订单 +第1版 +受理\(accept\) +1 +可转移/);
  expect(said).toContain('已发布，编号2。');
  expect((await deploy(...signed))[1]).toContain('第2次发布已经是这些内容，没有新的发布。');
  const [, back] = await deploy('--back', ...signed);
  expect(back).toContain('工作日数由4改为5');
  expect(back).toContain('已发布，编号3。');
  expect((await deploy('--to', '2', ...signed))[1]).toContain('已发布，编号4。');
}, 60_000);

test('every fault on a line of its own, exit code 1', async () => {
  faults = [{ file: 'order.bpmn', message: '没有结束事件。', rule: 'ends' }];
  const [code, said] = await deploy(...signed);
  faults = [];
  expect([code, said]).toEqual([1, expect.stringContaining('  order.bpmn：没有结束事件。 [ends]')]);
});

test.each([
  [['--remark', 'x'], '请用 --author 写明发布人。'],
  [['--author', 'x'], '请用 --remark 写明为什么发布。'],
  [[...signed, '--api', 'http://127.0.0.1:1'], '系统在 http://127.0.0.1:1 没有应答'],
])('%j: said in a sentence', async (flags, sentence) => {
  const [code, said] = await deploy(...flags);
  expect([code, said]).toEqual([1, expect.stringContaining(sentence)]);
});
