import type { Fault } from '../rules/rule.ts';
import { citedByModel, citedByTest } from './cited.ts';
import { contents } from './contents.ts';
import type { FlowTest } from './flow-tests.ts';
import type { CitingElement } from './model-elements.ts';

/** An article of the guidance with what puts it into force and what shows that it does. */
export interface Article {
  number: number;
  content: string;
  elements: CitingElement[];
  tests: FlowTest[];
}

export interface Citations {
  elements: CitingElement[];
  tests: FlowTest[];
}

/** The last article of the general chapter: these are no steps, a process as a whole puts them into force. */
const LAST_GENERAL = 5;

/** The 37 articles in their order. */
export const articlesOf = ({ elements, tests }: Citations): Article[] =>
  Object.entries(contents).map(([key, content]) => {
    const number = Number(key);
    return {
      number,
      content,
      elements: elements.filter(({ documentation }) => citedByModel(documentation).includes(number)),
      tests: tests.filter(({ names }) => citedByTest(names).includes(number)),
    };
  });

/** Articles that nothing puts into force or nothing shows, and citations of articles that there are not; a sentence each. */
export const articleFaults = (citations: Citations): Fault[] => [
  ...articlesOf(citations).flatMap(lacksOf),
  ...citations.elements.flatMap(({ file, name, documentation }) =>
    unknown(citedByModel(documentation)).map((number) => ({
      file,
      message: `“${name}”引用了不存在的第${number}条。`,
    })),
  ),
  ...citations.tests.flatMap(({ file, names }) =>
    unknown(citedByTest(names)).map((number) => ({
      file,
      message: `测试“${names.at(-1)}”引用了不存在的第${number}条。`,
    })),
  ),
];

const unknown = (numbers: number[]): number[] => numbers.filter((number) => !(number in contents));

function lacksOf({ number, elements, tests }: Article): Fault[] {
  const file = 'docs/articles.md';
  // A whole flow that names a range of articles does not show which step carries out one of them.
  const carried = elements.some(({ kind }) => kind !== 'whole' || number <= LAST_GENERAL);
  return [
    ...(carried
      ? []
      : [{ file, message: `第${number}条没有模型元素：请在执行它的步骤的说明中写“依据：第${number}条”。` }]),
    ...(tests.length > 0
      ? []
      : [{ file, message: `第${number}条没有测试：请在证明它的流程测试的名称中写“art. ${number}”。` }]),
  ];
}
