import { type Element, extension, list, mappings, one, text } from '../element.ts';
import type { Model } from '../project.ts';
import { type Names, union } from './names.ts';
import { hasValue } from './reads.ts';
import { readBy, type Step, type Walk } from './walk.ts';

/** What an activity reads, and what it leaves behind in the scope around it. */
export function activity(walk: Walk, model: Model, node: Element, at: Names): Step {
  const loop = extension(one(node, 'loopCharacteristics') ?? node, 'zeebe:LoopCharacteristics');
  const inputs = mappings(node, 'inputParameters');
  const inside = new Set(at);
  if (loop) for (const name of [text(loop, 'inputElement'), 'loopCounter']) inside.add(name);
  for (const [target, source] of inputs)
    if (hasValue(source, inside)) inside.add(target);
    else inside.delete(target);
  const { gained, lacks } = carriedOut(walk, model, node, inside, new Set(inputs.keys()));
  const left = leftBehind(
    node,
    at,
    union(inside, gained.mapped ?? gained.own),
    gained,
    new Set(inputs.keys()),
  );
  if (loop === undefined) return { after: left, lacks };
  const collection = text(loop, 'outputCollection');
  // Nothing is certain of what is done once for every entry of a list that may be empty.
  const certain = /^=\s*\[\s*[^\]\s]/.test(text(loop, 'inputCollection')) ? left : at;
  return { after: union(certain, collection === '' ? [] : [collection]), lacks };
}

interface Gained {
  /** Variables the activity sets itself. */
  own: Iterable<string>;
  /** Variables that only its output mappings see. */
  mapped?: Iterable<string>;
  /** Variables set around it whatever is mapped. */
  always?: Iterable<string>;
  /** Nothing is known of it, so nothing is missed: another rule says what is wrong. */
  unknown?: boolean;
}

type Done = { gained: Gained; lacks: Step['lacks'] };

function leftBehind(node: Element, at: Names, inside: Names, gained: Gained, locals: Names): Names {
  const { own, always = [], unknown = false } = gained;
  const outputs = mappings(node, 'outputParameters');
  const mapped = [...outputs]
    .filter(([, source]) => unknown || hasValue(source, inside))
    .map(([target]) => target);
  const raised = outputs.size > 0 ? [] : [...own].filter((name) => !locals.has(name));
  return union(at, mapped, raised, always);
}

function carriedOut(walk: Walk, model: Model, node: Element, inside: Set<string>, locals: Names): Done {
  if (node.$type === 'bpmn:UserTask') return humanStep(walk, node, inside);
  if (node.$type === 'bpmn:CallActivity') return called(walk, node, inside, locals);
  if (node.$type === 'bpmn:SubProcess') return subProcess(walk, model, node, inside, locals);
  const decision = extension(node, 'zeebe:CalledDecision');
  if (decision) return decided(walk, decision, inside);
  const task = extension(node, 'zeebe:TaskDefinition');
  return task ? job(walk, text(task, 'type'), inside) : { gained: { own: [] }, lacks: [] };
}

function job({ project }: Walk, type: string, inside: Names): Done {
  const known = project.jobs.get(type);
  if (known === undefined) return { gained: { own: [], unknown: true }, lacks: [] };
  const lacks = known.needs
    .filter((name) => !inside.has(name))
    .map((name) => ({ reader: 'job' as const, name }));
  return { gained: { own: known.answers }, lacks };
}

function decided({ project }: Walk, decision: Element, inside: Names): Done {
  const known = project.decisions.find(({ id }) => id === text(decision, 'decisionId'));
  const expressions = (known?.table?.inputs ?? []).map(({ expression }) => `=${expression}`);
  return {
    gained: { own: [text(decision, 'resultVariable')] },
    lacks: readBy('decision', expressions, inside),
  };
}

/** The start listener hands `step` and what the form needs; the end listener sets what the step answers. */
function humanStep({ project }: Walk, node: Element, inside: Set<string>): Done {
  const key = node.id ?? '';
  const definition = project.steps.get(key);
  const form = project.forms.get(key);
  for (const name of ['step', ...(definition?.prepares ?? [])]) inside.add(name);
  const writes = form?.writes ?? definition?.takes ?? [];
  // A field that its step takes and the form lacks is told by the rule form-variables.
  const seen = union(inside, writes, definition?.takes ?? []);
  const lacks = (form?.reads ?? [])
    .filter(({ name }) => !seen.has(name) && !form?.copes.has(name))
    .map(({ name }) => ({ reader: 'form' as const, name }));
  return { gained: { own: writes, always: ['step', ...(definition?.answers ?? [])] }, lacks };
}

function called(walk: Walk, node: Element, inside: Names, locals: Names): Done {
  const call = extension(node, 'zeebe:CalledElement');
  const passes = text(call, 'propagateAllParentVariables') !== 'false';
  const entry = passes ? inside : new Set([...inside].filter((name) => locals.has(name)));
  const end = walk.process(text(call, 'processId'), entry);
  if (end === undefined) return { gained: { own: [], unknown: true }, lacks: [] };
  const all = text(call, 'propagateAllChildVariables') === 'true';
  return { gained: all ? { own: end } : { own: [], mapped: end }, lacks: [] };
}

function subProcess(walk: Walk, model: Model, node: Element, inside: Names, locals: Names): Done {
  const starts = list(node, 'flowElements').filter(({ $type }) => $type === 'bpmn:StartEvent');
  const end = node.get('triggeredByEvent') === true ? inside : walk.scope(model, node, starts, inside);
  const raised = [...end].filter((name) => !inside.has(name) && !locals.has(name));
  return { gained: { own: raised, mapped: end, always: raised }, lacks: [] };
}
