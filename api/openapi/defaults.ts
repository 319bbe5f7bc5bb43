import type { FastifySchema } from 'fastify';

/** In a request, what has a default may be missing: TypeBox lists it as required, because after validation it is there. */
export function relaxed<S extends FastifySchema>(schema: S): S {
  const { querystring, body } = schema;
  return {
    ...schema,
    ...(querystring === undefined ? {} : { querystring: withoutDefaults(querystring) }),
    ...(body === undefined ? {} : { body: withoutDefaults(body) }),
  };
}

function withoutDefaults(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutDefaults);
  if (typeof node !== 'object' || node === null) return node;
  const copy: Record<string, unknown> = Object.fromEntries(
    Object.entries(node).map(([name, child]) => [name, withoutDefaults(child)]),
  );
  const { required, properties } = copy;
  if (!Array.isArray(required) || typeof properties !== 'object') return copy;
  return {
    ...copy,
    required: required.filter((name) => !('default' in Object(Reflect.get(Object(properties), name)))),
  };
}
