import { DmnModdle } from 'dmn-moddle';
import { type Element, list, one, text } from './element.ts';
import { brokenXml, foreignTool, notOfKind, unresolved } from './unreadable.ts';

export interface Input {
  label: string;
  expression: string;
  type: string;
  /** The values it may have, as FEEL wrote them; empty when any will do. */
  values: string[];
}

export interface Row {
  /** Counted from 1, as the Modeler shows it. */
  number: number;
  inputs: string[];
  outputs: string[];
}

export interface Table {
  hitPolicy: string;
  aggregation: string;
  inputs: Input[];
  outputs: { name: string; label: string; type: string }[];
  rows: Row[];
}

export interface Decision {
  file: string;
  id: string;
  name: string;
  /** A decision that is no table, a literal expression for example, has none. */
  table: Table | undefined;
}

/** Reads the decisions of one file. @throws Unreadable when it is not one this product can run. */
export async function readDecisions(file: string, xml: string): Promise<Decision[]> {
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml).catch((error: Error) => {
    throw error.message.includes('failed to parse document') ? notOfKind('DMN') : brokenXml(error.message);
  });
  foreignTool(xml, file);
  for (const { message } of warnings) throw unresolved(message);
  const decisions = list(rootElement as Element, 'drgElement').filter(
    (element) => element.$type === 'dmn:Decision',
  );
  if (decisions.length === 0) throw notOfKind('DMN');
  return decisions.map((decision) => ({
    file,
    id: decision.id ?? '',
    name: decision.name ?? '',
    table: tableOf(one(decision, 'decisionLogic')),
  }));
}

function tableOf(logic: Element | undefined): Table | undefined {
  if (logic?.$type !== 'dmn:DecisionTable') return undefined;
  return {
    hitPolicy: text(logic, 'hitPolicy') || 'UNIQUE',
    aggregation: text(logic, 'aggregation'),
    inputs: list(logic, 'input').map((input) => ({
      label: text(input, 'label'),
      expression: text(one(input, 'inputExpression'), 'text'),
      type: text(one(input, 'inputExpression'), 'typeRef'),
      values: literals(text(one(input, 'inputValues'), 'text')),
    })),
    outputs: list(logic, 'output').map((output) => ({
      name: text(output, 'name'),
      label: text(output, 'label'),
      type: text(output, 'typeRef'),
    })),
    rows: list(logic, 'rule').map((rule, index) => ({
      number: index + 1,
      inputs: list(rule, 'inputEntry').map((entry) => text(entry, 'text').trim()),
      outputs: list(rule, 'outputEntry').map((entry) => text(entry, 'text').trim()),
    })),
  };
}

/** The texts in quotation marks of a list of values or of a cell. */
export const literals = (feel: string): string[] => feel.match(/"[^"]*"/g) ?? [];
