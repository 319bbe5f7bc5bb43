import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { NamedFile } from '../../core/models/model-files.ts';
import { createModelEngine } from '../../core/models/zeebe-model-engine.ts';
import { editModel, elementOf, realModels, withApprovalStep } from '../helpers/changed-models.ts';
import { query } from '../helpers/effects.ts';
import { armedTimers, engineRecords, instancesOf, taskDueDates } from '../helpers/engine-timers.ts';
import { call, example, get, type Json, openStep, post, timeline } from '../helpers/service.ts';
import { addresses, eventually, moveClockTo } from '../helpers/stack.ts';
import { work } from '../helpers/staff.ts';

/** Articles 7 and the limits: a model is changed while 100 demands stand in its clock, and none of them notices. */

const CASES = 100;
const signed = { author: '王芳', remark: '模板入库后由工程建设部审定' };

let real: NamedFile[];
let changed: NamedFile[];
let demands: Json[];
/** One demand that stands where the change does not let it be moved. */
let elsewhere: Json;

const models = async (): Promise<Json> => await get('/v1/models');
const release = async (files: NamedFile[], more: object = {}, path = '/v1/models'): Promise<Json> =>
  await call('POST', path, { ...signed, files, ...more });

/** Demands at a step, by the record. */
const openAt = async (key: string, ids: string[]): Promise<{ demand_id: string; due_at: Date }[]> =>
  await query(
    `select demand_id, due_at from step where key = ? and state = 'open' and demand_id = any(string_to_array(?, ',')::uuid[]) order by demand_id`,
    [key, ids.join()],
  );
const ids = () => demands.map(({ id }) => id);

/** How many of the demands have a line of this kind in their record. */
const lines = async (action: string): Promise<number> => {
  const [row] = await query<{ n: number }>(
    `select count(distinct demand_id)::int as n from audit_entry
     where action = ? and demand_id = any(string_to_array(?, ',')::uuid[])`,
    [action, ids().join()],
  );
  return row?.n ?? 0;
};

beforeAll(async () => {
  real = await realModels();
  // A third change beside the step: what the two parties hand on, so that a case which stands there is not moved.
  changed = await editModel(await withApprovalStep(real), 'solution-template.bpmn', (definitions) => {
    const loop = elementOf(definitions, 'verify-by-both-parties').loopCharacteristics;
    loop.extensionElements.values[0].outputElement =
      '={party: party, verdict: verdict, reason: reason, handler: handler}';
  });
  const body = await example('02-immature-product');
  elsewhere = await post(body);
  await work(elsewhere.id, { step: 'verify-template' });
  demands = [];
  for (let at = 0; at < CASES; at += 5)
    demands.push(...(await Promise.all(Array.from({ length: 5 }, async () => await post(body)))));
  await eventually(
    'all of them at the first step',
    async () => (await openAt('draft-template', ids())).length === CASES,
    120_000,
  );
}, 240_000);

afterAll(async () => {
  // Later files run on the same engine: the real models are in force again, whatever failed before.
  await release(real, { remark: '测试结束，恢复原来的模型' });
}, 60_000);

let before: { timers: Map<string, string>; tasks: Map<string, unknown>; steps: object[]; clock: Json };
let instances: string[];

test('a dry run says what changes and what happens to the running cases, and deploys nothing', async () => {
  instances = await eventually(
    'the engine to have written 300 instances down',
    async () => {
      const found = ['demand', 'presale', 'solution-template'].map(
        async (process) => await instancesOf(process, ids()),
      );
      const keys = (await Promise.all(found)).flat();
      return keys.length === 3 * CASES && keys;
    },
    60_000,
  );
  const was = await models();
  const answer = await release(changed, { migrate: true }, '/v1/models?dryRun=true');
  expect([answer.status, answer.body.dryRun, answer.body.release]).toEqual([200, true, null]);
  const { plan } = answer.body;
  expect(plan.changes.map(({ file }: Json) => file)).toEqual([
    'forms/approve-template.form',
    'solution-template.bpmn',
  ]);
  const said = plan.changes[1].lines.join('\n');
  expect(said).toContain('增加人工环节“工程审定模板”(approve-template)：办理部门工程建设部');
  expect(said).toContain('的名称由“拟定方案模板”改为“拟定模板初稿”');
  // Files before this one have left cases at older versions: this test's are by far the most.
  const [version] = plan.running.versions
    .filter((one: Json) => one.processId === 'solution-template')
    .sort((a: Json, b: Json) => b.movable - a.movable);
  expect(version.elements.find((one: Json) => one.id === 'draft-template')).toMatchObject({ movable: true });
  expect(version.elements.find((one: Json) => one.id === 'verify-by-both-parties')).toMatchObject({
    movable: false,
    reason: '新版本改了它的多实例',
  });
  expect(version.kept).toBeGreaterThanOrEqual(1);
  expect(version.movable).toBeGreaterThanOrEqual(CASES);
  expect((await models()).items[0]).toEqual(was.items[0]);
}, 60_000);

test('100 running cases are moved, and no clock notices', async () => {
  before = {
    // Two timers on each stage: the warning and the due moment.
    timers: await eventually('200 timers', async () => {
      const timers = await armedTimers(instances);
      return timers.size === 2 * CASES && timers;
    }),
    tasks: await eventually('100 tasks', async () => {
      const tasks = await taskDueDates(instances);
      return tasks.size === CASES && tasks;
    }),
    steps: await openAt('draft-template', ids()),
    clock: (await get(`/v1/deadlines?demand=${demands[0].id}`)).items[0],
  };
  const begun = Date.now();
  const answer = await release(changed, { migrate: true });
  console.log(`release with migration: ${Date.now() - begun} ms`);
  expect(answer.status).toBe(201);
  const { moves, number } = answer.body.release;
  expect(moves.pending).toBe(0);
  expect(await lines('demand.migrated')).toBe(CASES);
  const detail = await get(`/v1/models/${number}`);
  expect(detail.kept.filter(({ demandId }: Json) => ids().includes(demandId))).toEqual([]);
  expect(detail.kept.find(({ demandId }: Json) => demandId === elsewhere.id)).toMatchObject({
    processId: 'solution-template',
    reason: expect.stringContaining('新版本改了它的多实例'),
  });
  await eventually('the engine to have written it down', async () => {
    const moved = await engineRecords('timer', [
      { terms: { 'value.processInstanceKey': instances } },
      { term: { intent: 'MIGRATED' } },
    ]);
    return moved.length === 2 * CASES;
  });
  expect(await armedTimers(instances)).toEqual(before.timers);
  expect(await taskDueDates(instances)).toEqual(before.tasks);
  expect(await openAt('draft-template', ids())).toEqual(before.steps);
  const moved = (await timeline(demands[0].id)).filter(({ action }) => action === 'demand.migrated');
  expect(moved).toHaveLength(3);
  expect(moved.map(({ summary }) => summary).join()).toContain('“方案模板”由第');
}, 90_000);

test('warning and overdue fire at the old moments for all of them', async () => {
  const second = (iso: string, offset: number) => new Date(new Date(iso).getTime() + offset * 1_000);
  await moveClockTo(second(before.clock.warnAt, -30));
  expect(await lines('deadline.warned')).toBe(0);
  await moveClockTo(second(before.clock.warnAt, 5));
  await eventually('100 warnings', async () => (await lines('deadline.warned')) === CASES, 60_000);
  await moveClockTo(second(before.clock.dueAt, -30));
  expect(await lines('deadline.overdue')).toBe(0);
  await moveClockTo(second(before.clock.dueAt, 5));
  await eventually('100 overdue', async () => (await lines('deadline.overdue')) === CASES, 60_000);
}, 150_000);

test('they go on to the end by the new model', async () => {
  const sample = demands.slice(0, 3);
  const staff = {
    'approve-template': { handler: '李建' },
    negotiate: { outcome: 'withdrawn', remark: '客户暂缓', handler: '王芳' },
  };
  // And the one that was not moved, by the old.
  await Promise.all(
    [...sample, elsewhere].map(async ({ id }) => await work(id, { state: 'withdrawn' }, staff)),
  );
  const done = async ({ id }: Json) => (await timeline(id)).map(({ summary }) => summary);
  for (const demand of sample) expect(await done(demand)).toContain('工程建设部：完成“工程审定模板”');
  expect((await done(elsewhere)).join()).not.toContain('工程审定模板');
}, 180_000);

test("the Modeler's own deploy button: noticed, and the release put into force again by itself", async () => {
  const { items } = await models();
  const engine = createModelEngine(addresses.grpc, undefined);
  const alone = await editModel(changed, 'demand.bpmn', (definitions) => {
    elementOf(definitions, 'conclude-presale').name = '直接部署';
  });
  await engine.deploy(alone.filter(({ name }) => name === 'demand.bpmn'));
  await engine.close();
  const restored = await eventually(
    'the release in force again',
    async () => {
      const [newest] = (await models()).items;
      return newest.number > items[0].number && newest;
      // It looks every ten seconds and puts back once a minute at most.
    },
    90_000,
  );
  expect(restored).toMatchObject({ kind: 'restoration', author: 'system', restores: items[0].number });
  expect(restored.remark).toContain('process demand');
  // Processes of their own, as other files deploy them, stand in nobody's way.
  const { unknownDeployments } = await models();
  expect(unknownDeployments.filter(({ supersedes }: Json) => supersedes)).toEqual([]);
  const demand = await post(await example('02-immature-product'));
  await openStep(demand.id, 'draft-template');
}, 150_000);

test('one call back to the version before', async () => {
  const back = await call('POST', '/v1/models/previous/restoration', { ...signed, remark: '退回' });
  expect(back.status).toBe(201);
  const detail = await get(`/v1/models/${back.body.release.number}`);
  expect(detail.files.map(({ name, content }: Json) => ({ name, content }))).toEqual(real);
  const again = await release(real, { remark: '再发一次' });
  expect([again.status, again.body.changed]).toEqual([200, false]);
}, 60_000);
