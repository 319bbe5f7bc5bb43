import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checkProject } from '../../bpmn/tools/check-project.ts';
import { jobs } from '../../bpmn/tools/jobs.ts';
import { readProject } from '../../bpmn/tools/project.ts';
import type { NamedFile } from '../../core/models/model-files.ts';
import { realModels } from '../helpers/changed-models.ts';
import { query } from '../helpers/effects.ts';
import { recordsOf } from '../helpers/engine-records.ts';
import { addApproval, addRow, copyForm, type OwnerTools, openOwnerTools } from '../helpers/owner-tools.ts';
import {
  call,
  complete,
  deadline,
  example,
  get,
  type Json,
  openStep,
  post,
  timeline,
} from '../helpers/service.ts';
import { eventually } from '../helpers/stack.ts';
import { site, work } from '../helpers/staff.ts';
import { openTasklist, type Tasklist } from '../helpers/tasklist.ts';

/**
 * docs/process-owner.zh.md as a process owner follows it: 4 working days for the acceptance of gold-level customers, and an
 * approval by the head of engineering. Edited by the Modeler's own editors, released while cases run, no code changed.
 */

let real: NamedFile[];
let tools: OwnerTools;
let tasklist: Tasklist;
/** A demand of a gold-level customer that runs before anything is changed. */
let running: Json;
let number: number | undefined;

const fileOf = (name: string): string => real.find((file) => file.name === name)?.content ?? '';
const signed = { author: '王芳', remark: '金牌客户验收4个工作日；网络方案由工程建设部负责人审批' };
const handler = '李建';

async function demandOf(serviceLevel: string): Promise<Json> {
  const body = await example('01-all-available');
  const accessPoints = [{ name: '总部', address: `${await site()}1号` }];
  return await post({ ...body, customer: { ...body.customer, serviceLevel }, accessPoints });
}

/** What the record says of a demand's steps, in order. */
const stepsOf = async ({ id }: Json): Promise<string[]> =>
  (await timeline(id)).filter(({ action }) => action === 'step.completed').map(({ summary }) => summary);

/** Edits the three files. @returns all files, as they lie in the folder afterwards. */
async function edited(): Promise<NamedFile[]> {
  const [table, model, form] = await Promise.all([
    addRow(tools.table, fileOf('working-day-limit.dmn'), {
      above: 5,
      cells: ['"acceptance"', '"AAA"', '4', '1', '金牌客户'],
    }),
    addApproval(tools.modeler, fileOf('resource-confirmation.bpmn')),
    copyForm(tools.form, fileOf('forms/design-solution.form')),
  ]);
  const changed = new Map([
    ['working-day-limit.dmn', table],
    ['resource-confirmation.bpmn', model],
  ]);
  return [
    ...real.map(({ name, content }) => ({ name, content: changed.get(name) ?? content })),
    { name: 'forms/approve-solution.form', content: form },
  ];
}

beforeAll(async () => {
  real = await realModels();
  running = await demandOf('AAA');
  [tools, tasklist] = await Promise.all([openOwnerTools(), openTasklist()]);
  await work(running.id, { step: 'design-solution' });
}, 120_000);

afterAll(async () => {
  await tools?.close();
  await tasklist?.close();
  if (number !== undefined)
    await call('POST', '/v1/models', { author: '测试', remark: '测试结束，恢复原来的模型', files: real });
}, 60_000);

let files: NamedFile[];

test('the edited folder passes the check', async () => {
  files = await edited();
  const folder = await mkdtemp(join(tmpdir(), 'owner-'));
  try {
    for (const { name, content } of files) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    expect(await checkProject(await readProject(folder, jobs()))).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 60_000);

test('a dry run says what changes, and the release puts it into force', async () => {
  const dry = await call('POST', '/v1/models?dryRun=true', { ...signed, files });
  expect(dry.status).toBe(200);
  const lines = dry.body.plan.changes.flatMap((change: Json) => change.lines).join('\n');
  expect(lines).toContain('增加人工环节“审批网络方案”(approve-solution)：办理部门工程建设部');
  const answer = await call('POST', '/v1/models', { ...signed, files });
  expect(answer.status).toBe(201);
  number = answer.body.release.number;
  expect(answer.body.release).toMatchObject(signed);
}, 60_000);

const approve = { 'approve-solution': { decision: 'approved', handler } };
const reason = '主备路由同沟，请改走环城路管道';

/** By API as a system would: refused, and why; the designer is asked again. */
async function refuse(demand: Json): Promise<void> {
  const step = await work(demand.id, { step: 'approve-solution' });
  expect(step).toMatchObject({
    name: '审批网络方案',
    department: 'engineering',
    departmentName: '工程建设部',
  });
  const [row] = await query<{ key: string }>('select process_instance_key as key from step where id = ?', [
    step.id,
  ]);
  const task = await eventually('the task in the engine', async () => {
    const records = await recordsOf('user-task', { 'value.processInstanceKey': [row?.key ?? ''] });
    return records.find(({ value }) => value.elementId === 'approve-solution')?.value;
  });
  expect(task.candidateGroupsList).toEqual(['engineering']);
  expect(task.formKey).toBeGreaterThan(0);
  await complete(demand.id, 'approve-solution', { decision: 'refused', reason, handler });
  await openStep(demand.id, 'design-solution');
  const line = (await timeline(demand.id)).find(({ summary }) => summary.includes('完成“审批网络方案”'));
  expect(line).toMatchObject({ actor: handler, reason });
}

/** By hand, with the form that the owner made. */
async function approveByHand(demand: Json): Promise<void> {
  const step = await work(demand.id, { step: 'approve-solution' });
  await tasklist.take('审批网络方案', demand.number);
  await tasklist.page.getByText('核心—汇聚—接入—客户端').first().waitFor();
  await tasklist.choose('同意');
  await tasklist.fill('经办人', handler);
  await tasklist.picture('owner-tasklist');
  await tasklist.complete();
  await eventually('the approval in the record', async () => {
    const { state, result } = await get(`/v1/steps/${step.id}`);
    return (
      state === 'completed' && expect(result).toMatchObject({ decision: 'approved', handler }) === undefined
    );
  });
}

/** Goes on to the end. @returns the working days of its acceptance. */
async function finish(demand: Json): Promise<number> {
  await work(demand.id, { step: 'organize-acceptance' }, approve);
  const { workingDays } = await deadline(demand.id, 'acceptance');
  await work(demand.id, { state: 'completed' });
  return workingDays;
}

test('new cases are approved by engineering, gold level has 4 days; the one that ran before ends as it began', async () => {
  const [gold, standard] = await Promise.all([demandOf('AAA'), demandOf('standard')]);
  const ofGold = async () => {
    await refuse(gold);
    await approveByHand(gold);
    return await finish(gold);
  };
  const days = await Promise.all([ofGold(), finish(standard), finish(running)]);
  expect(days).toEqual([4, 5, 5]);
  for (const demand of [gold, standard])
    expect(await stepsOf(demand)).toContain('工程建设部：完成“审批网络方案”');
  expect((await stepsOf(running)).join()).not.toContain('审批网络方案');
}, 180_000);

test('one call back to the release before: the next case has no approval', async () => {
  const back = await call('POST', '/v1/models/previous/restoration', { author: '王芳', remark: '退回' });
  expect(back.status).toBe(201);
  const detail = await get(`/v1/models/${back.body.release.number}`);
  expect(detail.files.map(({ name, content }: Json) => ({ name, content }))).toEqual(real);
  const demand = await demandOf('AAA');
  await work(demand.id, { step: 'negotiate' });
  expect((await stepsOf(demand)).join()).not.toContain('审批网络方案');
}, 90_000);
