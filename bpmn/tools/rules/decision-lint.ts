import { nearest } from '../../../core/nearest.ts';
import type { Decision, Table } from '../decision.ts';
import { literals } from '../decision.ts';
import { inFile, type Rule, type Sentence } from './rule.ts';

/** A decision table that a reader understands and the engine can work out. */
export const decisionLint: Rule = ({ decisions }) =>
  decisions.flatMap((decision) => inFile(decision.file, faultsOf(decision)));

const chinese = /\p{Script=Han}/u;

function faultsOf({ id, name, table }: Decision): Sentence[] {
  const unnamed = chinese.test(name)
    ? []
    : [
        {
          zh: `决策“${id}”：缺少中文名称，请点它的图形，在属性面板 General 的 Name 中填写。`,
          en: `Decision “${id}” has no Chinese name: click on it and write the Name in the properties panel, General.`,
        },
      ];
  if (table === undefined) return unnamed;
  return [...unnamed, ...columnFaults(table), ...aggregationFaults(table), ...rowFaults(table)];
}

function columnFaults({ inputs, outputs, rows }: Table): Sentence[] {
  return [
    ...(rows.length > 0
      ? []
      : [{ zh: '决策表没有行，请加一行。', en: 'The decision table has no row: add one.' }]),
    ...[...inputs.map(({ label }) => label), ...outputs.map(({ label }) => label)].flatMap((label, index) =>
      chinese.test(label)
        ? []
        : [
            {
              zh: `第${index + 1}列缺少中文列名，请双击列头填写。`,
              en: `Column ${index + 1} has no Chinese head: double-click it and write one.`,
            },
          ],
    ),
    ...inputs
      .filter(({ expression }) => expression.trim() === '')
      .map(({ label }) => ({
        zh: `输入列“${label}”没有写用哪个变量，请双击列头在 Expression 中填写。`,
        en: `The input “${label}” names no variable: double-click its head and write the Expression.`,
      })),
    ...outputs
      .filter(({ name }) => name.trim() === '')
      .map(({ label }) => ({
        zh: `输出列“${label}”没有变量名，请双击列头在 Output name 中填写。`,
        en: `The output “${label}” has no name: double-click its head and write the Output name.`,
      })),
  ];
}

/** Without a sum, a maximum or the like, COLLECT answers a list, and UNIQUE or FIRST know none. */
const aggregationFaults = ({ hitPolicy, aggregation, outputs }: Table): Sentence[] =>
  hitPolicy === 'COLLECT' && aggregation !== '' && outputs.length > 1
    ? [
        {
          zh: '命中策略 COLLECT 带汇总时只能有一个输出列，请删去其余的输出列。',
          en: 'With an aggregated COLLECT there is one output column only: delete the others.',
        },
      ]
    : [];

function rowFaults({ inputs, outputs, rows }: Table): Sentence[] {
  return rows.flatMap(({ number, inputs: cells, outputs: answers }) => [
    ...answers.flatMap((cell, index) =>
      cell === ''
        ? [
            {
              zh: `第${number}行的输出“${outputs[index]?.label}”是空的，请填写（没有值时写 null）。`,
              en: `Row ${number}: the output “${outputs[index]?.label}” is empty: write a value, or null for none.`,
            },
          ]
        : [],
    ),
    ...cells.flatMap((cell, index) => {
      const { values = [], label = '' } = inputs[index] ?? {};
      if (values.length === 0) return [];
      return literals(cell)
        .filter((value) => !values.includes(value))
        .map((value) => ({
          zh: `第${number}行“${label}”列的 ${value} 不在可选的值中，最接近的是 ${nearest(value, values)}，请更正单元格，或双击列头在 Predefined values 中加上。`,
          en: `Row ${number}, column “${label}”: ${value} is none of the predefined values, the nearest is ${nearest(value, values)}: mend the cell, or double-click the column's head and add it.`,
        }));
    }),
  ]);
}
