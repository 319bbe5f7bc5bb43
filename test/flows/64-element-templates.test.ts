import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { committedTemplates } from '../../bpmn/tools/templates/files.ts';
import { createZeebeClient, type ZeebeClient } from '../../core/engine/zeebe-engine.ts';
import { declaredHandlers } from '../../workers/handlers.ts';
import { localVariables, recordsOf } from '../helpers/engine-records.ts';
import { type Action, type Modeler, openModeler } from '../helpers/modeler.ts';
import { example, type Json, openStep, post } from '../helpers/service.ts';
import { addresses, eventually, now, restart, stop } from '../helpers/stack.ts';

/** Throw-away processes beside the models of `bpmn/`, which the coverage of the models does not count. */
const silent = { info() {}, warn() {}, error() {}, debug() {}, trace() {} };
const templates = committedTemplates();
const jobs = declaredHandlers().filter(({ type }) => !['open-step', 'close-step'].includes(type));

let modeler: Modeler;
let zeebe: ZeebeClient;
beforeAll(async () => {
  modeler = await openModeler(templates);
  zeebe = createZeebeClient(addresses.grpc, silent);
});
afterAll(async () => {
  await modeler?.close();
  await zeebe?.close();
  await restart('workers');
});

const template = (name: string): string => `access-assurance.${name}`;
const end = (to: string): Action => ({
  do: 'append',
  to,
  type: 'bpmn:EndEvent',
  id: `${to}-end`,
  name: '结束',
});
const model = (name: string, content: string) => ({ name, process: Buffer.from(content) });
const ownFile = async (name: string) =>
  model(name, await readFile(join(import.meta.dirname, '../../bpmn', name), 'utf8'));

/** So many jobs of this type for a process, taken by a worker that only looks. */
async function takeJobs(type: string, process: string, count = 1): Promise<Json[]> {
  const taken: Json[] = [];
  return await eventually(`${count} jobs ${type} of ${process}`, async () => {
    const jobs = await zeebe.activateJobs({
      type,
      maxJobsToActivate: 32,
      timeout: 60_000,
      requestTimeout: 1_000,
      worker: 'templates',
    });
    taken.push(...jobs.filter((job) => job.bpmnProcessId === process));
    return taken.length >= count && taken;
  });
}

const userTaskOf = async (processInstanceKey: string): Promise<Json> =>
  await eventually('the user task', async () => {
    const records = await recordsOf('user-task', { 'value.processInstanceKey': [processInstanceKey] });
    return records.find(({ intent }) => intent === 'CREATED')?.value;
  });

test('the Modeler lists every template', async () => {
  expect(modeler.refused).toEqual([]);
  expect(templates.length).toBeGreaterThan(jobs.length);
});

test('the human step comes to its department with its form, and hands on what was decided', async () => {
  const id = 'template-approve';
  const xml = await modeler.draw('template-human-step', [
    { do: 'append', to: 'start', type: 'bpmn:Task', id, name: '审批方案', template: template('human-step') },
    { do: 'choose', id, label: '办理部门', value: '工程建设部' },
    { do: 'fill', id, label: '环节名称', value: '审批方案' },
    { do: 'fill', id, label: '表单 ID', value: id },
    end(id),
  ]);
  const form = {
    id,
    type: 'default',
    schemaVersion: 16,
    executionPlatform: 'Camunda Cloud',
    executionPlatformVersion: '8.6.0',
    components: [{ id: 'decision', type: 'textfield', key: 'decision', label: '办理结论' }],
  };
  await zeebe.deployResources([model(`${id}.bpmn`, xml), model(`${id}.form`, JSON.stringify(form))]);
  const demand = await post(await example('01-all-available'));
  const { processInstanceKey } = await zeebe.createProcessInstance({
    bpmnProcessId: 'template-human-step',
    variables: { demand: { id: demand.id, number: demand.number } },
  });

  // The start listener has opened the step in the record.
  expect(await openStep(demand.id, id)).toMatchObject({ name: '审批方案', department: 'engineering' });
  const task = await userTaskOf(processInstanceKey);
  expect(task).toMatchObject({ elementId: id, candidateGroupsList: ['engineering'], priority: 50 });
  expect(task.formKey).toBeGreaterThan(0);

  const completion = await fetch(`${addresses.rest}/v2/user-tasks/${task.userTaskKey}/completion`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ variables: { decision: '同意', reason: '可行', handler: '李建' } }),
  });
  expect(completion.status).toBe(204);
  // The end listener has closed it, and the decision is where a gateway reads it.
  const left = await eventually('the decision', async () => {
    const found = (await localVariables([processInstanceKey])).get(processInstanceKey);
    // The engine writes them down one by one.
    return found?.decision !== undefined && found.step !== undefined && found.draft !== undefined && found;
  });
  expect(left).toMatchObject({ decision: '同意', step: { fault: null }, draft: { handler: '李建' } });
});

test('every job type is created with its variables, and what it answers comes back', async () => {
  // From here on nobody but the test takes jobs.
  await stop('workers');
  const models: { type: string; xml: string }[] = [];
  for (const { type } of jobs)
    models.push({
      type,
      xml: await modeler.draw(`template-${type}`, [
        { do: 'append', to: 'start', type: 'bpmn:Task', id: type, name: type, template: template(type) },
        end(type),
      ]),
    });
  await zeebe.deployResources(models.map(({ type, xml }) => model(`template-${type}.bpmn`, xml)));

  const done = await Promise.all(
    jobs.map(async ({ type, fetch, answers }) => {
      const given = Object.fromEntries(fetch.map((name) => [name, `given ${name}`]));
      const { processInstanceKey } = await zeebe.createProcessInstance({
        bpmnProcessId: `template-${type}`,
        variables: given,
      });
      const [job] = await takeJobs(type, `template-${type}`);
      const answered = Object.fromEntries(answers.map((name) => [name, `answered ${name}`]));
      await zeebe.completeJob({ jobKey: job.key, variables: answered });
      return { type, all: { ...given, ...answered }, scopes: [job.elementInstanceKey, processInstanceKey] };
    }),
  );
  const seen = await eventually(
    'the variables of every job',
    async () => {
      const variables = await localVariables(done.flatMap(({ scopes }) => scopes));
      const complete = done.every(({ all, scopes }) =>
        scopes.every((scope) => isDeepStrictEqual(variables.get(scope) ?? {}, all)),
      );
      return complete && variables;
    },
    20_000,
  ).catch(() => localVariables(done.flatMap(({ scopes }) => scopes)));
  // The task has what it needs as its own, and the process gets what was answered.
  for (const { type, all, scopes } of done)
    for (const scope of scopes) expect({ type, ...seen.get(scope) }).toEqual({ type, ...all });
});

test('a limit is decided, its stage carries two timers, and both lead to the escalation', async () => {
  const stage = async (of: 'demand' | 'fault', decision: Action[]): Promise<string> =>
    await modeler.draw(`template-limited-${of}`, [
      ...decision,
      {
        do: 'append',
        to: 'limit',
        type: 'bpmn:Task',
        id: 'stage',
        name: '限时环节',
        template: template(`limited-${of}-stage`),
      },
      { do: 'fill', id: 'stage', label: '流程 ID', value: 'template-split-query' },
      ...(['warning', 'due'] as const).flatMap((moment): Action[] => [
        {
          do: 'attach',
          to: 'stage',
          type: 'bpmn:BoundaryEvent',
          id: moment,
          name: moment,
          template: template(`limit-${moment}`),
        },
        {
          do: 'append',
          to: moment,
          type: 'bpmn:Task',
          id: `${moment}-escalation`,
          name: '升级',
          template: template('escalation'),
        },
      ]),
    ]);
  const rule = (id: string): Action => ({
    do: 'append',
    to: 'start',
    type: 'bpmn:Task',
    id: 'limit',
    name: '确定时限',
    template: template(id),
  });
  const demandStage = await stage('demand', [
    rule('working-day-limit'),
    { do: 'choose', id: 'limit', label: '哪一个时限', value: '业务验收' },
  ]);
  const faultStage = await stage('fault', [rule('fault-limit')]);
  const inner = await modeler.draw('template-split-query', [
    {
      do: 'append',
      to: 'start',
      type: 'bpmn:Task',
      id: 'split-query',
      name: '分解',
      template: template('split-query'),
    },
  ]);
  await zeebe.deployResources([
    model('template-limited-demand.bpmn', demandStage),
    model('template-limited-fault.bpmn', faultStage),
    model('template-split-query.bpmn', inner),
    ...(await Promise.all(
      ['working-day-limit.dmn', 'fault-limit.dmn', 'escalation.bpmn', 'escalation.dmn'].map(ownFile),
    )),
  ]);

  const passed = new Date((await now()).getTime() - 3_600_000).toISOString();
  const deadline = { id: 'template-deadline', warnAt: passed, dueAt: passed };
  const cases = [
    {
      of: 'demand',
      variables: { deadline, demand: { id: 'none', serviceLevel: 'standard' } },
      limit: { workingDays: 5 },
    },
    {
      of: 'fault',
      variables: { deadline, fault: { id: 'none', severity: 'critical', serviceLevel: 'standard' } },
      limit: {},
    },
  ];
  for (const { of, variables, limit } of cases) {
    const { processInstanceKey } = await zeebe.createProcessInstance({
      bpmnProcessId: `template-limited-${of}`,
      variables,
    });
    // Both timers have fired, and the stage goes on all the same.
    const checks = await takeJobs('check-deadline', 'escalation', 2);
    for (const check of checks) expect(check.variables.deadline).toEqual(deadline);
    const [inside] = await takeJobs('split-query', 'template-split-query');
    expect(inside.variables).toMatchObject(
      of === 'demand' ? { deadline, demand: { id: 'none' } } : { deadline },
    );
    await eventually('the limit', async () => {
      const found = (await localVariables([processInstanceKey])).get(processInstanceKey)?.limit;
      return found !== undefined && found !== null && expect(found).toMatchObject(limit) === undefined;
    });
    await zeebe.cancelProcessInstance(processInstanceKey);
  }
});
