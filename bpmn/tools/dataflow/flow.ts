import { type Element, extension, list, mappings, one, text } from '../element.ts';
import { messages } from '../messages.ts';
import type { Model, Project } from '../project.ts';
import { activity } from './activity.ts';
import { common, type Names, same, union } from './names.ts';
import { readBy, type Step, type Unwritten, type Walk } from './walk.ts';

/** Follows every process from its message starts with what the messages bring, and into whatever they call. */
export function unwritten(project: Project): Unwritten[] {
  const walk: Walk = {
    project,
    found: new Map(),
    ends: new Map(),
    scope: (model, scope, starts, entry) => walkScope(walk, model, scope, starts, entry),
    process: (processId, entry) => walkCalled(walk, processId, entry),
  };
  for (const model of project.models)
    for (const start of list(model.process, 'flowElements').filter(isMessageStart)) {
      const brought = messages[messageOf(start)] ?? [];
      walkScope(walk, model, model.process, [start], new Set(brought));
    }
  return [...walk.found.values()];
}

/** A process is worked out once for every set of variables it is called with; one that calls itself is not followed. */
function walkCalled(walk: Walk, processId: string, entry: Names): Names | undefined {
  const model = walk.project.models.find(({ process }) => process.id === processId);
  if (model === undefined) return undefined;
  const key = `${processId} ${[...entry].sort().join()}`;
  if (walk.ends.has(key)) return walk.ends.get(key);
  walk.ends.set(key, undefined);
  const starts = startsOf(model.process).filter((start) => !isMessageStart(start));
  const end = walkScope(walk, model, model.process, starts, entry);
  walk.ends.set(key, end);
  return end;
}

const startsOf = (scope: Element): Element[] =>
  list(scope, 'flowElements').filter(({ $type }) => $type === 'bpmn:StartEvent');
const messageDefinition = (element: Element): Element | undefined =>
  list(element, 'eventDefinitions').find(({ $type }) => $type === 'bpmn:MessageEventDefinition');
const isMessageStart = (element: Element): boolean =>
  element.$type === 'bpmn:StartEvent' && messageDefinition(element) !== undefined;
const messageOf = (element: Element): string => one(messageDefinition(element), 'messageRef')?.name ?? '';
const isEventSubProcess = (node: Element): boolean => node.get('triggeredByEvent') === true;
const sources = (node: Element): Element[] =>
  list(node, 'incoming').flatMap((flow) => one(flow, 'sourceRef') ?? []);

/** Follows the lines of a process or sub-process until nothing changes any more, then looks at what everything reads. */
function walkScope(walk: Walk, model: Model, scope: Element, starts: Element[], entry: Names): Names {
  const nodes = list(scope, 'flowElements').filter(
    (node) => node.$type !== 'bpmn:SequenceFlow' && !isEventSubProcess(node),
  );
  const before = new Map<Element, Names>();
  const after = new Map<Element, Names>();
  for (let changed = true; changed; ) {
    changed = false;
    for (const node of nodes) {
      const at = starts.includes(node) ? entry : enteredWith(node, before, after);
      if (at === undefined || same(before.get(node), at)) continue;
      before.set(node, at);
      after.set(node, step(walk, model, node, at).after);
      changed = true;
    }
  }
  for (const [node, at] of before)
    for (const { reader, name } of step(walk, model, node, at).lacks)
      walk.found.set(`${model.file} ${node.id} ${reader} ${name}`, {
        ...{ file: model.file, element: node, reader, name },
        written: union(at, mappings(node, 'inputParameters').keys()),
        from: bringingNone(node, name, nodes, after),
      });
  const main = mainPath(nodes, starts);
  const handled = list(scope, 'flowElements')
    .filter(isEventSubProcess)
    .map((node) => walkScope(walk, model, node, startsOf(node), entry));
  return common([
    ...[...after].filter(([node]) => isEnd(node) && main.has(node)).map(([, left]) => left),
    ...handled,
  ]);
}

/** Where a path without the variable comes from, if others bring it; what only comes back to the node says nothing. */
function bringingNone(
  node: Element,
  name: string,
  nodes: Element[],
  after: Map<Element, Names>,
): Element | undefined {
  const [only, ...others] = sources(node);
  if (only === undefined) return undefined;
  // Straight on: what matters is where the paths met.
  if (others.length === 0) return bringingNone(only, name, nodes, after);
  const brings = (source: Element) => after.get(source)?.has(name) === true;
  const onward = mainPath(nodes, [node]);
  return sources(node).some(brings)
    ? sources(node).find((source) => after.has(source) && !brings(source) && !onward.has(source))
    : undefined;
}

const isEnd = (node: Element): boolean =>
  list(node, 'outgoing').length === 0 && node.$type !== 'bpmn:BoundaryEvent';

/** What lies on the way to the end: not what a warning or an escalation does beside it. */
function mainPath(nodes: Element[], starts: Element[]): Set<Element> {
  const seen = new Set<Element>();
  const ahead = [...starts];
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    ahead.push(
      ...list(node, 'outgoing').flatMap((flow) => one(flow, 'targetRef') ?? []),
      ...nodes.filter(
        (other) => one(other, 'attachedToRef') === node && other.get('cancelActivity') !== false,
      ),
    );
  }
  return seen;
}

/** What is written when a node is entered: on every path, or, where a parallel gateway waits for all of them, on any. */
function enteredWith(
  node: Element,
  before: Map<Element, Names>,
  after: Map<Element, Names>,
): Names | undefined {
  const attachedTo = one(node, 'attachedToRef');
  if (attachedTo) return before.get(attachedTo);
  const paths = sources(node).flatMap((source) => after.get(source) ?? []);
  if (paths.length === 0) return undefined;
  if (node.$type !== 'bpmn:ParallelGateway') return common(paths);
  return paths.length === sources(node).length ? union(...paths) : undefined;
}

function step(walk: Walk, model: Model, node: Element, at: Names): Step {
  if (/(Task|Activity|SubProcess)$/.test(node.$type)) return activity(walk, model, node, at);
  if (/Event$/.test(node.$type)) return event(node, at);
  const conditions = list(node, 'outgoing').map((flow) => text(one(flow, 'conditionExpression'), 'body'));
  return { after: at, lacks: readBy('gateway', conditions, at) };
}

function event(node: Element, at: Names): Step {
  const timer = list(node, 'eventDefinitions').find(({ $type }) => $type === 'bpmn:TimerEventDefinition');
  const moments = ['timeDate', 'timeDuration', 'timeCycle'].map((kind) => text(one(timer, kind), 'body'));
  const message = one(messageDefinition(node), 'messageRef');
  const key = message ? text(extension(message, 'zeebe:Subscription'), 'correlationKey') : '';
  // The timer of a boundary event is set where its activity has its inputs already.
  const attachedTo = one(node, 'attachedToRef');
  const visible = union(at, attachedTo ? mappings(attachedTo, 'inputParameters').keys() : []);
  const brought = message ? (messages[message.name ?? ''] ?? []) : [];
  return {
    after: union(at, brought, mappings(node, 'outputParameters').keys()),
    lacks: [...readBy('timer', moments, visible), ...readBy('message', [key], visible)],
  };
}
