import { limitNames } from '../../../core/deadlines/deadline.entity.ts';
import { icons } from './icons.ts';
import { type Content, hidden, type Property, sameDeployment } from './template.ts';

const input = (name: string, value = `=${name}`): Property => hidden(value, { type: 'zeebe:input', name });

/** A rule task that asks a decision table for the limit; the result is the variable `limit`. */
const decision = (id: string): Property[] => [
  hidden(id, { type: 'zeebe:calledDecision', property: 'decisionId' }),
  hidden('limit', { type: 'zeebe:calledDecision', property: 'resultVariable' }),
  sameDeployment('zeebe:calledDecision'),
  hidden('limit', { type: 'zeebe:output', source: '=limit' }),
];

const ruleTask = {
  appliesTo: ['bpmn:Task', 'bpmn:BusinessRuleTask'],
  elementType: { value: 'bpmn:BusinessRuleTask' },
  icon: icons.clock,
};

const workingDayLimit = (): Content => ({
  ...ruleTask,
  id: 'access-assurance.working-day-limit',
  name: '确定时限（工作日）',
  description:
    '从“工作日时限”决策表（working-day-limit.dmn）取工作日数和提前几个工作日预警，结果在变量 limit，交给后面开始计时的任务。依据：第7条、第11条至第14条、第21条、第23条。改天数请改决策表。',
  keywords: ['时限', '工作日', '决策表', 'limit'],
  groups: [{ id: 'limit', label: '时限' }],
  properties: [
    {
      id: 'limit',
      label: '哪一个时限',
      type: 'Dropdown',
      group: 'limit',
      // 障碍处理 counts in hours, and has its own table.
      choices: Object.entries(limitNames)
        .filter(([value]) => value !== 'fault-handling')
        .map(([value, name]) => ({ name, value: `="${value}"` })),
      constraints: { notEmpty: true },
      binding: { type: 'zeebe:input', name: 'limit' },
    },
    input('serviceLevel', '=demand.serviceLevel'),
    ...decision('working-day-limit'),
  ],
});

const faultLimit = (): Content => ({
  ...ruleTask,
  id: 'access-assurance.fault-limit',
  name: '确定障碍处理时限',
  description:
    '按障碍级别和客户服务等级从“障碍时限”决策表（fault-limit.dmn）取小时数或工作日数，结果在变量 limit，交给后面开始计时的任务。指导意见未规定障碍处理时限，由运营单位自定。',
  keywords: ['时限', '障碍', '决策表', 'limit'],
  properties: [
    input('severity', '=fault.severity'),
    input('serviceLevel', '=fault.serviceLevel'),
    ...decision('fault-limit'),
  ],
});

const call = {
  appliesTo: ['bpmn:Task', 'bpmn:CallActivity'],
  elementType: { value: 'bpmn:CallActivity' },
  icon: icons.clock,
};

/** Nothing passes between caller and called but what is written down. */
const onlyWhatIsWritten = (): Property[] => [
  sameDeployment('zeebe:calledElement'),
  ...['propagateAllChildVariables', 'propagateAllParentVariables'].map((property) =>
    hidden(false, { type: 'zeebe:calledElement', property }),
  ),
];

/** A limited stage (ADR 3) of a demand or of a fault. */
const limitedStage = (of: 'demand' | 'fault', ofName: string): Content => ({
  ...call,
  id: `access-assurance.limited-${of}-stage`,
  name: `限时环节（${ofName}）`,
  description: `一个有时限的环节：几个部门的工作放在单独的流程里，时限由本环节携带。前面要有“确定时限”和一个开始计时的任务；环节边上加“临近时限”和“时限到期”两个定时事件，各连到一个“时限升级”。需要的其他变量在取消模板链接后添加。`,
  keywords: ['时限', '子流程', '调用活动'],
  groups: [{ id: 'stage', label: '环节' }],
  properties: [
    {
      id: 'process',
      label: '流程 ID',
      description: '办理本环节的流程，即它的文件名，例如 resource-confirmation。',
      type: 'String',
      group: 'stage',
      constraints: { notEmpty: true },
      binding: { type: 'zeebe:calledElement', property: 'processId' },
    },
    ...onlyWhatIsWritten(),
    input(of),
    input('deadline'),
    {
      id: 'result',
      label: '办理结果 outcome',
      description: '流程写回的办理结果，供后面的网关判断；没有时清空。',
      type: 'String',
      group: 'stage',
      value: 'outcome',
      optional: true,
      binding: { type: 'zeebe:output', source: '=outcome' },
    },
  ],
});

const escalation = (): Content => ({
  ...call,
  id: 'access-assurance.escalation',
  name: '时限升级',
  description:
    '接在“临近时限”和“时限到期”后面：先核对台账，再按“升级”决策表（escalation.dmn）预警、催办、督办，不影响主流程。',
  keywords: ['预警', '催办', '督办', '升级', '时限'],
  properties: [
    hidden('escalation', { type: 'zeebe:calledElement', property: 'processId' }),
    ...onlyWhatIsWritten(),
    input('deadline'),
  ],
});

const stageTimer = (id: string, name: string, description: string, moment: string): Content => ({
  id: `access-assurance.${id}`,
  name,
  description: `${description}加在限时环节的边上，不打断它，后面连到“时限升级”。工作日由系统计算，定时器只等这个时刻。`,
  keywords: ['时限', '定时', '边界事件'],
  appliesTo: ['bpmn:BoundaryEvent'],
  elementType: { value: 'bpmn:BoundaryEvent', eventDefinition: 'bpmn:TimerEventDefinition' },
  icon: icons.clock,
  properties: [
    hidden(moment, { type: 'bpmn:TimerEventDefinition#property', name: 'timeDate' }),
    hidden(false, { type: 'property', name: 'cancelActivity' }),
  ],
});

/** The decision of a limit, the stage under it, its two timers, and what they lead to. */
export const limits = (): Content[] => [
  workingDayLimit(),
  faultLimit(),
  limitedStage('demand', '需求'),
  limitedStage('fault', '障碍'),
  stageTimer(
    'limit-warning',
    '临近时限',
    '时限将到、需要预警的时刻（deadline.warnAt）。',
    '=deadline.warnAt',
  ),
  stageTimer('limit-due', '时限到期', '时限届满的时刻（deadline.dueAt）。', '=deadline.dueAt'),
  escalation(),
];
