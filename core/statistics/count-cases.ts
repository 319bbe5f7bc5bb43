import { type EntityManager, type RawQueryFragment, raw, sql } from '@mikro-orm/postgresql';
import { assertUnbound, ownRows } from '../access/visibility.ts';
import { type Dimension, type Figure, figureId, type Scope, type Source } from './figure.ts';

/** What was counted for a figure; mean and 90th percentile (nearest rank) where it has a value, null of nothing. */
export interface Counted {
  count: number;
  mean: number | null;
  p90: number | null;
}

/** By figure. */
export type Counts = Map<string, Counted>;

/** Counts the figures of one source over all its cases, and by the values of a dimension where it has that one. */
export async function countCases(
  em: EntityManager,
  scope: Scope,
  { source, figures, by }: { source: Source; figures: Figure[]; by: Dimension | undefined },
): Promise<{ total: Counts; groups: Map<string, Counts> }> {
  const split = by !== undefined && source.dimensions.includes(by);
  const rows: Record<string, unknown>[] = await em.execute(
    sql`select ${raw(split ? `s."${by}"` : 'null')} as "group", ${raw(columns(figures))}
          from ${rowsOf(source, scope)} ${raw(split ? `group by grouping sets ((), (s."${by}"))` : '')}`,
  );
  const groups = new Map<string, Counts>();
  let total: Counts = new Map();
  for (const { group, ...row } of rows) {
    const counts: Counts = new Map(figures.map((figure, index) => [figureId(figure), counted(row, index)]));
    if (group === null) total = counts;
    else groups.set(String(group), counts);
  }
  return { total, groups };
}

/**
 * The rows of a source as the table `s`, for a principal of one department its own; the fence has a value computed once for all
 * figures that use it.
 * @throws ForbiddenError for such a principal where rows are no department's.
 */
export function rowsOf(source: Source, scope: Scope): RawQueryFragment {
  if (!source.dimensions.includes('department')) assertUnbound(`A figure of ${source.object}s`);
  const own = ownRows();
  const rows = source.rows(scope);
  return own === null
    ? sql`(${rows} offset 0) as s`
    : sql`(select * from (${rows}) r where ${own} offset 0) as s`;
}

const columns = (figures: Figure[]): string =>
  figures
    .flatMap(({ where, value }, index) => {
      const those = `filter (where ${where})`;
      return [
        `(count(*) ${those})::int as count${index}`,
        ...(value === undefined
          ? []
          : [
              `round(avg(${value.column}) ${those}, 1)::float8 as mean${index}`,
              `percentile_disc(0.9) within group (order by ${value.column}) ${those} as p${index}`,
            ]),
      ];
    })
    .join(', ');

function counted(row: Record<string, unknown>, index: number): Counted {
  const numberOrNull = (value: unknown) => (value === null || value === undefined ? null : Number(value));
  return {
    count: Number(row[`count${index}`]),
    mean: numberOrNull(row[`mean${index}`]),
    p90: numberOrNull(row[`p${index}`]),
  };
}
