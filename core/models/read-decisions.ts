import { DmnModdle } from 'dmn-moddle';
import { type Element, list, one, text } from '../../bpmn/tools/element.ts';

/** A row of a decision table, its cells under the columns' words. */
export interface DecisionRow {
  id: string;
  /** From 1, as the Modeler numbers it. */
  position: number;
  when: Map<string, string>;
  gives: Map<string, string>;
  remark: string;
}

export interface Decision {
  id: string;
  name: string;
  hitPolicy: string;
  columns: string[];
  rows: DecisionRow[];
}

const cells = (rule: Element, kind: string, columns: string[]): Map<string, string> =>
  new Map(
    list(rule, kind).map((entry, index) => [
      columns[index] ?? `第${index + 1}列`,
      text(entry, 'text').trim(),
    ]),
  );

const columnsOf = (table: Element | undefined, kind: 'input' | 'output'): string[] =>
  list(table, kind).map(
    (column) =>
      text(column, 'label') ||
      text(column, 'name') ||
      text(one(column, 'inputExpression'), 'text') ||
      (column.id ?? ''),
  );

/** Reads the decisions of a file. @throws Error when the text is no DMN. */
export async function readDecisions(xml: string): Promise<Map<string, Decision>> {
  const { rootElement } = await new DmnModdle().fromXML(xml);
  const decisions = list(rootElement as Element, 'drgElement').filter(
    ({ $type }) => $type === 'dmn:Decision',
  );
  return new Map(
    decisions.map((decision) => {
      const table = one(decision, 'decisionLogic');
      const [inputs, outputs] = [columnsOf(table, 'input'), columnsOf(table, 'output')];
      return [
        decision.id ?? '',
        {
          id: decision.id ?? '',
          name: decision.name ?? decision.id ?? '',
          hitPolicy: [text(table, 'hitPolicy'), text(table, 'aggregation')].join(' ').trim(),
          columns: [...inputs, ...outputs],
          rows: list(table, 'rule').map((rule, index) => ({
            id: rule.id ?? String(index),
            position: index + 1,
            when: cells(rule, 'inputEntry', inputs),
            gives: cells(rule, 'outputEntry', outputs),
            remark: text(rule, 'description'),
          })),
        },
      ] as const;
    }),
  );
}
