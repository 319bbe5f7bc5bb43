import { resolve } from './compare-schemas.ts';
import type { Json } from './read-contract.ts';

/** A value that fits a schema, made of its own examples: of an object what is required, of a union its first member. */
export function exampleOf(document: Json, node: Json): Json {
  const schema = resolve(document, node) ?? {};
  if (Array.isArray(schema.examples) && schema.examples.length > 0) return schema.examples[0];
  for (const name of ['example', 'default', 'const']) if (name in schema) return schema[name];
  if (Array.isArray(schema.enum)) return schema.enum[0];
  const members = schema.oneOf ?? schema.anyOf;
  if (Array.isArray(members)) return exampleOf(document, members[0]);
  const type = [schema.type].flat()[0];
  if (type === 'object' || schema.properties) return objectOf(document, schema);
  if (type === 'array') return [exampleOf(document, schema.items)];
  return { string: '', integer: schema.minimum ?? 0, number: schema.minimum ?? 0, boolean: false }[
    String(type)
  ];
}

function objectOf(document: Json, { properties = {}, required = [], minProperties = 0 }: Json): Json {
  const names = Object.keys(properties).filter((name) => required.includes(name));
  for (const name of Object.keys(properties))
    if (names.length < minProperties && !names.includes(name)) names.push(name);
  return Object.fromEntries(names.map((name) => [name, exampleOf(document, properties[name])]));
}
