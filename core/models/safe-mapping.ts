import { binding } from './aspects.ts';
import type { ModelElement, ModelProcess } from './read-process.ts';

/** From where to where running cases of one version can be moved without disturbing anything. */
export interface SafeMapping {
  /** Ids that mean the same in both versions; an element is always mapped to itself. */
  ids: string[];
  /** Why a case that stands at this element keeps its version, a sentence by element id. */
  unsafe: Map<string, string>;
}

/** What a case can stand at, and what waits on it. Gateways other than event-based ones are passed at once. */
const waits = new Set([
  'bpmn:UserTask',
  'bpmn:ServiceTask',
  'bpmn:SendTask',
  'bpmn:ReceiveTask',
  'bpmn:ScriptTask',
  'bpmn:BusinessRuleTask',
  'bpmn:CallActivity',
  'bpmn:SubProcess',
  'bpmn:IntermediateCatchEvent',
  'bpmn:EventBasedGateway',
]);

/**
 * Strict: an element is mapped only when it is there in the new version with the same type in the same scope, works
 * the same way (`binding`), and everything that waits on it (boundary events, event sub-processes, what follows an
 * event-based gateway) is the same. All of these are mapped, because a timer whose event is not mapped is started
 * anew by the engine; a case that stands at an element which is not mapped is refused by the engine as a whole and
 * stays as it is. So the mapping is the same for every case of a version, and no list of where each case stands,
 * which would be a second old, is trusted.
 */
export function safeMapping(before: ModelProcess, after: ModelProcess): SafeMapping {
  const unsafe = new Map<string, string>();
  const around = watchersOf(before);
  const aroundAfter = watchersOf(after);
  for (const element of before.elements.values()) {
    if (!waits.has(element.type)) continue;
    const reason =
      differs(element, after) ??
      differentWatchers(around.get(element.id), aroundAfter.get(element.id), after) ??
      differentScope(element, around, aroundAfter, after) ??
      differentJoin(element, before, after);
    if (reason !== undefined) unsafe.set(element.id, reason);
  }
  const eventScopes = [...before.elements.values()].filter(
    ({ aspects }) => aspects.get('事件子流程') === '是',
  );
  const events = [...[...around.values()].flat(), ...eventScopes].filter(
    (element) => differs(element, after) === undefined,
  );
  const standing = [...before.elements.values()].filter(({ type, id }) => waits.has(type) && !unsafe.has(id));
  return { ids: [...new Set([...standing, ...events].map(({ id }) => id))], unsafe };
}

/** Why an element is not the same in the new version; undefined when it is. */
function differs(element: ModelElement, after: ModelProcess): string | undefined {
  const now = after.elements.get(element.id);
  if (now === undefined) return '新版本里没有这个元素';
  if (now.type !== element.type) return '新版本里它换了类型';
  if (now.scope.join('/') !== element.scope.join('/')) return '新版本里它在另一个子流程中';
  if (now.attachedTo !== element.attachedTo) return '新版本里它附着在另一个环节上';
  const changed = [...binding].find((aspect) => element.aspects.get(aspect) !== now.aspects.get(aspect));
  return changed === undefined ? undefined : `新版本改了它的${changed}`;
}

/** The process itself, as the scope of its event sub-processes. */
const TOP = '';

/** What waits on each element, or on a scope, by the id of the element or the scope. */
function watchersOf({ elements }: ModelProcess): Map<string, ModelElement[]> {
  const found = new Map<string, ModelElement[]>();
  const add = (key: string, element: ModelElement | undefined) => {
    if (element !== undefined) found.set(key, [...(found.get(key) ?? []), element]);
  };
  for (const element of elements.values()) {
    if (element.attachedTo !== null) add(element.attachedTo, element);
    const source = elements.get(element.source);
    if (source?.type === 'bpmn:EventBasedGateway') add(source.id, elements.get(element.target));
    const inner = elements.get(element.scope.at(-1) ?? '');
    if (element.type === 'bpmn:StartEvent' && inner?.aspects.get('事件子流程') === '是')
      add(inner.scope.at(-1) ?? TOP, element);
  }
  return found;
}

function differentWatchers(
  watchers: ModelElement[] = [],
  now: ModelElement[] = [],
  after: ModelProcess,
): string | undefined {
  const added = now.find(({ id }) => !watchers.some((one) => one.id === id));
  if (added !== undefined) return `新版本给它加了事件“${added.name || added.id}”`;
  for (const watcher of watchers) {
    const reason = differs(watcher, after);
    if (reason !== undefined) return `它的事件“${watcher.name || watcher.id}”：${reason}`;
    if (!now.some(({ id }) => id === watcher.id)) return `事件“${watcher.name || watcher.id}”不再等在它上面`;
  }
  return undefined;
}

/** The sub-processes around an element wait together with it: what waits on them must be the same, too. */
function differentScope(
  element: ModelElement,
  around: Map<string, ModelElement[]>,
  aroundAfter: Map<string, ModelElement[]>,
  after: ModelProcess,
): string | undefined {
  for (const scope of [TOP, ...element.scope]) {
    const reason = differentWatchers(around.get(scope), aroundAfter.get(scope), after);
    if (reason !== undefined) return scope === TOP ? `整个流程：${reason}` : `所在子流程：${reason}`;
  }
  return undefined;
}

/**
 * A parallel gateway that joins keeps which of its flows have arrived. Where it can still be reached from the element
 * and its flows are others in the new version, the case would wait there for ever.
 */
function differentJoin(element: ModelElement, before: ModelProcess, after: ModelProcess): string | undefined {
  const scopes = [element.id, ...element.scope];
  const join = scopes
    .flatMap((start) => reachable(start, before))
    .find(
      ({ id, type }) =>
        type === 'bpmn:ParallelGateway' &&
        incoming(id, before).length > 1 &&
        incoming(id, before).join() !== incoming(id, after).join(),
    );
  return join === undefined ? undefined : `它后面的汇合“${join.name || join.id}”在新版本里连线不同`;
}

const incoming = (id: string, { elements }: ModelProcess): string[] =>
  [...elements.values()]
    .filter(({ target, type }) => type === 'bpmn:SequenceFlow' && target === id)
    .map((flow) => flow.id)
    .sort();

/** What can be reached by sequence flows from an element or from the events on it. */
function reachable(start: string, { elements }: ModelProcess): ModelElement[] {
  const seen = new Set([start]);
  for (const id of seen)
    for (const element of elements.values()) {
      if (element.type === 'bpmn:SequenceFlow' && element.source === id) seen.add(element.target);
      if (element.attachedTo === id) seen.add(element.id);
    }
  return [...seen].flatMap((id) => elements.get(id) ?? []);
}
