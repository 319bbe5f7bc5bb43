import { called } from '../element.ts';
import { perModel } from './rule.ts';

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Ids by which code, forms and records know an element. */
export const ids = perModel(({ process, elements }) =>
  [process, ...elements]
    .filter(({ $type, id = '' }) => $type !== 'bpmn:SequenceFlow' && !kebab.test(id))
    .map((element) => ({
      zh: `${called(element)}：ID 只用小写英文单词和连字符（如 plan-solution），请在属性面板 General 中更正。`,
      en: `${called(element)}: an ID is lower-case English words with hyphens (plan-solution, say): mend it in the properties panel, General.`,
    })),
);
