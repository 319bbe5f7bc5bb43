import { articlesOf, type Citations } from './article.ts';
import { citedByName } from './cited.ts';
import type { FlowTest } from './flow-tests.ts';
import type { CitingElement } from './model-elements.ts';

const HEAD = `# 条款对照表

指导意见的37条，各由模型的哪些元素执行、由哪些测试证明。

本表由 \`npm run models:articles\` 根据模型和决策表的说明（\`依据：第…条\`）以及 \`test/flows/\` 中测试的名称（\`art. …\`）生成，请不要手工修改。
\`npm test\` 检查它是否为最新，缺少元素或测试的条款使测试失败。

| 条款 | 内容 | 模型元素 | 测试 |
| --- | --- | --- | --- |
`;

/** The text of docs/articles.md. */
export const articleTable = (citations: Citations): string =>
  HEAD +
  articlesOf(citations)
    .map(({ number, content, elements, tests }) => [
      `第${number}条`,
      content,
      linesByFile(carriers(elements), '../bpmn', elementNames),
      linesByFile(tests, '../test/flows', testNames),
    ])
    .map((cells) => `| ${cells.map(escaped).join(' | ')} |\n`)
    .join('');

const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');

/** One line a file: what of it belongs to the article, each name once. */
const linesByFile = <Entry extends { file: string }>(
  entries: Entry[],
  folder: string,
  namesOf: (ofFile: Entry[]) => string[],
): string =>
  [...new Set(entries.map(({ file }) => file))]
    .sort()
    .map((file) => {
      const names = new Set(namesOf(entries.filter((entry) => entry.file === file)));
      return `[${file}](${folder}/${file})：${[...names].join('；')}`;
    })
    .join('<br>');

/** What carries an article out; a flow as a whole only where nothing in it does. */
function carriers(elements: CitingElement[]): CitingElement[] {
  const parts = elements.filter(({ kind }) => kind !== 'whole');
  return parts.length > 0 ? parts : elements;
}

/** The steps; where a model has none for the article, whatever of it cites it. */
function elementNames(elements: CitingElement[]): string[] {
  const steps = elements.filter(({ kind }) => kind === 'step');
  return (steps.length > 0 ? steps : elements).map(({ name }) => name);
}

/** A test whose own name cites nothing is told apart by what it stands under. */
const testNames = (tests: FlowTest[]): string[] =>
  tests.map(({ names }) =>
    (citedByName(names.at(-1) ?? '').length > 0 ? names.slice(-1) : names).join(' › '),
  );
