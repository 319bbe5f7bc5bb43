import type { Counted, Counts } from '../../core/statistics/count-cases.ts';
import { type Dimension, type Figure, figureId } from '../../core/statistics/figure.ts';
import { figuresOf, toldSections } from '../../core/statistics/figures.ts';
import type { Period } from '../../core/statistics/period.ts';

/** The group a view is of; without `key` the total. */
export interface Shown extends Period {
  by?: Dimension | undefined;
  key?: string | undefined;
}

/** The sections of a group, or of the total, with every figure's address of its cases. */
export function sectionsView(counts: Counts, shown: Shown): Record<string, Record<string, unknown>> {
  const { by, key } = shown;
  return Object.fromEntries(
    toldSections()
      .filter(({ dimensions }) => key === undefined || by === undefined || dimensions.includes(by))
      .map(({ section }) => [
        section,
        Object.fromEntries(
          figuresOf(section).map((figure) => [figure.name, figureView(figure, counts, shown)]),
        ),
      ]),
  );
}

const nothing: Counted = { count: 0, mean: null, p90: null };

/** A figure as it was counted; nothing where its group has no case of the source. */
export const countOf = (counts: Counts, id: string): Counted => counts.get(id) ?? nothing;

function figureView(figure: Figure, counts: Counts, shown: Shown) {
  const id = figureId(figure);
  const { count, mean, p90 } = countOf(counts, id);
  const view = {
    count,
    ...(figure.value === undefined ? {} : { mean, p90 }),
    cases: addressOf(id, shown),
  };
  if (figure.of === undefined) return view;
  const basisId = figureId({ section: figure.section, name: figure.of });
  const basis = countOf(counts, basisId).count;
  return {
    ...view,
    basis,
    share: basis === 0 ? null : Math.round((count / basis) * 10_000) / 10_000,
    basisCases: addressOf(basisId, shown),
  };
}

function addressOf(figure: string, { from, to, by, key }: Shown): string {
  const query = new URLSearchParams({ figure });
  if (by !== undefined && key !== undefined) {
    query.set('by', by);
    query.set('key', key);
  }
  if (from !== undefined) query.set('from', from);
  if (to !== undefined) query.set('to', to);
  return `/v1/statistics/cases?${query.toString()}`;
}
