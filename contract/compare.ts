import { type Breaking, compareSchemas, type Direction, resolve } from './compare-schemas.ts';
import type { Json } from './read-contract.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

/**
 * What in a contract breaks a caller who was written for the one before, each once. What only adds is none: a new
 * path, an optional field of a request, a field of an answer, an error status, a value of an answer's enum.
 */
export function breakingChanges(before: Json, after: Json): Breaking[] {
  const found = Object.entries<Json>(before.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).flatMap((method) => {
      const where = `${method.toUpperCase()} ${path}`;
      const now = after.paths[path]?.[method];
      if (now === undefined)
        return [
          { kind: path in after.paths ? 'operation-removed' : 'path-removed', where, message: 'is gone' },
        ];
      return compareOperations(before, after, item[method], now, where);
    }),
  );
  const unique = new Map(found.map((one) => [`${one.kind} ${one.where} ${one.message}`, one]));
  return [...unique.values()];
}

function compareOperations(before: Json, after: Json, was: Json, is: Json, where: string): Breaking[] {
  const breaks = (kind: string, message: string): Breaking => ({ kind, where, message });
  return [
    ...(was.operationId !== is.operationId
      ? [breaks('operation-id-changed', `operationId was ${was.operationId} and is ${is.operationId}`)]
      : []),
    ...compareSecurity(was, is, breaks),
    ...compareParameters(before, after, was, is, where),
    ...compareBodies(before, after, was, is, where),
    ...compareResponses(before, after, was, is, where),
  ];
}

/** The scopes an operation asks for; a public one, or one of a contract that asked for nothing, none. */
const scopesOf = ({ security = [] }: Json): string[] => [
  ...new Set<string>(security.flatMap((one: Json) => Object.values(one)).flat()),
];

function compareSecurity(
  was: Json,
  is: Json,
  breaks: (kind: string, message: string) => Breaking,
): Breaking[] {
  const known = scopesOf(was);
  return scopesOf(is)
    .filter((scope) => !known.includes(scope))
    .map((scope) => breaks('scope-required', `takes the scope ${scope} now`));
}

function compareParameters(before: Json, after: Json, was: Json, is: Json, where: string): Breaking[] {
  const byName = ({ parameters = [] }: Json, document: Json): Map<string, Json> =>
    new Map(
      parameters
        .map((one: Json) => resolve(document, one))
        .map((one: Json) => [`${one.in} ${one.in === 'header' ? one.name.toLowerCase() : one.name}`, one]),
    );
  const [old, now] = [byName(was, before), byName(is, after)];
  const pair = { before, after, direction: 'request' as const };
  return [
    ...[...old].flatMap(([name, parameter]): Breaking[] => {
      const kept = now.get(name);
      if (kept === undefined)
        return [{ kind: 'parameter-removed', where, message: `no longer knows the ${name}` }];
      return compareSchemas(pair, parameter.schema, kept.schema, `${where} ${name}`);
    }),
    ...[...now]
      .filter(([name, { required }]) => required && !old.get(name)?.required)
      .map(([name]) => ({ kind: 'parameter-required', where, message: `asks for the ${name} now` })),
  ];
}

function compareBodies(before: Json, after: Json, was: Json, is: Json, where: string): Breaking[] {
  const [old, now] = [resolve(before, was.requestBody), resolve(after, is.requestBody)];
  if (now === undefined) return [];
  if (now.required && !old?.required && !old)
    return [{ kind: 'body-required', where, message: 'asks for a body now' }];
  return compareContent(before, after, old?.content, now.content, `${where} body`, 'request');
}

function compareResponses(before: Json, after: Json, was: Json, is: Json, where: string): Breaking[] {
  return Object.entries<Json>(was.responses).flatMap(([status, response]): Breaking[] => {
    const now = resolve(after, is.responses[status]);
    const at = `${where} ${status}`;
    if (now === undefined) return [{ kind: 'status-removed', where, message: `no longer answers ${status}` }];
    const old = resolve(before, response);
    const headers = Object.keys(old.headers ?? {}).filter((name) => !(name in (now.headers ?? {})));
    return [
      ...headers.map((name) => ({
        kind: 'header-removed',
        where: at,
        message: `no longer has the header ${name}`,
      })),
      ...compareContent(before, after, old.content, now.content, at, 'response'),
    ];
  });
}

function compareContent(
  before: Json,
  after: Json,
  was: Json = {},
  is: Json = {},
  where: string,
  direction: Direction,
): Breaking[] {
  return Object.entries<Json>(was).flatMap(([type, media]): Breaking[] => {
    if (!(type in is))
      return [
        {
          kind: 'media-type-removed',
          where,
          message: `no longer ${direction === 'request' ? 'takes' : 'is'} ${type}`,
        },
      ];
    return compareSchemas({ before, after, direction }, media.schema, is[type].schema, where);
  });
}

/**
 * Whether a version may break what was: by semver the first number that is not 0 has to grow, 0.1 → 0.2 or 1 → 2.
 * @param before version of the release before, x.y.z
 */
export function mayBreak(before: string, after: string): boolean {
  const [old, now] = [before, after].map((version) => version.split('.').map(Number));
  const first = old?.findIndex((number) => number > 0) ?? -1;
  const upTo = Math.max(first, 0);
  for (let place = 0; place <= upTo; place++) {
    const difference = (now?.[place] ?? 0) - (old?.[place] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
