import { describe, expect, test } from '@jest/globals';
import { readModel } from '../project.ts';
import { articleFaults, type Citations } from './article.ts';
import { citedByModel, citedByName, citedByTest } from './cited.ts';
import { contents } from './contents.ts';
import { flowTestsOf } from './flow-tests.ts';
import { type CitingElement, documentedDecisions, documentedElements } from './model-elements.ts';
import { readCitations, writtenTable } from './read.ts';
import { articleTable } from './table.ts';

test('every article of the guidance has a model element and a flow test, and docs/articles.md says which as they are now', async () => {
  const citations = await readCitations();
  expect(articleFaults(citations)).toEqual([]);
  // Otherwise: npm run models:articles.
  expect(writtenTable()).toBe(articleTable(citations));
});

test('there are 37 articles, each with a content of its own', () => {
  expect(Object.keys(contents).map(Number)).toEqual(Array.from({ length: 37 }, (_, index) => index + 1));
  expect(new Set(Object.values(contents)).size).toBe(37);
});

test.each([
  ['依据：第11条。', [11]],
  ['依据:第6条、第7条。', [6, 7]],
  ['第23条、第37条:项目验收', [23, 37]],
  ['依据：第18条至第20条、第22条。', [18, 19, 20, 22]],
  ['从上往下取第一条符合的。', []],
  ['第2次、5条', []],
])('a documentation cites: %s', (text, cited) => {
  expect(citedByModel(text)).toEqual(cited);
});

test.each([
  ['art. 24: accepted', [24]],
  ['art. 24, 26: accepted', [24, 26]],
  ['mature (art. 8–11, 15, 16)', [8, 9, 10, 11, 15, 16]],
  ['art. 24-26 and art. 31', [24, 25, 26, 31]],
  ['art. 26 to 28: where the fault is', [26, 27, 28]],
  ['20 demands at once, part. 3', []],
])('the name of a test cites: %s', (name, cited) => {
  expect(citedByName(name)).toEqual(cited);
});

test('what a test stands under counts only where its own name cites nothing', () => {
  expect(citedByTest(['art. 26 to 28: faults', 'all of them'])).toEqual([26, 27, 28]);
  expect(citedByTest(['art. 26 to 28: faults', 'art. 27: one'])).toEqual([27]);
  expect(citedByTest(['faults', 'one'])).toEqual([]);
});

const code = `
import { describe, test } from '@jest/globals';
const list = [1].map((test) => (test));
describe('art. 6: presale', () => {
  test('plain', async () => {});
  test.concurrent.each([
    ['a (b)', { state: 'x' }],
  ])('a table: %s', async () => {});
  test.each(list.map((one) => [one] as const))(
    'art. 7: a computed table: %s',
    async () => {},
  );
  describe('deeper', () => {
    test(
      \`art. 8: on a line of its own\`,
      async () => {},
    );
  });
  test.skip('art. 9: never run', async () => {});
});
describe.skip('art. 10', () => {
  test('under what never runs', async () => {});
});
test('it\\'s alone', async () => {});
`;

describe('the tests of a file', () => {
  test('are found with what they stand under', () => {
    expect(flowTestsOf('f.test.ts', code).map(({ names }) => names)).toEqual([
      ['art. 6: presale', 'plain'],
      ['art. 6: presale', 'a table: %s'],
      ['art. 6: presale', 'art. 7: a computed table: %s'],
      ['art. 6: presale', 'deeper', 'art. 8: on a line of its own'],
      ["it\\'s alone"],
    ]);
  });

  test.each(['test(name, () => {});', "test.each(rows)(name, () => {});\ntest('x', () => {});"])(
    'with a name that cannot be read are refused: %s',
    (unreadable) => {
      expect(() => flowTestsOf('f.test.ts', unreadable)).toThrow('f.test.ts：读不出“test');
    },
  );
});

const bpmn = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:modeler="http://camunda.org/schema/modeler/1.0" id="d" targetNamespace="x" exporter="Camunda Modeler" exporterVersion="5.30.0" modeler:executionPlatform="Camunda Cloud" modeler:executionPlatformVersion="8.6.0">
  <bpmn:process id="p" isExecutable="true">
    <bpmn:documentation>依据：第1条至第5条。</bpmn:documentation>
    <bpmn:callActivity id="c" name="调用"><bpmn:documentation>依据：第6条至第37条。</bpmn:documentation></bpmn:callActivity>
    <bpmn:subProcess id="s" name="环节">
      <bpmn:userTask id="t" name="受理"><bpmn:documentation>依据：第6条。</bpmn:documentation></bpmn:userTask>
      <bpmn:exclusiveGateway id="g" name="如何?"><bpmn:documentation>依据:第6条、第7条。</bpmn:documentation></bpmn:exclusiveGateway>
    </bpmn:subProcess>
  </bpmn:process>
</bpmn:definitions>`;
const dmn = `<definitions><decision id="limit" name="时限"><description>表</description><decisionTable>
  <rule id="r"><description>第8条:回复</description></rule></decisionTable></decision></definitions>`;

describe('an article', () => {
  const elements = async (): Promise<CitingElement[]> => [
    ...documentedElements(await readModel('p.bpmn', bpmn)),
    ...documentedDecisions('limit.dmn', dmn),
  ];
  const cites = (names: string) => ({ file: 'all.test.ts', names: [names] });
  const about = (number: number, citations: Citations) =>
    articleFaults(citations).filter(({ message }) => message.startsWith(`第${number}条`));

  test('with an element and a test has no fault; the table names both', async () => {
    const citations = { elements: await elements(), tests: [cites('art. 1–8: everything | at once')] };
    for (let number = 1; number <= 8; number++) expect(about(number, citations)).toEqual([]);
    const rows = articleTable(citations).split('\n');
    expect(rows).toContain(
      `| 第6条 | ${contents[6]} | [p.bpmn](../bpmn/p.bpmn)：受理 | [all.test.ts](../test/flows/all.test.ts)：art. 1–8: everything \\| at once |`,
    );
    expect(rows.find((row) => row.startsWith('| 第7条'))).toContain('：如何? |');
    expect(rows.find((row) => row.startsWith('| 第8条'))).toContain('[limit.dmn](../bpmn/limit.dmn)：时限');
    expect(rows.filter((row) => /^\| 第\d+条 \|/.test(row))).toHaveLength(37);
  });

  test('without a test fails', async () => {
    const found = about(6, { elements: await elements(), tests: [cites('art. 5, 7: others')] });
    expect(found).toEqual([{ file: 'docs/articles.md', message: expect.stringContaining('“art. 6”') }]);
  });

  test('that only a range of a whole flow names fails, but for the general chapter', async () => {
    const citations = { elements: await elements(), tests: [cites('art. 1–37: all')] };
    expect(about(9, citations)).toEqual([
      { file: 'docs/articles.md', message: expect.stringContaining('第9条没有模型元素') },
    ]);
    expect(about(5, citations)).toEqual([]);
  });

  test('without anything is told 74 times', () => {
    expect(articleFaults({ elements: [], tests: [] })).toHaveLength(2 * 37);
  });

  test('that there is not cannot be cited', async () => {
    const wrong = { file: 'p.bpmn', name: '受理', documentation: '依据：第38条。', kind: 'step' as const };
    const found = articleFaults({ elements: [wrong], tests: [cites('art. 40: no such')] });
    expect(found.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        '“受理”引用了不存在的第38条。',
        '测试“art. 40: no such”引用了不存在的第40条。',
      ]),
    );
  });
});
