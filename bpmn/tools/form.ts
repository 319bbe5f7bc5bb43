import { type Read, readFeel } from './feel.ts';

/** What a form reads and writes, all names without doubles. */
export interface Form {
  id: string;
  /** Variables its expressions read, those of its own fields included. */
  reads: Read[];
  /** Variables its expressions compare with null: the form copes with their absence. */
  copes: Set<string>;
  /** Variables its fields write; a list counts as one. */
  writes: string[];
  /** Expressions that are no FEEL. */
  broken: string[];
  /** As it lies in the file. */
  json: unknown;
}

/** @param json a `.form` file of the Modeler, parsed. */
export function readForm(json: unknown): Form {
  const texts = [...new Set(expressions(json))];
  const analysed = texts.map((text) => ({ text, ...readFeel(text) }));
  const reads = new Map<string, Set<string>>();
  // `this` is the line in hand of a list.
  for (const { name, fields } of analysed.flatMap((one) => one.reads))
    if (name !== 'this') reads.set(name, new Set([...(reads.get(name) ?? []), ...fields]));
  return {
    id: String(Object(json).id),
    reads: [...reads].map(([name, fields]) => ({ name, fields: [...fields] })),
    copes: new Set(analysed.flatMap((one) => one.copes)),
    writes: [...new Set(fieldsOf(json))],
    broken: analysed.flatMap(({ text, valid }) => (valid ? [] : [text])),
    json,
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
const fieldsOf = (node: unknown): string[] => {
  const { components } = Object(node);
  return !Array.isArray(components)
    ? []
    : components.flatMap(
        (component) => component.key ?? (component.path || undefined) ?? fieldsOf(component),
      );
};
