import { called, list, text } from '../element.ts';
import { isJoin } from './labels.ts';
import { perModel } from './rule.ts';

/** Every element says by which article it is there, or what for. */
export const documentation = perModel(({ elements }) =>
  elements
    .filter((element) => element.$type !== 'bpmn:SequenceFlow' && !isJoin(element))
    .filter((element) => text(list(element, 'documentation')[0], 'text') === '')
    .map((element) => ({
      zh: `${called(element)}：请在属性面板 Documentation 中写明依据的条款或用途。`,
      en: `${called(element)}: say in the properties panel, Documentation, by which article it is there, or what for.`,
    })),
);
