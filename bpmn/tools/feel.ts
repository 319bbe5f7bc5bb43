import { FeelAnalyzer } from '@bpmn-io/feel-analyzer';
import { camundaBuiltins, camundaReservedNameBuiltins } from '@camunda/feel-builtins';

/** A variable an expression reads, with the fields of it that it names. */
export interface Read {
  name: string;
  fields: string[];
}

export interface Feel {
  valid: boolean;
  reads: Read[];
  /** Variables it compares with null: it copes with their absence. */
  copes: string[];
}

const options = {
  parserDialect: 'camunda',
  builtins: camundaBuiltins,
  reservedNameBuiltins: camundaReservedNameBuiltins,
} as const;
const analyzers = {
  expression: new FeelAnalyzer(options),
  unaryTests: new FeelAnalyzer({ ...options, dialect: 'unaryTests' }),
};
const known = new Map<string, Feel>();

/** @param text FEEL without the `=` the Modeler puts before it. */
export function readFeel(text: string, dialect: keyof typeof analyzers = 'expression'): Feel {
  const key = `${dialect} ${text}`;
  const feel = known.get(key) ?? analyse(text, dialect);
  known.set(key, feel);
  return feel;
}

function analyse(text: string, dialect: keyof typeof analyzers): Feel {
  const { valid } = analyzers[dialect].analyzeExpression(text);
  const inputs: { name: string; entries?: { name: string }[] }[] =
    analyzers[dialect].analyzeExpression(withoutFilters(text)).inputs ?? [];
  return {
    valid,
    reads: inputs.map(({ name, entries = [] }) => ({ name, fields: entries.map((entry) => entry.name) })),
    copes: [
      ...[...text.matchAll(/([\p{L}_][\p{L}\p{N}_]*)(?:\.[\p{L}\p{N}_]+)*\s*!?=\s*null\b/gu)],
      ...[...text.matchAll(/is defined\(\s*([\p{L}_][\p{L}\p{N}_]*)/gu)],
    ].map(([, name = '']) => name),
  };
}

/** What stands in a filter are mostly fields of the list's entries, which the analyzer takes for variables. */
function withoutFilters(text: string): string {
  const shorter = text.replace(/(?<=[\p{L}\p{N}_)\]])\[[^[\]]*\]/gu, '');
  return shorter === text ? text : withoutFilters(shorter);
}

/** The expression of a property, or undefined when its value is a plain text. */
export const feelIn = (value: string): string | undefined =>
  value.startsWith('=') ? value.slice(1) : undefined;
