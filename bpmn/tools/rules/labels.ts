import { called, type Element, list, one } from '../element.ts';
import { perModel } from './rule.ts';

const chinese = /\p{Script=Han}/u;
const isFlow = (element: Element): boolean => element.$type === 'bpmn:SequenceFlow';

/** A gateway that only joins says nothing a reader needs. */
export const isJoin = (element: Element): boolean =>
  element.$type.endsWith('Gateway') && list(element, 'outgoing').length === 1;
const isSplitByKind = (element: Element): boolean =>
  element.$type === 'bpmn:ParallelGateway' || element.$type === 'bpmn:EventBasedGateway';

/** Names in Chinese, on everything that asks or does something. */
export const labels = perModel(({ process, elements }) => {
  const nodes = elements.filter((element) => !isFlow(element));
  return [
    ...[process, ...nodes.filter((element) => !isJoin(element) && !isSplitByKind(element))]
      .filter((element) => !chinese.test(element.name ?? ''))
      .map((element) => ({
        zh: `${called(element)}：缺少中文名称，请双击图形填写。`,
        en: `${called(element)}: it has no Chinese name: double-click the shape and write one.`,
      })),
    ...elements
      .filter(isFlow)
      .filter(isUnlabelled)
      .map((flow) => ({
        zh: `连线 ${flow.id}：有条件的连线要写明条件的中文名称，请双击连线填写。`,
        en: `Line ${flow.id}: a line with a condition says in Chinese what the condition is: double-click the line and write it.`,
      })),
  ];
});

const isUnlabelled = (flow: Element): boolean =>
  one(flow, 'conditionExpression') !== undefined && !chinese.test(flow.name ?? '');
