import { pointers } from './aspects.ts';
import type { ModelElement, ModelProcess } from './read-process.ts';

/** What an element is called, by its type. */
const kinds: Record<string, string> = {
  'bpmn:UserTask': '人工环节',
  'bpmn:ServiceTask': '系统环节',
  'bpmn:BusinessRuleTask': '决策环节',
  'bpmn:CallActivity': '调用环节',
  'bpmn:SubProcess': '子流程',
  'bpmn:SequenceFlow': '连线',
  'bpmn:BoundaryEvent': '边界事件',
  'bpmn:StartEvent': '开始事件',
  'bpmn:EndEvent': '结束事件',
  'bpmn:IntermediateCatchEvent': '等待事件',
  'bpmn:IntermediateThrowEvent': '中间事件',
  'bpmn:ExclusiveGateway': '判断网关',
  'bpmn:ParallelGateway': '并行网关',
  'bpmn:InclusiveGateway': '包容网关',
  'bpmn:EventBasedGateway': '事件网关',
};

const kindOf = ({ type }: ModelElement): string => kinds[type] ?? type.replace('bpmn:', '');

/** `人工环节“确认资源”(confirm-resources)` */
const called = (element: ModelElement): string =>
  `${kindOf(element)}${element.name === '' ? '' : `“${element.name}”`}(${element.id})`;

/** Every element that was added, removed or changed, a sentence each, in the order of the model. */
export function compareProcesses(before: ModelProcess, after: ModelProcess): string[] {
  const removed = [...before.elements.values()].filter(({ id }) => !after.elements.has(id));
  const added = [...after.elements.values()].filter(({ id }) => !before.elements.has(id));
  return [
    ...(before.name === after.name ? [] : [`流程名称由“${before.name}”改为“${after.name}”。`]),
    ...removed.map((element) => `删除${describe(element, before)}。`),
    ...added.map((element) => `增加${describe(element, after)}。`),
    ...[...after.elements.values()].flatMap((element) => {
      const old = before.elements.get(element.id);
      return old === undefined
        ? []
        : changesOf(old, element, (id) => nameOf(before, id) ?? nameOf(after, id) ?? id);
    }),
  ];
}

const nameOf = ({ elements }: ModelProcess, id: string): string | undefined =>
  elements.get(id)?.name || undefined;

function describe(element: ModelElement, { elements }: ModelProcess): string {
  const name = (id: string) => elements.get(id)?.name || id;
  if (element.type === 'bpmn:SequenceFlow')
    return `连线“${name(element.source)}”→“${name(element.target)}”(${element.id})`;
  const more = ['办理部门', '表单', '作业类型', '调用流程', '决策', '定时', '附着于'].flatMap((aspect) => {
    const value = element.aspects.get(aspect);
    return value === undefined ? [] : [`${aspect}${pointers.has(aspect) ? name(value) : value}`];
  });
  return called(element) + (more.length === 0 ? '' : `：${more.join('，')}`);
}

function changesOf(old: ModelElement, element: ModelElement, named: (id: string) => string): string[] {
  if (old.type !== element.type) return [`${called(old)}由${kindOf(old)}改为${kindOf(element)}。`];
  if (old.scope.join('/') !== element.scope.join('/'))
    return [`${called(element)}移到了${element.scope.at(-1) ?? '流程的最外层'}。`];
  const names = new Set([...old.aspects.keys(), ...element.aspects.keys()]);
  return [...names].flatMap((aspect) => {
    const was = old.aspects.get(aspect) ?? '';
    const is = element.aspects.get(aspect) ?? '';
    if (was === is) return [];
    if (aspect === '输入' || aspect === '输出') return mappingChanges(element, aspect, was, is);
    const words = pointers.has(aspect) ? change(named(was), named(is)) : change(was, is);
    return [`${called(element)}的${aspect}${words}。`];
  });
}

/** `由“2”改为“3”`, `改为“3”（原来没有）`, `“2”已去掉` */
export function change(was: string, is: string): string {
  if (was === '') return `改为“${is}”（原来没有）`;
  return is === '' ? `“${was}”已去掉` : `由“${was}”改为“${is}”`;
}

/** Mappings variable by variable: the whole list twice would hide the one that changed. */
function mappingChanges(element: ModelElement, kind: string, was: string, is: string): string[] {
  const entries = (value: string) =>
    new Map(
      value
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const),
    );
  const [before, after] = [entries(was), entries(is)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const [old, now] = [before.get(name) ?? '', after.get(name) ?? ''];
    return old === now ? [] : [`${called(element)}的${kind}变量${name}${change(old, now)}。`];
  });
}
