import type { Decision } from '../decision.ts';
import { called, type Element } from '../element.ts';
import { feelIn, readFeel } from '../feel.ts';
import { inFile, perModel, type Rule, type Sentence } from './rule.ts';

/** Every expression is FEEL that can be read: in models, in decision tables and in forms. */
export const expressions: Rule = async (project) => [
  ...(await inModels(project)),
  ...project.decisions.flatMap((decision) => inFile(decision.file, inDecision(decision))),
  ...[...project.forms].flatMap(([key, { broken }]) =>
    inFile(
      `forms/${key}.form`,
      broken.map((text) => ({
        zh: `表达式“${text}”写得不对，请在表单编辑器中更正。`,
        en: `The expression “${text}” cannot be read: mend it in the form editor.`,
      })),
    ),
  ),
];

const inModels = perModel(({ definitions }) =>
  expressionsBelow(definitions, undefined)
    .filter(({ text }) => !readFeel(text).valid)
    .map(({ owner, text }) => ({
      zh: `${owner}：表达式“=${text}”写得不对，请在属性面板中更正（字符串要用英文引号，比较用一个等号）。`,
      en: `${owner}: the expression “=${text}” cannot be read: mend it in the properties panel (text in straight quotes, one = to compare).`,
    })),
);

const parts = new Set(['bpmn:FormalExpression', 'bpmn:ExtensionElements']);

/** Everything that begins with `=` in the flow, with the element a reader finds it at. */
function expressionsBelow(element: Element, above: Element | undefined): { owner: string; text: string }[] {
  if (element.$type.startsWith('bpmndi:')) return [];
  const owner =
    element.$type.startsWith('bpmn:') && !parts.has(element.$type) && !element.$type.endsWith('Definition')
      ? element
      : above;
  return element.$descriptor.properties
    .filter(({ isReference }) => isReference !== true)
    .flatMap(({ name }) => {
      const value = element.get(name);
      return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
        if (typeof one === 'string') {
          const text = feelIn(one);
          return text === undefined ? [] : [{ owner: owner ? called(owner) : '', text }];
        }
        return isElement(one) ? expressionsBelow(one, owner) : [];
      });
    });
}

const isElement = (value: unknown): value is Element =>
  typeof value === 'object' && value !== null && '$descriptor' in value;

function inDecision({ table }: Decision): Sentence[] {
  if (table === undefined) return [];
  const heads = table.inputs
    .filter(({ expression }) => !readFeel(expression).valid)
    .map(({ label, expression }) => ({
      zh: `输入列“${label}”的表达式“${expression}”写得不对，请双击列头更正。`,
      en: `The expression “${expression}” of the input “${label}” cannot be read: double-click the column's head and mend it.`,
    }));
  const cells = table.rows.flatMap(({ number, inputs, outputs }) => [
    ...inputs.map((text, column) => ({ number, text, column, dialect: 'unaryTests' as const })),
    ...outputs.map((text, column) => ({
      number,
      text,
      column: table.inputs.length + column,
      dialect: 'expression' as const,
    })),
  ]);
  const labels = [...table.inputs, ...table.outputs].map(({ label }) => label);
  return [
    ...heads,
    ...cells
      .filter(({ text, dialect }) => text !== '' && text !== '-' && !readFeel(text, dialect).valid)
      .map(({ number, text, column }) => ({
        zh: `第${number}行“${labels[column]}”列的“${text}”写得不对，请双击单元格更正（文字要用英文引号）。`,
        en: `Row ${number}, column “${labels[column]}”: “${text}” cannot be read: double-click the cell and mend it (text in straight quotes).`,
      })),
  ];
}
