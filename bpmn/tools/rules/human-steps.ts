import { isDepartment } from '../../../core/departments.ts';
import { called, type Element, extension, list, mappings, one, text } from '../element.ts';
import { type Project, targets } from '../project.ts';
import type { Rule } from './rule.ts';

/** Every user task follows the one template, so that the record, the clocks and the audit come with it. */
export const humanSteps: Rule = (project) =>
  project.models.flatMap(({ file, elements }) =>
    elements
      .filter((element) => element.$type === 'bpmn:UserTask')
      .flatMap((task) => [
        ...formFaults(task, project),
        ...stepFaults(task),
        ...assignmentFaults(task),
        ...listenerFaults(task),
        ...loopFaults(task),
      ])
      .map((message) => ({ file, message })),
  );

function formFaults(task: Element, { forms }: Project): string[] {
  const id = task.id ?? '';
  const form = extension(task, 'zeebe:FormDefinition');
  if (extension(task, 'zeebe:UserTask') === undefined)
    return [`${called(task)}:请在属性面板 Implementation 中把 Type 设为 Camunda user task。`];
  if (text(form, 'formId') !== id)
    return [`${called(task)}：表单 ID 要与任务 ID 相同，请在属性面板 Form 中填写 ${id}。`];
  const file = forms.get(id);
  if (file === undefined) return [`${called(task)}:缺少表单文件 bpmn/forms/${id}.form。`];
  if (file.id !== id) return [`${called(task)}：表单文件 ${id}.form 里的 ID 是 ${file.id}，要改成 ${id}。`];
  return [];
}

function stepFaults(task: Element): string[] {
  const step = mappings(task, 'inputParameters').get('step') ?? '';
  const parts =
    /^=\s*\{\s*department:\s*("[^"]*"|\w+),\s*name:\s*"([^"]*)",\s*fault:\s*step\.fault\s*\}$/.exec(step);
  if (parts === null)
    return [
      `${called(task)}:属性面板 Inputs 中要有变量 step,值为 ={department: "部门", name: "${task.name}", fault: step.fault}。`,
    ];
  const [, department = '', name] = parts;
  const faults = [];
  if (name !== task.name)
    faults.push(`${called(task)}:Inputs 中 step 的 name“${name}”要与任务名称“${task.name}”一致。`);
  if (department.startsWith('"') && !isDepartment(department.slice(1, -1)))
    faults.push(`${called(task)}:没有部门 ${department},请在 Inputs 的 step 中改为已有的部门代码。`);
  return faults;
}

const expected = [
  ['zeebe:AssignmentDefinition', 'candidateGroups', '=[step.department]', 'Assignment 的 Candidate groups'],
  ['zeebe:TaskSchedule', 'dueDate', '=step.dueAt', 'Assignment 的 Due date'],
  ['zeebe:PriorityDefinition', 'priority', '=step.priority', 'Assignment 的 Priority'],
] as const;

function assignmentFaults(task: Element): string[] {
  return expected
    .filter(([type, property, value]) => text(extension(task, type), property) !== value)
    .map(([, , value, label]) => `${called(task)}：请在属性面板 ${label} 中填写 ${value}。`);
}

function listenerFaults(task: Element): string[] {
  const listeners = list(extension(task, 'zeebe:ExecutionListeners'), 'listeners');
  const has = (eventType: string, type: string) =>
    listeners.some((one) => text(one, 'eventType') === eventType && text(one, 'type') === type);
  return [
    ...(has('start', 'open-step') ? [] : [['Start', 'open-step']]),
    ...(has('end', 'close-step') ? [] : [['End', 'close-step']]),
  ].map(
    ([event, type]) =>
      `${called(task)}:请在属性面板 Execution listeners 中加 ${event} 事件,Type 为 ${type}。`,
  );
}

/** A wrong value must lead back to the task, or it would pass without a word. */
function loopFaults(task: Element): string[] {
  const gateway = targets(task)[0];
  const back = list(gateway, 'outgoing').find((flow) => one(flow, 'targetRef') === task);
  const condition = text(one(back, 'conditionExpression'), 'body').replaceAll(' ', '');
  return gateway?.$type === 'bpmn:ExclusiveGateway' && condition === '=step.fault!=null'
    ? []
    : [
        `${called(task)}：后面要接一个排他网关，并有一条条件为 =step.fault != null 的连线回到本任务（填写有误）。`,
      ];
}
