import { canonicalJson } from '../../core/canonical-json.ts';

/** A schema, or anything else of an OpenAPI document. */
type Node = Record<string, unknown>;
interface Document {
  paths?: unknown;
  components?: unknown;
}

/** What stands there is data, not a schema. */
const DATA = new Set(['example', 'examples', 'default', 'const', 'enum']);
const COMPONENT = /^[A-Z][A-Za-z0-9]*$/;

/**
 * Moves every schema with a `title` that is a name (`Demand`) to `components.schemas` and leaves a `$ref`: a
 * generated client has a type by that name, and the document says a thing once. Two different schemas with one
 * title: the later gets `Request` behind its name where a request has it, else a number.
 */
export function withComponents<D extends Document>(document: D): D {
  const schemas: Node = {};
  const known = new Map<string, string>();

  const nameFor = (title: string, inRequest: boolean): string => {
    const names = [title, ...(inRequest ? [`${title}Request`] : [])];
    const free = names.find((name) => !(name in schemas));
    if (free !== undefined) return free;
    for (let number = 2; ; number++) if (!(`${title}${number}` in schemas)) return `${title}${number}`;
  };

  const walk = (node: unknown, inRequest: boolean): unknown => {
    if (Array.isArray(node)) return node.map((child) => walk(child, inRequest));
    if (typeof node !== 'object' || node === null) return node;
    const copy: Node = Object.fromEntries(
      Object.entries(node).map(([name, child]) => [
        name,
        DATA.has(name) && !isPropertyMap(node) ? child : walk(child, inRequest || name === 'requestBody'),
      ]),
    );
    tellApart(copy, schemas);
    const { title } = copy;
    if (typeof title !== 'string' || !COMPONENT.test(title) || !isSchema(copy)) return copy;
    const text = `${title} ${canonicalJson(copy)}`;
    const name = known.get(text) ?? nameFor(title, inRequest);
    known.set(text, name);
    schemas[name] ??= { ...copy, title: name };
    return { $ref: `#/components/schemas/${name}` };
  };

  const { components, paths } = named(document);
  const { schemas: before, ...others } = Object(components);
  for (const [name, schema] of Object.entries(Object(before))) {
    const children = Object.entries(Object(schema)).map(([key, child]) => [key, walk(child, false)]);
    schemas[name] = Object.fromEntries(children);
  }
  // What is answered first: where a request wants less than that, it is the request's that is called otherwise.
  for (const item of Object.values(Object(paths)))
    for (const { responses } of Object.values(Object(item)).map(Object)) walk(responses, false);
  const responses: Node = {};
  const moved = withSharedProblems(walk(paths, false), responses);
  return {
    ...document,
    components: {
      ...others,
      responses,
      schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))),
    },
    paths: moved,
  };
}

const HTTP_METHODS = new Set(['get', 'put', 'post', 'delete', 'patch']);

/** The error answers that are the same at every operation stand in `components.responses` once: `Problem404`. */
function withSharedProblems(paths: unknown, shared: Node): unknown {
  const problem = (status: string, response: unknown): unknown => {
    if (Reflect.get(Object(Reflect.get(Object(response), 'content')), PROBLEM) === undefined) return response;
    const name = `Problem${status}`;
    shared[name] ??= response;
    return canonicalJson(shared[name]) === canonicalJson(response)
      ? { $ref: `#/components/responses/${name}` }
      : response;
  };
  return mapValues(paths, (item) =>
    mapValues(item, (operation) => {
      const { responses, ...rest }: Node = Object(operation);
      if (responses === undefined) return operation;
      return { ...rest, responses: mapValues(responses, (response, status) => problem(status, response)) };
    }),
  );
}

const PROBLEM = 'application/problem+json';

const mapValues = (object: unknown, change: (value: unknown, name: string) => unknown): Node =>
  Object.fromEntries(Object.entries(Object(object)).map(([name, value]) => [name, change(value, name)]));

/** What an operation takes and gives has a name by the operation where it has none of its own: `CreateDemandRequest`. */
function named<D extends Document>(document: D): D {
  const paths: Node = Object.fromEntries(
    Object.entries(Object(document.paths)).map(([path, item]) => [
      path,
      Object.fromEntries(
        Object.entries(Object(item)).map(([method, operation]) => [
          method,
          HTTP_METHODS.has(method) ? withNames(Object(operation)) : operation,
        ]),
      ),
    ]),
  );
  return { ...document, paths };
}

function withNames({ operationId, requestBody, responses, ...rest }: Node): Node {
  const name = String(operationId).replace(/^./, (first) => first.toUpperCase());
  const ok = Object.entries(Object(responses)).map(([status, response]) => [
    status,
    status.startsWith('2') ? withTitle(Object(response), `${name}Response`) : response,
  ]);
  return {
    operationId,
    ...rest,
    ...(requestBody === undefined ? {} : { requestBody: withTitle(Object(requestBody), `${name}Request`) }),
    responses: Object.fromEntries(ok),
  };
}

function withTitle({ content, ...rest }: Node, title: string): Node {
  if (content === undefined) return rest;
  const media = Object.entries(Object(content)).map(([type, one]) => {
    const { schema, ...more }: Node = Object(one);
    const named = Reflect.get(Object(schema), 'type') === 'object' ? { title, ...Object(schema) } : schema;
    return [type, { ...more, ...(schema === undefined ? {} : { schema: named }) }];
  });
  return { ...rest, content: Object.fromEntries(media) };
}

/** A map from property names to schemas: there a key is a name, whatever it is. */
const isPropertyMap = (node: object): boolean =>
  Object.values(node).length > 0 &&
  Object.entries(node).every(([name, child]) => !DATA.has(name) || isSchema(child));

const isSchema = (node: unknown): boolean =>
  typeof node === 'object' &&
  node !== null &&
  ['type', 'anyOf', 'oneOf', 'allOf', '$ref', 'enum', 'const'].some((keyword) => keyword in node);

/** A union told apart by a field names which value means which component: by the names alone a client guesses wrongly. */
function tellApart(node: Node, schemas: Node): void {
  const { discriminator, oneOf } = node;
  const propertyName: unknown = Reflect.get(Object(discriminator), 'propertyName');
  if (typeof propertyName !== 'string' || !Array.isArray(oneOf)) return;
  const mapping: [string, string][] = [];
  for (const { $ref } of oneOf.map(Object)) {
    if (typeof $ref !== 'string') return;
    const member = Object(schemas[$ref.slice($ref.lastIndexOf('/') + 1)]);
    const { const: value, enum: values } = Object(Object(member.properties)[propertyName]);
    for (const one of Array.isArray(values) ? values : [value])
      if (typeof one === 'string') mapping.push([one, $ref]);
  }
  node.discriminator = { propertyName, mapping: Object.fromEntries(mapping) };
}
