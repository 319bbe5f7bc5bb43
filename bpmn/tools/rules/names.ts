import { called, type Element, list, one, text } from '../element.ts';
import type { Model } from '../project.ts';
import type { Rule } from './rule.ts';

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const chinese = /\p{Script=Han}/u;

/** Readable names in Chinese, ids by which code, forms and records know an element. */
export const names: Rule = ({ models }) =>
  models.flatMap((model) => faults(model).map((message) => ({ file: model.file, message })));

const isFlow = (element: Element): boolean => element.$type === 'bpmn:SequenceFlow';

/** A gateway that only joins says nothing a reader needs. */
const isJoin = (element: Element): boolean =>
  element.$type.endsWith('Gateway') && list(element, 'outgoing').length === 1;
const isSplitByKind = (element: Element): boolean =>
  element.$type === 'bpmn:ParallelGateway' || element.$type === 'bpmn:EventBasedGateway';

function faults({ file, process, elements, warnings }: Model): string[] {
  const nodes = elements.filter((element) => !isFlow(element));
  const named = nodes.filter((element) => !isJoin(element) && !isSplitByKind(element));
  return [
    ...warnings.map((warning) => `文件有读不懂的内容：${warning}`),
    ...(`${process.id}.bpmn` === file
      ? []
      : [`流程 ID ${process.id} 要与文件名相同,请在属性面板 General 中更正。`]),
    ...[process, ...nodes]
      .filter((element) => !kebab.test(element.id ?? ''))
      .map(
        (element) =>
          `${called(element)}:ID 只用小写英文单词和连字符(如 plan-solution),请在属性面板 General 中更正。`,
      ),
    ...[process, ...named]
      .filter((element) => !chinese.test(element.name ?? ''))
      .map((element) => `${called(element)}：缺少中文名称，请双击图形填写。`),
    ...elements
      .filter(isFlow)
      .filter(isUnlabelled)
      .map((flow) => `连线 ${flow.id}：有条件的连线要写明条件的中文名称，请双击连线填写。`),
    ...nodes
      .filter((element) => !isJoin(element) && text(list(element, 'documentation')[0], 'text') === '')
      .map((element) => `${called(element)}:请在属性面板 Documentation 中写明依据的条款或用途。`),
  ];
}

const isUnlabelled = (flow: Element): boolean =>
  one(flow, 'conditionExpression') !== undefined && !chinese.test(flow.name ?? '');
