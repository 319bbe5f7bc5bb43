import { departments } from '../../../core/departments.ts';
import { icons } from './icons.ts';
import { type Content, hidden, type Property, sameDeployment } from './template.ts';

/** What the form of a step writes that only a model knows; kept when the step comes back, and handed on. */
const results = { decision: '办理结论', reason: '说明', handler: '经办人' };

const input = (name: string, value: string): Property => hidden(value, { type: 'zeebe:input', name });

/** As good as hidden: the official schema takes an expression here from a visible field only. */
const shown = (label: string, value: string, binding: Record<string, string>): Property => ({
  label,
  description: '由系统按时限计算，不用改。',
  type: 'String',
  feel: 'required',
  value,
  group: 'limit',
  editable: false,
  binding,
});

/** The human step (ADR 4): listeners that keep record, audit and clock, and what was typed when it comes back. */
export const humanStep = (): Content => ({
  id: 'access-assurance.human-step',
  name: '人工环节',
  description:
    '一个部门在待办清单里办理的环节。系统登记何时打开、谁办理、何时办结；流程里有时限（变量 deadline）时，到期时间自动显示。还要做三件事：一、任务的 ID 与表单 ID 相同；二、后面接一个排他网关“填写无误？”，并有一条条件为 =step.fault != null 的连线回到本任务；三、环节本身要限时的，在任务边上加“临近时限”和“时限到期”两个定时事件。',
  keywords: ['用户任务', '人工', '审批', '部门', '表单', 'human step'],
  appliesTo: ['bpmn:Task', 'bpmn:UserTask'],
  elementType: { value: 'bpmn:UserTask' },
  groups: [
    { id: 'who', label: '谁来办' },
    { id: 'form', label: '填什么' },
    { id: 'results', label: '写回的变量' },
    { id: 'limit', label: '时限' },
  ],
  icon: icons.person,
  entriesVisible: { executionListeners: false },
  properties: [
    { type: 'Hidden', binding: { type: 'zeebe:userTask' } },
    {
      id: 'department',
      label: '办理部门',
      type: 'Dropdown',
      group: 'who',
      choices: Object.entries(departments).map(([value, name]) => ({ name, value })),
      constraints: { notEmpty: true },
      binding: { type: 'zeebe:input', name: 'department' },
    },
    {
      id: 'step-name',
      label: '环节名称',
      description: '与图上任务的名称相同，待办清单和台账里这样显示。',
      type: 'String',
      group: 'who',
      constraints: { notEmpty: true, pattern: { value: '^[^=].*', message: '写名称，不写表达式。' } },
      binding: { type: 'zeebe:input', name: 'stepName' },
    },
    {
      id: 'form-id',
      label: '表单 ID',
      description: '与任务的 ID 相同；表单文件放在 bpmn/forms/，文件名为这个 ID 加 .form。',
      type: 'String',
      group: 'form',
      constraints: {
        notEmpty: true,
        pattern: {
          value: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
          message: '小写字母、数字和连字符，例如 approve-plan。',
        },
      },
      binding: { type: 'zeebe:formDefinition', property: 'formId' },
    },
    sameDeployment('zeebe:formDefinition'),
    // After department and name: mappings are carried out one after the other.
    input('step', '={department: department, name: stepName, fault: step.fault}'),
    ...Object.keys(results).map((name) => input(name, `=if step.fault = null then null else draft.${name}`)),
    {
      type: 'Hidden',
      value: 'draft',
      binding: {
        type: 'zeebe:output',
        source: `={${Object.keys(results)
          .map((name) => `${name}: ${name}`)
          .join(', ')}}`,
      },
    },
    ...Object.entries(results).map(
      ([name, label]): Property => ({
        id: `output-${name}`,
        label: `${label} ${name}`,
        description: `表单字段 ${name} 的内容写入这个名字的流程变量，供网关判断；用不到时清空。`,
        type: 'String',
        group: 'results',
        optional: true,
        ...(name === 'decision' ? { value: name } : {}),
        binding: { type: 'zeebe:output', source: `=${name}` },
      }),
    ),
    hidden('=[step.department]', { type: 'zeebe:assignmentDefinition', property: 'candidateGroups' }),
    shown('到期时间', '=step.dueAt', { type: 'zeebe:taskSchedule', property: 'dueDate' }),
    shown('优先级', '=step.priority', { type: 'zeebe:priorityDefinition', property: 'priority' }),
    hidden('open-step', { type: 'zeebe:executionListener', eventType: 'start', retries: '5' }),
    hidden('close-step', { type: 'zeebe:executionListener', eventType: 'end', retries: '5' }),
  ],
});
