import { called, type Element, list, mappings, one } from '../element.ts';
import { scopeOf, targets } from '../project.ts';
import { perModel, type Sentence } from './rule.ts';

/**
 * An end listener leaves its result in the enclosing scope (measured on 8.6.0): human steps that are open at the
 * same time need a scope each, or one's fault would be read as the other's.
 */
export const ownVariables = perModel(({ process, elements }) => {
  const tasks = elements.filter((element) => element.$type === 'bpmn:UserTask');
  const scopes = new Set(tasks.map(scopeOf).filter((scope) => scope !== undefined && scope !== process));
  return [
    ...[...scopes].flatMap((scope) => (scope ? unprotected(scope) : [])),
    ...tasks.filter(isRepeated).map((task) => ({
      zh: `${called(task)}：要多方同时办理的任务，请放进一个子流程，由子流程设为多实例。`,
      en: `${called(task)}: what several do at once lies in a sub-process, and the sub-process is the multi-instance.`,
    })),
    ...elements.filter(isFork).flatMap(forked),
  ];
});

const isRepeated = (element: Element): boolean => one(element, 'loopCharacteristics') !== undefined;

const isFork = (element: Element): boolean =>
  element.$type === 'bpmn:ParallelGateway' && list(element, 'outgoing').length > 1;

function unprotected(scope: Element): Sentence[] {
  const inputs = mappings(scope, 'inputParameters');
  return ['step', 'draft']
    .filter((name) => inputs.get(name) !== '=null')
    .map((name) => ({
      zh: `${called(scope)}：子流程里有人工环节，请在属性面板 Inputs 中加变量 ${name}，值为 =null。`,
      en: `${called(scope)}: there is a human step in the sub-process: add a variable ${name} with the value =null in the properties panel, Inputs.`,
    }));
}

/** User tasks that lie directly on the branches of a fork, up to the next parallel gateway. */
function forked(fork: Element): Sentence[] {
  const seen = new Set<Element>();
  const ahead = [...targets(fork)];
  for (let element = ahead.pop(); element !== undefined; element = ahead.pop()) {
    if (seen.has(element) || element.$type === 'bpmn:ParallelGateway') continue;
    seen.add(element);
    ahead.push(...targets(element));
  }
  return [...seen]
    .filter((element) => element.$type === 'bpmn:UserTask')
    .map((task) => ({
      zh: `${called(task)}：并行办理的人工环节要各自放进一个子流程，否则两处的“填写有误”会混在一起。`,
      en: `${called(task)}: human steps done side by side lie in a sub-process each, or the faults of one would be told at the other.`,
    }));
}
