import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Element, one } from '../../bpmn/tools/element.ts';
import { jobs } from '../../bpmn/tools/jobs.ts';
import { type Project, readProject } from '../../bpmn/tools/project.ts';
import { createZeebeClient, type ZeebeClient } from '../../core/engine/zeebe-engine.ts';
import { deployModels } from '../../engine/deploy.ts';
import { type Engine88, startEngine88 } from '../../engine/engine-88/start.ts';
import { type Json, scripted } from '../helpers/scripted.ts';

/**
 * The models on the core of engine 8.8, which the product will be raised to: it takes them all in one call, and
 * everything in them that runs by itself runs there up to the next step of a person.
 */
let engine: Engine88;
let client: ZeebeClient;
let project: Project;
let over = false;
let serving: Promise<void> | undefined;

const silent = { info() {}, warn() {}, error() {}, debug() {}, trace() {} };

beforeAll(async () => {
  engine = await startEngine88();
  project = await readProject(join(import.meta.dirname, '../../bpmn'), jobs());
  client = createZeebeClient(engine.grpcAddress, silent);
}, 120_000);

afterAll(async () => {
  over = true;
  await serving;
  await client?.close();
  await engine?.stop();
});

/** Serves every job type, in turn until the end, with what its handler would answer, made up. */
async function serveScripted(): Promise<void> {
  for (; !over; await sleep(50))
    for (const { type, answers } of jobs()) {
      const given = Object.fromEntries(answers.map((name) => [name, scripted[name] ?? null]));
      const waiting = {
        type,
        worker: 'scripted',
        maxJobsToActivate: 32,
        timeout: 30_000,
        requestTimeout: -1,
      };
      for (const job of await client.activateJobs(waiting)) {
        const step = { ...Object(job.variables.step), id: 's1', dueAt: null, priority: 50, fault: null };
        const variables = plain({ ...given, ...(type === 'open-step' ? { step } : {}) });
        await client.completeJob({ jobKey: job.key, variables });
      }
    }
}

/** As the SDK's types, which know no null, take it. */
const plain = (variables: Record<string, Json>) => JSON.parse(JSON.stringify(variables));

const automated = ['bpmn:ServiceTask', 'bpmn:BusinessRuleTask', 'bpmn:CallActivity'];
const isRepeated = (element: Element): boolean => one(element, 'loopCharacteristics') !== undefined;
const scopes = (element: Element): Element[] =>
  element.$parent?.$type === 'bpmn:SubProcess' ? [element.$parent, ...scopes(element.$parent)] : [];

/** What runs by itself and can be begun at; nothing begins within what is done once for every entry of a list. */
const begun = (): { process: string; element: Element }[] =>
  project.models.flatMap(({ process, elements }) =>
    elements
      .filter(({ $type }) => automated.includes($type))
      .filter(
        (element) => !scopes(element).some((scope) => isRepeated(scope) || scope.get('triggeredByEvent')),
      )
      .map((element) => ({ process: process.id ?? '', element })),
  );

const seen = ({ process, element }: { process: string; element: Element }): boolean => {
  const intent = element.$type === 'bpmn:CallActivity' ? 'ELEMENT_ACTIVATED' : 'ELEMENT_COMPLETED';
  return engine.lines.some((line) => line.startsWith(intent) && line.endsWith(` ${process} ${element.id}`));
};

async function until(done: () => boolean, ms: number): Promise<void> {
  for (const end = Date.now() + ms; !done() && Date.now() < end; ) await sleep(100);
}

test('it takes all models, decision tables and forms in one call', async () => {
  const deployed = await deployModels(engine.grpcAddress);
  expect(deployed.length).toBe(project.models.length + project.decisions.length + project.forms.size);
});

test('a demand and a fault come to their first person by themselves', async () => {
  serving = serveScripted();
  const demand = Object(scripted.demand);
  const publish = async (name: string, correlationKey: string, variables: Record<string, Json>) =>
    await client.publishMessage({
      name,
      correlationKey,
      variables: plain(variables),
      timeToLive: 0,
      messageId: correlationKey,
    });
  await publish('demand-received', 'add', { demand });
  await publish('demand-received', 'adjust', { demand: { ...demand, id: 'd2', action: 'adjust' } });
  await publish('demand-received', 'close', { demand: { ...demand, id: 'd3', action: 'close' } });
  await publish('fault-reported', 'fault', { fault: scripted.fault ?? null });
  await publish('deadline-advanced', 'deadline', { deadline: scripted.deadline ?? null });
  const expected = [
    'ELEMENT_ACTIVATED USER_TASK presale plan-solution',
    'ELEMENT_ACTIVATED USER_TASK demand assess-adjustment',
    'ELEMENT_ACTIVATED USER_TASK closure accept-closure',
    'ELEMENT_ACTIVATED USER_TASK fault-handling accept-fault',
    'ELEMENT_COMPLETED PROCESS escalation escalation',
  ];
  await until(() => expected.every((line) => engine.lines.includes(line)), 30_000);
  expect(engine.lines).toEqual(expect.arrayContaining(expected));
});

test('whatever runs by itself runs, and nothing stumbles', async () => {
  for (const { process, element } of begun())
    await client.createProcessInstance({
      bpmnProcessId: process,
      variables: plain(scripted),
      startInstructions: [{ elementId: element.id ?? '' }],
    });
  await until(() => begun().every(seen), 40_000);
  expect(engine.lines.filter((line) => line.startsWith('INCIDENT'))).toEqual([]);
  expect(
    begun()
      .filter((one) => !seen(one))
      .map(({ process, element }) => `${process} ${element.id}`),
  ).toEqual([]);
});
