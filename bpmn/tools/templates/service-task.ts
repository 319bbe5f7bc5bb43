import type { JobHandler } from '../../../workers/job.ts';
import { type Element, extension, list, text } from '../element.ts';
import type { Model } from '../project.ts';
import { icons } from './icons.ts';
import { type Content, hidden, type Property } from './template.ts';
import { variableName } from './variable-names.ts';

/** Listeners of human steps: their template is that of the human step. */
const listeners = ['open-step', 'close-step'];

/**
 * One template per job type. Name, explanation, article and tries come from the service tasks of the models, what
 * is needed and answered from the handler: neither can be changed without the template's following.
 */
export const serviceTasks = (models: Model[], handlers: JobHandler[]): Content[] =>
  handlers.filter(({ type }) => !listeners.includes(type)).map((handler) => serviceTask(models, handler));

function serviceTask(models: Model[], { type, variables, fetch, answers }: JobHandler): Content {
  const tasks = tasksOf(models, type);
  const [task] = tasks;
  if (task === undefined)
    throw new Error(`模型中没有类型为“${type}”的服务任务，无从得知它的名称和依据，请先在模型中使用它。`);
  const required: unknown = Reflect.get(variables, 'required');
  const optional = fetch.filter((name) => !(Array.isArray(required) && required.includes(name)));
  return {
    id: `access-assurance.${type}`,
    name: task.name ?? type,
    description: `${explanations(tasks).join('')}由系统自动办理。请把任务的 ID 改为 ${type}，一个模型里只用一次。`,
    keywords: [type],
    appliesTo: ['bpmn:Task', 'bpmn:ServiceTask'],
    elementType: { value: 'bpmn:ServiceTask' },
    groups: [
      { id: 'inputs', label: '需要的变量' },
      { id: 'outputs', label: '写回的变量' },
    ],
    icon: icons.system,
    properties: [
      hidden(type, { type: 'zeebe:taskDefinition', property: 'type' }),
      hidden(text(extension(task, 'zeebe:TaskDefinition'), 'retries'), {
        type: 'zeebe:taskDefinition',
        property: 'retries',
      }),
      ...fetch.map((name) => input(name, optional.includes(name))),
      ...answers.map(output),
    ],
  };
}

const tasksOf = (models: Model[], type: string): Element[] =>
  models.flatMap(({ elements }) =>
    elements.filter((element) => text(extension(element, 'zeebe:TaskDefinition'), 'type') === type),
  );

const explanations = (tasks: Element[]): string[] => [
  ...new Set(
    tasks.flatMap((task) =>
      list(task, 'documentation').map((documentation) =>
        text(documentation, 'text').replaceAll(':', '：').replaceAll(',', '，'),
      ),
    ),
  ),
];

const input = (name: string, optional: boolean): Property => ({
  id: `input-${name}`,
  label: `${variableName(name)} ${name}`,
  description: '取自流程变量。变量在这里叫别的名字时，改成 =那个名字。',
  type: 'String',
  feel: 'required',
  value: `=${name}`,
  group: 'inputs',
  ...(optional ? { optional } : { constraints: { notEmpty: true } }),
  binding: { type: 'zeebe:input', name },
});

const output = (name: string): Property => ({
  id: `output-${name}`,
  label: `${variableName(name)} ${name}`,
  description: '写入这个名字的流程变量；后面用不到时清空。',
  type: 'String',
  value: name,
  group: 'outputs',
  optional: true,
  binding: { type: 'zeebe:output', source: `=${name}` },
});
