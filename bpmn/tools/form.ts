import { FeelAnalyzer } from '@bpmn-io/feel-analyzer';
import { camundaBuiltins, camundaReservedNameBuiltins } from '@camunda/feel-builtins';

/** What a form reads and writes, all names without doubles. */
export interface Form {
  id: string;
  /** Variables its expressions read, those of its own fields included. */
  reads: string[];
  /** Variables its fields write; a list counts as one. */
  writes: string[];
  /** Expressions that are no FEEL. */
  broken: string[];
}

const analyzer = new FeelAnalyzer({
  parserDialect: 'camunda',
  builtins: camundaBuiltins,
  reservedNameBuiltins: camundaReservedNameBuiltins,
});

/** @param json a `.form` file of the Modeler, parsed. */
export function readForm(json: unknown): Form {
  const analysed = [...new Set(expressions(json))].map((feel) => ({
    feel,
    ...analyzer.analyzeExpression(feel),
  }));
  const reads = analysed.flatMap(({ inputs = [] }) => inputs.map(({ name }: { name: string }) => name));
  return {
    id: String(Object(json).id),
    // `this` is the line in hand of a list.
    reads: [...new Set(reads)].filter((name) => name !== 'this'),
    writes: [...new Set(fields(json))],
    broken: analysed.flatMap(({ feel, valid }) => (valid ? [] : [feel])),
  };
}

/** Everything the form computes: values that begin with `=`, and what stands in {{ }} of a text. */
function expressions(node: unknown): string[] {
  if (typeof node === 'object' && node !== null) return Object.values(node).flatMap(expressions);
  if (typeof node !== 'string') return [];
  if (node.startsWith('=')) return [node.slice(1)];
  return [...node.matchAll(/\{\{(.*?)\}\}/gs)]
    .map(([, inner = '']) => inner.replace(/^\s*[#/](if|loop)\b/, '').trim())
    .filter((feel) => feel !== '');
}

/** The fields of a form; a group only frames them, what lies in a list belongs to its lines. */
const fields = (node: unknown): string[] => {
  const { components } = Object(node);
  return !Array.isArray(components)
    ? []
    : components.flatMap((component) => component.key ?? (component.path || undefined) ?? fields(component));
};
