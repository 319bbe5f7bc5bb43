import { resolve } from './compare-schemas.ts';
import type { Json } from './read-contract.ts';

/** A fault of the document and where, as the path to it. */
interface Finding {
  message: string;
  path: (string | number)[];
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];
/** The facades of TM Forum answer errors as its definitions say, not as problem+json. */
const isTmf = (path: string): boolean => path.startsWith('/tmf-api/');

/** Every operation with its address. */
const operations = (document: Json): [path: string, method: string, operation: Json][] =>
  Object.entries<Json>(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method): [string, string, Json] => [
      path,
      method,
      item[method],
    ]),
  );

/** Every named property of every schema, wherever it stands. */
export function undocumentedProperties(document: Json): Finding[] {
  const findings: Finding[] = [];
  const walk = (node: Json, path: (string | number)[], inData: boolean): void => {
    if (typeof node !== 'object' || node === null || inData) return;
    if (!Array.isArray(node) && isSchemaWithProperties(node))
      for (const [name, schema] of Object.entries<Json>(node.properties)) {
        const at = [...path, 'properties', name];
        if (typeof schema.$ref === 'string') continue;
        if (isEmpty(schema.description))
          findings.push({ message: `Property "${name}" has no description.`, path: at });
        if (needsExample(schema)) findings.push({ message: `Property "${name}" has no example.`, path: at });
      }
    for (const [name, child] of Object.entries<Json>(node))
      walk(child, [...path, name], ['example', 'examples', 'default', 'enum', 'const'].includes(name));
  };
  walk(document, [], false);
  return findings;
}

const isSchemaWithProperties = ({ properties, type }: Json): boolean =>
  type === 'object' && typeof properties === 'object' && properties !== null;

const isEmpty = (text: unknown): boolean => typeof text !== 'string' || text.trim() === '';

/** Text and numbers need one; what is one of few values, true or false, or made of parts, shows what it is. */
function needsExample(schema: Json): boolean {
  if (['examples', 'example', 'enum', 'const', '$ref', 'default'].some((keyword) => keyword in schema))
    return false;
  const members = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(members)) return members.some(needsExample);
  return [schema.type].flat().some((type) => ['string', 'number', 'integer'].includes(type));
}

/** What every operation has beside what `spectral:oas` asks for. */
export function incompleteOperations(document: Json): Finding[] {
  return operations(document).flatMap(([path, method, operation]) => {
    const at = ['paths', path, method];
    const missing = requiredStatuses(path, operation).filter((status) => !(status in operation.responses));
    const findings: Finding[] = missing.map((status) => ({
      message: `${method.toUpperCase()} ${path} does not list ${status}.`,
      path: [...at, 'responses'],
    }));
    if (!/^[a-z][A-Za-z0-9]*$/.test(operation.operationId ?? ''))
      findings.push({
        message: `${method.toUpperCase()} ${path} has no operationId in camelCase.`,
        path: at,
      });
    if (!Array.isArray(operation.security))
      findings.push({ message: `${method.toUpperCase()} ${path} does not say who may call it.`, path: at });
    for (const [status, answer] of Object.entries<Json>(operation.responses)) {
      const response = resolve(document, answer);
      const here = [...at, 'responses', status];
      if (isEmpty(response.description) || response.description === 'Default Response')
        findings.push({ message: `${status} of ${path} has no description.`, path: here });
      if (/^[45]/.test(status) && !isTmf(path) && !hasProblem(response))
        findings.push({ message: `${status} of ${path} is no application/problem+json.`, path: here });
    }
    return findings;
  });
}

const hasProblem = ({ content }: Json): boolean =>
  content?.['application/problem+json']?.schema?.$ref === '#/components/schemas/Problem';

function requiredStatuses(path: string, { security = [], requestBody, parameters = [] }: Json): string[] {
  const takesPath = parameters.some((parameter: Json) => parameter.in === 'path');
  return [
    '400',
    ...(security.length > 0 ? ['401', '403'] : []),
    ...(takesPath && path.includes('{id}') ? ['404'] : []),
    ...(requestBody ? ['413', '415'] : []),
    '408',
    '429',
    '431',
    '500',
    '503',
  ];
}

/** Every parameter says what it is and looks like. */
export function undocumentedParameters(document: Json): Finding[] {
  return operations(document).flatMap(([path, method, { parameters = [] }]) =>
    parameters.flatMap((parameter: Json, index: number) => {
      const at = ['paths', path, method, 'parameters', index];
      const shown =
        'example' in parameter || 'examples' in parameter || !needsExample(parameter.schema ?? {});
      return [
        ...(isEmpty(parameter.description)
          ? [{ message: `Parameter "${parameter.name}" has no description.`, path: at }]
          : []),
        ...(shown ? [] : [{ message: `Parameter "${parameter.name}" has no example.`, path: at }]),
      ];
    }),
  );
}
