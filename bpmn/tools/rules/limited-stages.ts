import { called, type Element, extension, list, mappings, one, text } from '../element.ts';
import { targets } from '../project.ts';
import { perModel, type Sentence } from './rule.ts';

const moments = ['=deadline.warnAt', '=deadline.dueAt'];

/** A stage under a limit carries two timers, the warning and the due moment, and both lead to the escalation. */
export const limitedStages = perModel(({ elements }) => {
  const timers = elements.filter(isStageTimer);
  const stages = new Set(timers.map((timer) => one(timer, 'attachedToRef')));
  return [
    ...[...stages].flatMap((stage) =>
      stage
        ? pairFaults(
            stage,
            timers.filter((timer) => one(timer, 'attachedToRef') === stage),
          )
        : [],
    ),
    ...timers.flatMap(escalationFaults),
  ];
});

const timerOf = (element: Element): Element | undefined =>
  list(element, 'eventDefinitions').find((one) => one.$type === 'bpmn:TimerEventDefinition');

const isStageTimer = (element: Element): boolean =>
  element.$type === 'bpmn:BoundaryEvent' &&
  text(element, 'cancelActivity') === 'false' &&
  timerOf(element) !== undefined;

const momentOf = (timer: Element): string => text(one(timerOf(timer), 'timeDate'), 'body').trim();

function pairFaults(stage: Element, timers: Element[]): Sentence[] {
  const found = timers.map(momentOf);
  return [
    ...moments
      .filter((moment) => found.filter((other) => other === moment).length !== 1)
      .map((moment) => ({
        zh: `${called(stage)}：限时环节要有且只有一个 Date 为 ${moment} 的非中断定时边界事件（预警和到期各一个）。`,
        en: `${called(stage)}: a limited stage has exactly one non-interrupting timer boundary event of the Date ${moment} (one for the warning, one for the due moment).`,
      })),
    ...timers
      .filter((timer) => !moments.includes(momentOf(timer)))
      .map((timer) => ({
        zh: `${called(timer)}：定时器 Type 选 Date，Value 填 =deadline.warnAt 或 =deadline.dueAt；工作日由系统计算，不能写成时长。`,
        en: `${called(timer)}: set the timer's Type to Date and its Value to =deadline.warnAt or =deadline.dueAt; working days are counted by the system, not written as a duration.`,
      })),
  ];
}

function escalationFaults(timer: Element): Sentence[] {
  const call = targets(timer)[0];
  const process = call ? text(extension(call, 'zeebe:CalledElement'), 'processId') : '';
  if (call === undefined || process !== 'escalation')
    return [
      {
        zh: `${called(timer)}：要连到一个调用流程 escalation 的调用活动。`,
        en: `${called(timer)}: it leads to a call activity that calls the process escalation.`,
      },
    ];
  return mappings(call, 'inputParameters').get('deadline') === '=deadline'
    ? []
    : [
        {
          zh: `${called(call)}：请在属性面板 Inputs 中加变量 deadline，值为 =deadline。`,
          en: `${called(call)}: add a variable deadline with the value =deadline in the properties panel, Inputs.`,
        },
      ];
}
