import { departments, isDepartment } from '../../../core/departments.ts';
import { nearest } from '../../../core/nearest.ts';
import { called, type Element, extension, list, mappings, one, text } from '../element.ts';
import { isUnreadable, type Project, targets } from '../project.ts';
import { perModel, type Sentence } from './rule.ts';

/** Every user task follows the one template, so that the record, the clocks and the audit come with it. */
export const humanSteps = perModel(({ elements }, project) =>
  elements
    .filter((element) => element.$type === 'bpmn:UserTask')
    .flatMap((task) =>
      [
        ...formFaults(task, project),
        ...stepFaults(task),
        ...assignmentFaults(task),
        ...listenerFaults(task),
        ...loopFaults(task),
      ].map(({ zh, en }) => ({ zh: `${called(task)}：${zh}`, en: `${called(task)}: ${en}` })),
    ),
);

function formFaults(task: Element, project: Project): Sentence[] {
  const id = task.id ?? '';
  if (extension(task, 'zeebe:UserTask') === undefined)
    return [
      {
        zh: '请在属性面板 Implementation 中把 Type 设为 Camunda user task。',
        en: 'set the Type to Camunda user task in the properties panel, Implementation.',
      },
    ];
  if (text(extension(task, 'zeebe:FormDefinition'), 'formId') !== id)
    return [
      {
        zh: `表单 ID 要与任务 ID 相同，请在属性面板 Form（用模板的在“填什么”）中填写 ${id}。`,
        en: `the ID of its form is that of the task: write ${id} in the properties panel, Form (填什么 of the template).`,
      },
    ];
  return project.forms.has(id) || isUnreadable(project, `forms/${id}.form`)
    ? []
    : [
        {
          zh: `缺少表单文件 bpmn/forms/${id}.form，请在 Camunda Modeler 中新建“Form (Camunda 8)”并存到这里。`,
          en: `the form file bpmn/forms/${id}.form is missing: make a “Form (Camunda 8)” in the Camunda Modeler and save it there.`,
        },
      ];
}

function stepFaults(task: Element): Sentence[] {
  const inputs = mappings(task, 'inputParameters');
  const parts =
    /^=\s*\{\s*department:\s*("[^"]*"|\w+),\s*name:\s*("[^"]*"|\w+),\s*fault:\s*step\.fault\s*\}$/.exec(
      inputs.get('step') ?? '',
    );
  if (parts === null) {
    const value = `={department: "部门", name: "${task.name}", fault: step.fault}`;
    return [
      {
        zh: `属性面板 Inputs 中要有变量 step，值为 ${value}。`,
        en: `the properties panel, Inputs, needs a variable step with the value ${value}.`,
      },
    ];
  }
  const [department, name] = parts.slice(1).map((word) => fixedText(word, inputs));
  return [
    ...(name === task.name
      ? []
      : [
          {
            zh: `环节名称“${name}”要与任务名称“${task.name}”一致，请在属性面板 Inputs 的 step（用模板的在“谁来办”）中改正。`,
            en: `the name “${name}” in the input step (谁来办 of the template) is to be the task's name “${task.name}”.`,
          },
        ]),
    ...(department === undefined ? [] : departmentFaults(department)),
  ];
}

/** What is written in quotes, or as the input of that name, as the element template does; else known at run time. */
function fixedText(word: string, inputs: Map<string, string>): string | undefined {
  if (word.startsWith('"')) return word.slice(1, -1);
  const value = inputs.get(word);
  return value?.startsWith('=') ? undefined : value;
}

function departmentFaults(department: string): Sentence[] {
  if (isDepartment(department)) return [];
  if (department === '')
    return [
      {
        zh: '没有选定办理部门，请在属性面板“谁来办”中选定。',
        en: 'it has no department: choose one in the properties panel, 谁来办.',
      },
    ];
  const close = nearest(department, Object.keys(departments));
  return [
    {
      zh: `没有部门 "${department}"，最接近的是 "${close}"，请在 Inputs 的 step（用模板的在“谁来办”）中改为已有的部门，或先把新部门加到 bpmn/departments.json。`,
      en: `there is no department "${department}", the nearest is "${close}": write a known department's code in the input step (谁来办 of the template), or add the new one to bpmn/departments.json first.`,
    },
  ];
}

const expected = [
  ['zeebe:AssignmentDefinition', 'candidateGroups', '=[step.department]', 'Candidate groups'],
  ['zeebe:TaskSchedule', 'dueDate', '=step.dueAt', 'Due date'],
  ['zeebe:PriorityDefinition', 'priority', '=step.priority', 'Priority'],
] as const;

const assignmentFaults = (task: Element): Sentence[] =>
  expected
    .filter(([type, property, value]) => text(extension(task, type), property) !== value)
    .map(([, , value, label]) => ({
      zh: `请在属性面板 Assignment 的 ${label} 中填写 ${value}。`,
      en: `write ${value} in the properties panel, Assignment, ${label}.`,
    }));

function listenerFaults(task: Element): Sentence[] {
  const listeners = list(extension(task, 'zeebe:ExecutionListeners'), 'listeners');
  const has = (eventType: string, type: string) =>
    listeners.some((one) => text(one, 'eventType') === eventType && text(one, 'type') === type);
  return [
    ...(has('start', 'open-step') ? [] : [['Start', 'open-step']]),
    ...(has('end', 'close-step') ? [] : [['End', 'close-step']]),
  ].map(([event, type]) => ({
    zh: `请在属性面板 Execution listeners 中加 ${event} 事件，Type 为 ${type}。`,
    en: `add a listener for the ${event} event of Type ${type} in the properties panel, Execution listeners.`,
  }));
}

/** A wrong value must lead back to the task, or it would pass without a word. */
function loopFaults(task: Element): Sentence[] {
  const gateway = targets(task)[0];
  const back = list(gateway, 'outgoing').find((flow) => one(flow, 'targetRef') === task);
  const condition = text(one(back, 'conditionExpression'), 'body').replaceAll(' ', '');
  return gateway?.$type === 'bpmn:ExclusiveGateway' && condition === '=step.fault!=null'
    ? []
    : [
        {
          zh: '后面要接一个排他网关，并有一条条件为 =step.fault != null 的连线回到本任务（填写有误）。',
          en: 'an exclusive gateway follows it, with a line of the condition =step.fault != null back to this task (填写有误).',
        },
      ];
}
