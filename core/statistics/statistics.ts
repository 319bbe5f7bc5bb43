import type { EntityManager } from '@mikro-orm/postgresql';
import type { Calendar } from '../calendar/calendar.ts';
import { businessDaysOf } from './business-days.ts';
import { type Counts, countCases } from './count-cases.ts';
import type { Dimension, Figure, Scope, Source } from './figure.ts';
import { figuresOf, toldSections } from './figures.ts';
import { groupName, inOrder } from './group-name.ts';
import type { Period } from './period.ts';

export interface Statistics {
  total: Counts;
  /** By the dimension that was asked for; a figure that cannot be split by it is in `total` only. */
  groups: { key: string; name: string; counts: Counts }[];
}

/** What figures are counted over. */
export const scopeOf = async (
  em: EntityManager,
  { calendar, period, now }: { calendar: Calendar; period: Period; now: Date },
): Promise<Scope> => ({ period, now, business: await businessDaysOf(em, { calendar, period, now }) });

/**
 * Every figure over a period, or those that were named: all cases together, and by the groups of one dimension. To a principal of one
 * department the figures of what is its own.
 * @throws ForbiddenError for such a principal when one is named that is no department's.
 */
export async function statistics(
  em: EntityManager,
  scope: Scope,
  { by, only = toldFigures() }: { by?: Dimension | undefined; only?: Figure[] } = {},
): Promise<Statistics> {
  const total: Counts = new Map();
  const groups = new Map<string, Counts>();
  for (const [source, figures] of bySource(only)) {
    const counted = await countCases(em, scope, { source, figures, by });
    for (const [id, one] of counted.total) total.set(id, one);
    for (const [key, counts] of counted.groups)
      groups.set(key, new Map([...(groups.get(key) ?? []), ...counts]));
  }
  return {
    total,
    groups:
      by === undefined
        ? []
        : inOrder(by, groups.keys()).map((key) => ({
            key,
            name: groupName(by, key),
            counts: groups.get(key) ?? new Map(),
          })),
  };
}

const toldFigures = (): Figure[] => toldSections().flatMap(({ section }) => figuresOf(section));

/** One query a source gives all its figures. */
const bySource = (figures: Figure[]): Map<Source, Figure[]> => Map.groupBy(figures, ({ source }) => source);
