import type { Orm } from '../database.ts';
import type { ModelFault } from './check-models.ts';
import type { Deployed, ModelEngine, MoveAnswer, RunningInstance } from './model-engine.ts';
import { type NamedFile, sha256 } from './model-files.ts';
import type { Definition } from './model-release.entity.ts';
import type { ReleaseDeps } from './release-deps.ts';

/** For tests: an engine in memory that counts versions as the real one does; a test says what runs in it. */
export interface FakeModelEngine extends ModelEngine {
  instances: RunningInstance[];
  /** Every move that was asked for. */
  asked: { instanceKey: string; definitionKey: string; ids: string[] }[];
  /** What a move is answered; a test puts in its own. */
  answer: (instanceKey: string) => MoveAnswer | Promise<MoveAnswer>;
  deployments: number;
  /** Deploys past the releases, as the Modeler does. */
  deployAlone: (file: NamedFile) => Promise<void>;
}

export function fakeModelEngine(): FakeModelEngine {
  const latest = new Map<string, Deployed & { sha: string }>();
  const contents = new Map<string, string>();
  let keys = 100;
  const put = ({ name, content }: NamedFile): Deployed => {
    const kind = name.endsWith('.bpmn') ? 'process' : name.endsWith('.dmn') ? 'decision' : 'form';
    const id = /<bpmn:process id="([^"]+)"|<decision id="([^"]+)"|"id": *"([^"]+)"/
      .exec(content)
      ?.slice(1)
      .find((one) => one !== undefined);
    const before = latest.get(name);
    if (before?.sha === sha256(content)) return before;
    keys += 1;
    const one = {
      kind,
      id: id ?? name,
      version: (before?.version ?? 0) + 1,
      key: String(keys),
      file: name,
    } as const;
    latest.set(name, { ...one, sha: sha256(content) });
    contents.set(one.key, content);
    return one;
  };
  const engine: FakeModelEngine = {
    instances: [],
    asked: [],
    answer: () => ({ outcome: 'moved' }),
    deployments: 0,
    deployAlone: async (file) => void put(file),
    deploy: async (files) => {
      engine.deployments += 1;
      return files.map(put).map(({ kind, id, version, key, file }) => ({ kind, id, version, key, file }));
    },
    listsCases: true,
    running: async () => engine.instances,
    model: async (key) => contents.get(key) ?? null,
    latest: async (): Promise<Definition[]> =>
      [...latest.values()].map(({ kind, id, version, key }) => ({ kind, id, version, key })),
    move: async (instanceKey, definitionKey, ids) => {
      engine.asked.push({ instanceKey, definitionKey, ids });
      return await engine.answer(instanceKey);
    },
  };
  return engine;
}

export const releaseDeps = (
  orm: Orm,
  engine: ModelEngine,
  check: () => Promise<ModelFault[]> = async () => [],
): ReleaseDeps => ({
  orm,
  engine,
  check,
  lagMs: 0,
  clock: { now: async () => new Date('2026-11-24T10:00:00+08:00') },
});

/** For tests: a model with one human step and what a test adds; small enough to read. */
export const model = (steps: string, name = '受理'): NamedFile => ({
  name: 'order.bpmn',
  content: `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="test">
  <bpmn:process id="order" name="订单" isExecutable="true">
    <bpmn:startEvent id="start" />
    <bpmn:userTask id="accept" name="${name}"><bpmn:extensionElements><zeebe:userTask /></bpmn:extensionElements></bpmn:userTask>
    <bpmn:sequenceFlow id="begin" sourceRef="start" targetRef="accept" />
    ${steps}
  </bpmn:process>
</bpmn:definitions>`,
});

/** For tests: a timer on an element. */
export const timer = (id: string, on: string, at = '=deadline.dueAt'): string =>
  `<bpmn:boundaryEvent id="${id}" name="时限" cancelActivity="false" attachedToRef="${on}">
    <bpmn:timerEventDefinition><bpmn:timeDate>${at}</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:boundaryEvent>`;

export const limitTable = (days: number): NamedFile => ({
  name: 'limit.dmn',
  content: `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="test">
  <decision id="limit" name="办理时限"><decisionTable id="t">
    <input id="i" label="客户服务等级"><inputExpression id="e"><text>level</text></inputExpression></input>
    <output id="o" label="工作日数" name="days" />
    <rule id="r1"><inputEntry id="r1i"><text>"AAA"</text></inputEntry><outputEntry id="r1o"><text>${days}</text></outputEntry></rule>
    <rule id="r2"><inputEntry id="r2i"><text></text></inputEntry><outputEntry id="r2o"><text>5</text></outputEntry></rule>
  </decisionTable></decision></definitions>`,
});

export const form = (fields: object[]): NamedFile => ({
  name: 'forms/accept.form',
  content: JSON.stringify({ id: 'accept', components: fields }),
});
