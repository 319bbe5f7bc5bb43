import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import type { NamedFile } from '../../core/models/model-files.ts';
import { writeModels } from '../../engine/simulate/choose-models.ts';
import {
  editDecision,
  editModel,
  elementOf,
  realModels,
  withApprovalStep,
} from '../helpers/changed-models.ts';
import { endPrograms, runProgram } from '../helpers/program.ts';
import type { Json } from '../helpers/service.ts';

/** Articles 7 and the limits: a changed model is tried before it is in force, on a stack of its own. */

const OFFSET = '6000';
const SCENARIO = '02-immature-product';
let folder: string;
let real: NamedFile[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simulate-'));
  real = await realModels();
});
afterEach(endPrograms);
afterAll(async () => await rm(folder, { recursive: true }));

/** A folder with the files that differ from those of the project, as a process owner keeps them. */
const changedOnly = async (name: string, files: NamedFile[]): Promise<string> =>
  await writeModels(
    join(folder, name),
    files.filter((file) => real.find((one) => one.name === file.name)?.content !== file.content),
  );

/** The rows whose first output is `was` say `is`. */
const limits = (was: string, is: string) => (table: Json) => {
  for (const { outputEntry } of table.rule) if (outputEntry[0].text === was) outputEntry[0].text = is;
};

async function simulated(): Promise<{ report: Json; page: string }> {
  const shorter = await editDecision(real, 'confirmation-limit.dmn', limits('5', '4'));
  const template = await editDecision(shorter, 'working-day-limit.dmn', limits('3', '2'));
  const changed = await changedOnly('changed', await withApprovalStep(template));
  const out = join(folder, 'report');
  const base = join(import.meta.dirname, '../../bpmn');
  const args = ['--port-offset', OFFSET, '--base', base, '--out', out, changed, SCENARIO];
  const program = runProgram('simulate', args);
  expect([await program.ended, program.said()]).toEqual([0, expect.stringContaining('模拟完毕。报告：')]);
  return {
    report: JSON.parse(await readFile(join(out, 'report.json'), 'utf8')),
    page: join(out, 'report.html'),
  };
}

test('an approval step and shorter limits: who is asked, what it costs, and a report that opens offline', async () => {
  const { report, page } = await simulated();
  expect(report.changes.flatMap(({ lines }: Json) => lines).join()).toContain('由5改为4');
  const [{ before, after, differences }] = report.scenarios;
  expect([before.stuck, after.stuck]).toEqual([null, null]);
  expect([before.workingDays, after.workingDays]).toEqual([7, 7.5]);
  expect(differences.asked).toEqual([
    { step: '工程审定模板(approve-template)', department: '工程建设部', before: 0, after: 1 },
  ]);
  expect(differences.limits).toEqual([
    {
      name: '方案模板制定',
      before: expect.stringMatching(/^3个工作日/),
      after: expect.stringMatching(/^2个工作日/),
    },
  ]);
  expect(differences.onlyAfter).toEqual(
    expect.arrayContaining([
      'solution-template/approve-template',
      'solution-template/check-approve-template',
    ]),
  );
  expect(after.improvised).toEqual(['工程审定模板']);
  await looksRight(page);
}, 300_000);

/** Chromium without a network shows both pictures, the differences coloured and the path drawn. */
async function looksRight(page: string): Promise<void> {
  const browser: Browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const context = await browser.newContext({ offline: true, viewport: { width: 1400, height: 1000 } });
    const tab = await context.newPage();
    const failed: string[] = [];
    tab.on('requestfailed', (request) => failed.push(request.url()));
    tab.on('pageerror', (error) => failed.push(error.message));
    await tab.goto(`file://${page}`);
    const selector = (side: string, id: string) =>
      `[data-process=solution-template][data-side=${side}] [data-element-id="${id}"]`;
    const shape = (side: string, id: string) => tab.locator(selector(side, id));
    const fill = async (side: string, id: string) =>
      await tab.evaluate(
        `getComputedStyle(document.querySelector('${selector(side, id)} > .djs-visual > rect')).fill`,
      );
    expect(await fill('after', 'approve-template')).toBe('rgb(167, 240, 186)');
    expect(await fill('after', 'draft-template')).toBe('rgb(253, 220, 105)');
    expect(await shape('before', 'approve-template').count()).toBe(0);
    expect(await shape('after', 'approve-template').getAttribute('class')).toContain('passed');
    expect(failed).toEqual([]);
    await tab.screenshot({
      path: join(import.meta.dirname, '../artefacts/82-simulation-report.png'),
      fullPage: true,
    });
  } finally {
    await browser.close();
  }
}

test('a file that is no BPMN, one that is not there, and models that do not differ: a sentence each', async () => {
  const program = async (...args: string[]) => {
    const run = runProgram('simulate', args);
    return [await run.ended, run.said()];
  };
  const broken = await writeModels(join(folder, 'no-bpmn'), [{ name: 'presale.bpmn', content: '<a' }]);
  expect(await program(broken)).toEqual([1, expect.stringMatching(/^presale\.bpmn {2}\S/)]);
  expect(await program('nowhere')).toEqual([1, expect.stringMatching(/^找不到 .*nowhere：/)]);
  const base = join(import.meta.dirname, '../../bpmn');
  expect(await program('--base', base)).toEqual([0, expect.stringContaining('没有改动可模拟')]);
}, 60_000);

test('a model that the check refuses is not tried: a sentence for each fault, and nothing is started', async () => {
  const broken = await editModel(real, 'solution-template.bpmn', (definitions) => {
    elementOf(definitions, 'draft-template').extensionElements.values[1].formId = 'no-such-form';
  });
  const program = runProgram('simulate', [await changedOnly('broken', broken), SCENARIO]);
  expect(await program.ended).toBe(1);
  expect(program.said()).toMatch(/solution-template\.bpmn .*no-such-form/);
  expect(program.said()).toMatch(/模型检查发现\d+处问题，没有开始模拟。/);
  expect(program.said()).not.toContain('正在启动');
}, 60_000);
