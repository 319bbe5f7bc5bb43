import { called, type Element, extension, list, mappings, one, text } from '../element.ts';
import { targets } from '../project.ts';
import type { Rule } from './rule.ts';

const moments = ['=deadline.warnAt', '=deadline.dueAt'];

/** A stage under a limit carries two timers, the warning and the due moment, and both lead to the escalation. */
export const limitedStages: Rule = ({ models }) =>
  models.flatMap(({ file, elements }) => {
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
    ].map((message) => ({ file, message }));
  });

const timerOf = (element: Element): Element | undefined =>
  list(element, 'eventDefinitions').find((one) => one.$type === 'bpmn:TimerEventDefinition');

const isStageTimer = (element: Element): boolean =>
  element.$type === 'bpmn:BoundaryEvent' &&
  text(element, 'cancelActivity') === 'false' &&
  timerOf(element) !== undefined;

const momentOf = (timer: Element): string => text(one(timerOf(timer), 'timeDate'), 'body').trim();

function pairFaults(stage: Element, timers: Element[]): string[] {
  const found = timers.map(momentOf);
  const missing = moments
    .filter((moment) => found.filter((other) => other === moment).length !== 1)
    .map(
      (moment) =>
        `${called(stage)}：限时环节要有且只有一个 Date 为 ${moment} 的非中断定时边界事件（预警和到期各一个）。`,
    );
  const other = timers
    .filter((timer) => !moments.includes(momentOf(timer)))
    .map(
      (timer) =>
        `${called(timer)}:定时器 Type 选 Date,Value 填 =deadline.warnAt 或 =deadline.dueAt;工作日由系统计算,不能写成时长。`,
    );
  return [...missing, ...other];
}

function escalationFaults(timer: Element): string[] {
  const call = targets(timer)[0];
  const process = call ? text(extension(call, 'zeebe:CalledElement'), 'processId') : '';
  if (call === undefined || process !== 'escalation')
    return [`${called(timer)}:要连到一个调用流程 escalation 的调用活动。`];
  return mappings(call, 'inputParameters').get('deadline') === '=deadline'
    ? []
    : [`${called(call)}:请在属性面板 Inputs 中加变量 deadline,值为 =deadline。`];
}
