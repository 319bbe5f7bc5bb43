import { RequestError } from '../../problem.ts';

/** Attributes that are there whatever was asked for (TMF630). */
const ALWAYS = ['id', 'href', '@type'];

/** @returns the attributes asked for, `none` being none but id and href; undefined where nothing was asked: all. */
export function fieldsOf(asked: string | undefined, known: string[]): string[][] | undefined {
  if (asked === undefined) return undefined;
  const paths = asked
    .split(',')
    .map((path) => path.trim())
    .filter((path) => path !== '' && path !== 'none')
    .map((path) => path.split('.'));
  const unknown = paths.filter(([first]) => !known.includes(first ?? ''));
  if (unknown.length > 0)
    throw new RequestError('querystring', [
      {
        pointer: '/fields',
        message: `Unknown: ${unknown.map((path) => path.join('.')).join(', ')}. Known here: ${known.join(', ')}.`,
      },
    ]);
  return paths;
}

/** What is left of an entity when only these attributes are wanted: `relatedParty.id` cuts into lists, too. */
export function select(entity: object, paths: string[][] | undefined): Record<string, unknown> {
  const all: Record<string, unknown> = { ...entity };
  if (paths === undefined) return all;
  return cut(all, [...ALWAYS.map((name) => [name]), ...paths]);
}

function cut(entity: Record<string, unknown>, paths: string[][]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entity).flatMap(([name, value]): [string, unknown][] => {
      const of = paths.filter(([first]) => first === name);
      if (of.length === 0) return [];
      return of.some((path) => path.length === 1)
        ? [[name, value]]
        : [
            [
              name,
              deeper(
                value,
                of.map((path) => path.slice(1)),
              ),
            ],
          ];
    }),
  );
}

function deeper(value: unknown, paths: string[][]): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => deeper(one, paths));
  return typeof value === 'object' && value !== null ? cut({ ...value }, paths) : value;
}
