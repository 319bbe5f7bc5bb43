import type { FastifySchemaValidationError } from 'fastify';
import type { Fault } from './problem.ts';

/** Ajv's error with `verbose: true`: the value it looked at and the schema around the failed keyword. */
interface VerboseError extends FastifySchemaValidationError {
  data?: unknown;
  parentSchema?: Record<string, unknown>;
}

/** A caller can do nothing with more, and an answer has an end. */
const MAX_FAULTS = 500;

/** Every fault Ajv found, each once, as a pointer and a sentence that says the remedy. */
export function schemaFaults(errors: VerboseError[], prefix = ''): Fault[] {
  const faults = errors.flatMap((error) => faultOf(error, errors));
  const unique = new Map(faults.map((fault) => [`${fault.pointer} ${fault.message}`, fault]));
  return [...unique.values()]
    .slice(0, MAX_FAULTS)
    .map(({ pointer, message }) => ({ pointer: prefix + pointer, message }));
}

const child = (error: VerboseError, name: unknown): string =>
  `${error.instancePath}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;

function faultOf(error: VerboseError, all: VerboseError[]): Fault[] {
  const { keyword, params, instancePath: pointer } = error;
  if (inUnion(error, all)) return [];
  if (keyword === 'discriminator') return [tagFault(error)];
  if (keyword === 'required')
    return [{ pointer: child(error, params.missingProperty), message: 'Required: add it.' }];
  if (keyword === 'additionalProperties') {
    const known = Object.keys(Object(error.parentSchema?.properties)).join(', ');
    return [
      {
        pointer: child(error, params.additionalProperty),
        message:
          known === '' ? 'Unknown field: remove it.' : `Unknown field: remove it. Known here: ${known}.`,
      },
    ];
  }
  if (keyword === 'anyOf' || keyword === 'oneOf') return unionFaults(error, all);
  if (keyword === 'pattern' && error.data === '') {
    const alsoTooShort = all.some((other) => other.keyword === 'minLength' && other.instancePath === pointer);
    if (alsoTooShort) return [];
  }
  return [{ pointer, message: sentence(error) }];
}

/** Of a union that failed as a whole: the union itself says what is possible. One told apart by a field does not fail so. */
const inUnion = (error: VerboseError, all: VerboseError[]): boolean =>
  all.some(
    ({ keyword, schemaPath, instancePath }) =>
      (keyword === 'anyOf' || keyword === 'oneOf') &&
      error.schemaPath.startsWith(`${schemaPath}/`) &&
      error.instancePath.startsWith(instancePath),
  );

/** The field that tells a union's members apart is missing, or says none of them. */
function tagFault(error: VerboseError): Fault {
  const tag = String(error.params.tag);
  const pointer = child(error, tag);
  const data: unknown = Reflect.get(Object(error.data), tag);
  if (data === undefined) return { pointer, message: 'Required: add it.' };
  const members = error.parentSchema?.oneOf;
  const allowed = Array.isArray(members)
    ? members.map((member) => String(Object(Object(Object(member).properties)[tag]).const))
    : [];
  return { pointer, message: `Must be one of ${allowed.join(', ')}${butIs({ ...error, data })}.` };
}

/** Of a union like "text or null" the reader wants to hear once what is possible. */
function unionFaults(union: VerboseError, all: VerboseError[]): Fault[] {
  const branches = all.filter(
    (error) =>
      error.schemaPath.startsWith(`${union.schemaPath}/`) &&
      error.instancePath.startsWith(union.instancePath),
  );
  const deeper = branches.filter(
    (error) => error.keyword !== 'type' || error.instancePath !== union.instancePath,
  );
  if (deeper.length > 0)
    return schemaFaults(
      deeper.map((error) => ({ ...error, schemaPath: error.schemaPath.slice(union.schemaPath.length + 2) })),
    );
  const types = branches.map(({ params }) => typeName(params.type)).join(' or ');
  return [
    {
      pointer: union.instancePath,
      message: types === '' ? 'Has the wrong form.' : `Must be ${types}${butIs(union)}.`,
    },
  ];
}

const typeNames: Record<string, string> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};
const typeName = (type: unknown): string => typeNames[String(type)] ?? String(type);

function butIs({ data }: VerboseError): string {
  if (data === undefined) return '; it is missing';
  if (data === null) return '; it is null';
  const type = Array.isArray(data) ? 'array' : typeof data;
  if (type === 'object' || type === 'array') return `; it is ${typeName(type)}`;
  const shown = JSON.stringify(data);
  return `; it is ${shown.length > 60 ? typeName(type) : shown}`;
}

const formats: Record<string, string> = {
  date: 'Must be a date that exists, as yyyy-mm-dd, for example 2026-09-30',
  'date-time': 'Must be a moment in ISO 8601 with offset, for example 2026-09-30T10:00:00+08:00',
  uuid: 'Must be an id (UUID) as an earlier answer gave it',
};

function sentence(error: VerboseError): string {
  const { params } = error;
  const limit = String(params.limit);
  const lists: Record<string, () => string> = {
    type: () => `Must be ${typeName(params.type)}${butIs(error)}.`,
    enum: () =>
      `Must be one of ${Array.isArray(params.allowedValues) ? params.allowedValues.join(', ') : ''}${butIs(error)}.`,
    minLength: () => (limit === '1' ? 'Must not be empty.' : `Must have at least ${limit} characters.`),
    maxLength: () => `Must have at most ${limit} characters; it has ${[...String(error.data)].length}.`,
    pattern: () =>
      params.pattern === '\\S'
        ? 'Must not be blank.'
        : `Must match ${String(params.pattern)}${butIs(error)}.`,
    format: () =>
      `${formats[String(params.format)] ?? `Must be a valid ${String(params.format)}`}${butIs(error)}.`,
    minimum: () => `Must be ${limit} or more${butIs(error)}.`,
    maximum: () => `Must be ${limit} or less${butIs(error)}.`,
    minItems: () => `Must have at least ${limit} ${limit === '1' ? 'entry' : 'entries'}.`,
    maxItems: () =>
      `Must have at most ${limit} entries; it has ${Array.isArray(error.data) ? error.data.length : 'more'}: send the rest in a second request.`,
    uniqueItems: () => `Entries ${String(params.j)} and ${String(params.i)} are the same: send each once.`,
  };
  return lists[error.keyword]?.() ?? `Does not fit: ${error.message ?? error.keyword}.`;
}
