import { type Element, extension, list, one, text } from '../../bpmn/tools/element.ts';
import { departmentName } from '../departments.ts';

/** What the Modeler shows of an element, property by property, under the words a process owner reads. */
export function aspectsOf(element: Element, lanes: Map<string, string>): Map<string, string> {
  const found: [string, string][] = [
    ['名称', element.name ?? ''],
    ['说明', documentation(element)],
    ['泳道', lanes.get(element.id ?? '') ?? ''],
    ...work(element),
    ...events(element),
    ...flow(element),
  ];
  return new Map(found.filter(([, value]) => value !== ''));
}

/** Aspects by which a running case that stands at an element would be worked on differently: with one changed, it is not moved. */
export const binding = new Set([
  '实现方式',
  '作业类型',
  '监听器',
  '多实例',
  '调用流程',
  '决策',
  '定时',
  '消息',
  '错误或信号',
  '中断所在环节',
  '事件子流程',
]);

const documentation = (element: Element): string =>
  list(element, 'documentation')
    .map((line) => text(line, 'text'))
    .join('\n');

const attribute = (element: Element, type: string, name: string): string =>
  text(extension(element, type), name);

/** In the input `step`, or as the input of its own that the element template writes. */
const DEPARTMENT = /(?:\bdepartment:\s*"|^department (?!=))([^"\n]+)/m;

function work(element: Element): [string, string][] {
  const io = extension(element, 'zeebe:IoMapping');
  const mapping = (kind: string) =>
    list(io, kind)
      .map((entry) => `${text(entry, 'target')} ${text(entry, 'source')}`)
      .sort();
  const inputs = mapping('inputParameters');
  const department = DEPARTMENT.exec(inputs.join('\n'))?.[1];
  return [
    ['实现方式', extension(element, 'zeebe:UserTask') === undefined ? '' : '人工待办'],
    ['办理部门', department === undefined ? '' : departmentName(department)],
    ['表单', attribute(element, 'zeebe:FormDefinition', 'formId')],
    ['作业类型', attribute(element, 'zeebe:TaskDefinition', 'type')],
    ['重试次数', attribute(element, 'zeebe:TaskDefinition', 'retries')],
    ['监听器', listeners(element)],
    ['候选组', attribute(element, 'zeebe:AssignmentDefinition', 'candidateGroups')],
    ['办理人', attribute(element, 'zeebe:AssignmentDefinition', 'assignee')],
    ['到期时间', attribute(element, 'zeebe:TaskSchedule', 'dueDate')],
    ['优先级', attribute(element, 'zeebe:PriorityDefinition', 'priority')],
    ['调用流程', attribute(element, 'zeebe:CalledElement', 'processId')],
    ['决策', attribute(element, 'zeebe:CalledDecision', 'decisionId')],
    ['决策结果变量', attribute(element, 'zeebe:CalledDecision', 'resultVariable')],
    ['绑定方式', bindingTypes(element)],
    ['多实例', loop(element)],
    ['输入', inputs.join('\n')],
    ['输出', mapping('outputParameters').join('\n')],
  ];
}

const listeners = (element: Element): string =>
  list(extension(element, 'zeebe:ExecutionListeners'), 'listeners')
    .map((one) => `${text(one, 'eventType')} ${text(one, 'type')}`)
    .join('、');

const bindingTypes = (element: Element): string =>
  ['zeebe:CalledElement', 'zeebe:CalledDecision', 'zeebe:FormDefinition']
    .map((type) => attribute(element, type, 'bindingType'))
    .filter((value) => value !== '')
    .join('、');

function loop(element: Element): string {
  const characteristics = one(element, 'loopCharacteristics');
  if (characteristics === undefined) return '';
  const details = extension(characteristics, 'zeebe:LoopCharacteristics');
  return [
    text(characteristics, 'isSequential') === 'true' ? '依次' : '同时',
    ...['inputCollection', 'inputElement', 'outputCollection', 'outputElement'].map((name) =>
      text(details, name),
    ),
    text(one(characteristics, 'completionCondition'), 'body'),
  ].join(' ');
}

function events(element: Element): [string, string][] {
  const definitions = list(element, 'eventDefinitions');
  const timers = definitions.flatMap((definition) =>
    ['timeDate', 'timeDuration', 'timeCycle'].flatMap((kind) => text(one(definition, kind), 'body') || []),
  );
  const messages = definitions.flatMap((definition) => one(definition, 'messageRef')?.name ?? []);
  const others = definitions.flatMap((definition) => {
    const thrown =
      one(definition, 'errorRef') ?? one(definition, 'signalRef') ?? one(definition, 'escalationRef');
    return thrown === undefined ? [] : [thrown.name ?? thrown.id ?? ''];
  });
  const receives = one(element, 'messageRef')?.name ?? '';
  const interrupting = text(element, 'cancelActivity') || text(element, 'isInterrupting');
  return [
    ['定时', timers.join('、')],
    ['消息', [...messages, ...(receives === '' ? [] : [receives])].join('、')],
    ['错误或信号', others.join('、')],
    ['中断所在环节', interrupting === 'false' ? '否' : ''],
    ['事件子流程', text(element, 'triggeredByEvent') === 'true' ? '是' : ''],
  ];
}

/** Where a flow leads and what stands where, by id: `called` gives them their names. */
export const pointers = new Set(['起点', '终点', '默认走向', '附着于']);

function flow(element: Element): [string, string][] {
  return [
    ['起点', one(element, 'sourceRef')?.id ?? ''],
    ['终点', one(element, 'targetRef')?.id ?? ''],
    ['条件', text(one(element, 'conditionExpression'), 'body')],
    ['默认走向', one(one(element, 'default'), 'targetRef')?.id ?? ''],
    ['附着于', one(element, 'attachedToRef')?.id ?? ''],
  ];
}
