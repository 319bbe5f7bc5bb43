import type { Json } from './read-contract.ts';

/** Which way a value goes: what a caller sends, or what it gets. */
export type Direction = 'request' | 'response';

/** One change that breaks a caller who was written for the contract before. */
export interface Breaking {
  kind: string;
  where: string;
  message: string;
}

/** Both documents, for their references, and where the comparison stands. */
export interface Pair {
  before: Json;
  after: Json;
  direction: Direction;
}

/** What stands at a reference; anything else is itself. */
export function resolve(document: Json, node: Json): Json {
  for (let step = node; ; ) {
    if (typeof step?.$ref !== 'string') return step;
    step = step.$ref
      .slice(2)
      .split('/')
      .reduce((at: Json, part: string) => at?.[part.replaceAll('~1', '/').replaceAll('~0', '~')], document);
  }
}

/**
 * What of a schema breaks a caller. A request may only ask for less than before, an answer only promise more: a new
 * field of an answer or a new value of its enum is none, since a caller ignores what it does not know.
 * @param seen pairs that are being compared: a schema may contain itself
 */
export function compareSchemas(
  pair: Pair,
  was: Json,
  is: Json,
  where: string,
  seen: string[] = [],
): Breaking[] {
  const cycle = `${was?.$ref ?? ''}→${is?.$ref ?? ''}`;
  if (cycle !== '→' && seen.includes(cycle)) return [];
  const before = resolve(pair.before, was ?? {});
  const after = resolve(pair.after, is ?? {});
  const deeper = (a: Json, b: Json, at: string) => compareSchemas(pair, a, b, at, [...seen, cycle]);
  const breaks = (kind: string, message: string): Breaking => ({ kind, where, message });
  return [
    ...compareTypes(pair, before, after, breaks),
    ...(pair.direction === 'request' ? narrowed(before, after, breaks) : []),
    ...compareFormat(pair, before, after, breaks),
    ...compareProperties(pair, before, after, where, deeper, breaks),
    ...compareUnions(pair, before, after, where, deeper, breaks),
    ...(before.items && after.items ? deeper(before.items, after.items, `${where}/items`) : []),
  ];
}

type Breaks = (kind: string, message: string) => Breaking;
type Deeper = (was: Json, is: Json, where: string) => Breaking[];

/** The JSON types a schema allows; undefined: any. */
function typesOf(document: Json, schema: Json): string[] | undefined {
  const members = schema.anyOf ?? schema.oneOf;
  if (schema.type === undefined && Array.isArray(members)) {
    const types = members.map((member: Json) => typesOf(document, resolve(document, member)));
    return types.includes(undefined)
      ? undefined
      : [...new Set(types.flat().filter((type) => type !== undefined))];
  }
  if (schema.type !== undefined) return [schema.type].flat();
  const values = schema.enum ?? ('const' in schema ? [schema.const] : undefined);
  return (
    values && [...new Set<string>(values.map((value: unknown) => (value === null ? 'null' : typeof value)))]
  );
}

function compareTypes({ before, after, direction }: Pair, was: Json, is: Json, breaks: Breaks): Breaking[] {
  const [old, now] = [typesOf(before, was), typesOf(after, is)];
  const covers = (wide: string[] | undefined, type: string): boolean =>
    wide === undefined || wide.includes(type) || (type === 'integer' && wide.includes('number'));
  const lost = (from: string[] | undefined, to: string[] | undefined): string[] =>
    from === undefined ? (to === undefined ? [] : ['any']) : from.filter((type) => !covers(to, type));
  const missing = direction === 'request' ? lost(old, now) : lost(now, old);
  if (missing.length === 0) return [];
  return direction === 'request'
    ? [breaks('type-narrowed', `takes ${missing.join(', ')} no more`)]
    : [breaks('type-widened', `may be ${missing.join(', ')} now`)];
}

/** Bounds of a request that let through less: name, and whether a larger number is the narrower one. */
const bounds: [keyword: string, larger: boolean][] = [
  ['minLength', true],
  ['minimum', true],
  ['exclusiveMinimum', true],
  ['minItems', true],
  ['minProperties', true],
  ['maxLength', false],
  ['maximum', false],
  ['exclusiveMaximum', false],
  ['maxItems', false],
  ['maxProperties', false],
];

function narrowed(was: Json, is: Json, breaks: Breaks): Breaking[] {
  const tighter = bounds.filter(([keyword, larger]) => {
    const [old, now] = [was[keyword], is[keyword]];
    if (now === undefined) return false;
    if (old === undefined) return !(keyword.startsWith('min') && now === 0);
    return larger ? now > old : now < old;
  });
  const values = valuesOf(is);
  const lost =
    values === undefined ? [] : (valuesOf(was) ?? ['anything else']).filter((one) => !values.includes(one));
  return [
    ...tighter.map(([keyword]) =>
      breaks('limit-narrowed', `${keyword} was ${was[keyword] ?? 'not set'} and is ${is[keyword]}`),
    ),
    ...(is.pattern !== undefined && is.pattern !== was.pattern
      ? [breaks('pattern-changed', `pattern was ${was.pattern ?? 'not set'} and is ${is.pattern}`)]
      : []),
    ...(is.uniqueItems === true && was.uniqueItems !== true
      ? [breaks('limit-narrowed', 'entries must be unique now')]
      : []),
    ...(lost.length > 0 ? [breaks('enum-narrowed', `takes ${lost.join(', ')} no more`)] : []),
  ];
}

const valuesOf = (schema: Json): unknown[] | undefined =>
  schema.enum ?? ('const' in schema ? [schema.const] : undefined);

/** A request may not ask for a format that it did not ask for, an answer not drop the one it had. */
function compareFormat({ direction }: Pair, was: Json, is: Json, breaks: Breaks): Breaking[] {
  const promise = direction === 'request' ? is.format : was.format;
  if (promise === undefined || was.format === is.format || isUnion(was) || isUnion(is)) return [];
  return [breaks('format-changed', `format was ${was.format ?? 'not set'} and is ${is.format ?? 'not set'}`)];
}

function compareProperties(
  { direction }: Pair,
  was: Json,
  is: Json,
  where: string,
  deeper: Deeper,
  breaks: Breaks,
): Breaking[] {
  const [old, now]: [Json, Json] = [was.properties ?? {}, is.properties ?? {}];
  const required = (schema: Json, name: string): boolean => (schema.required ?? []).includes(name);
  const removed = Object.keys(old).filter((name) => !(name in now) && !movedIntoUnion(is, name));
  const kept = Object.keys(old).filter((name) => name in now);
  const inner = kept.flatMap((name) => deeper(old[name], now[name], `${where}/${name}`));
  if (direction === 'response')
    return [
      ...removed.map((name) => breaks('response-field-removed', `no longer has ${name}`)),
      ...kept
        .filter((name) => required(was, name) && !required(is, name))
        .map((name) => breaks('response-field-optional', `${name} may be missing now`)),
      ...inner,
    ];
  return [
    ...(is.additionalProperties === false
      ? removed.map((name) => breaks('request-field-removed', `refuses ${name} now`))
      : []),
    ...(is.additionalProperties === false && was.additionalProperties !== false && was.properties
      ? [breaks('request-closed', 'refuses fields it does not know now')]
      : []),
    ...(is.required ?? [])
      .filter((name: string) => !required(was, name) && (was.properties || was.type === 'object'))
      .map((name: string) => breaks('request-field-required', `${name} must be given now`)),
    ...inner,
  ];
}

const isUnion = (schema: Json): boolean => Array.isArray(schema.anyOf ?? schema.oneOf);
const movedIntoUnion = (schema: Json, name: string): boolean =>
  isUnion(schema) && (schema.anyOf ?? schema.oneOf).some((member: Json) => member.properties?.[name]);

/** Members of a union by what tells them apart: a field with one value, or their type, and the how-manieth of it. */
function membersOf(document: Json, schema: Json): Map<string, Json> {
  const members: Json[] = schema.anyOf ?? schema.oneOf ?? [];
  const found = new Map<string, Json>();
  for (const member of members) {
    const { type, properties = {}, ...rest } = resolve(document, member);
    const tag = Object.entries<Json>(properties).find(([, { enum: values, const: value }]) =>
      Array.isArray(values) ? values.length === 1 : value !== undefined,
    );
    const key = tag
      ? `${tag[0]} ${String(tag[1].enum?.[0] ?? tag[1].const)}`
      : String(type ?? (valuesOf(rest) ? 'values' : 'any'));
    let number = 0;
    while (found.has(`${key}#${number}`)) number++;
    found.set(`${key}#${number}`, member);
  }
  return found;
}

function compareUnions(
  { before, after, direction }: Pair,
  was: Json,
  is: Json,
  where: string,
  deeper: Deeper,
  breaks: Breaks,
): Breaking[] {
  // One of a kind that becomes a union of it and null, or back: the kind is compared, null is a type.
  const [old, now] = [asMembers(before, was), asMembers(after, is)];
  if (!isUnion(was) && !isUnion(is)) return [];
  const shared = [...old.keys()].filter((key) => now.has(key));
  const gone = [...old.keys()].filter((key) => !now.has(key));
  const come = [...now.keys()].filter((key) => !old.has(key));
  // Null and other plain types are told by their types already.
  const plain = (key: string): boolean => /^(null|string|number|integer|boolean)#/.test(key);
  return [
    ...(direction === 'request' ? gone : come)
      .filter((key) => !plain(key))
      .map((key) =>
        direction === 'request'
          ? breaks('variant-removed', `takes the variant ${key.replace('#0', '')} no more`)
          : breaks('variant-added', `may be the variant ${key.replace('#0', '')} now`),
      ),
    ...shared.flatMap((key) => deeper(old.get(key), now.get(key), `${where}(${key.replace('#0', '')})`)),
  ];
}

/** A schema as the union it is, or of itself alone. */
const asMembers = (document: Json, schema: Json): Map<string, Json> =>
  isUnion(schema) ? membersOf(document, schema) : membersOf(document, { anyOf: [schema] });
