import type { RawQueryFragment } from '@mikro-orm/postgresql';
import type { BusinessDays } from './business-days.ts';
import type { Period } from './period.ts';

/** What figures can be split by. */
export const dimensions = ['department', 'limit', 'action', 'service-level'] as const;
export type Dimension = (typeof dimensions)[number];

export interface Scope {
  period: Period;
  now: Date;
  /** Working time of the clocks of the period. */
  business: BusinessDays;
}

/** Where cases come from: rows of one kind, each with the one moment by which it falls into a period. */
export interface Source {
  /** What one row is, as the API names it. */
  object: 'deadline' | 'demand' | 'fault' | 'confirmation' | 'acceptance' | 'step' | 'order-segment';
  /** The dimensions it has; its rows carry a column of each one's name, never null. */
  dimensions: readonly Dimension[];
  /** The rows of the period: `id`, `demand_id`, `fault_id`, `at`, the dimensions, and what figures ask for. */
  rows: (scope: Scope) => RawQueryFragment;
}

/**
 * One figure. The count and the list of cases behind it are both made from `source` and `where`, so that they cannot
 * differ.
 */
export interface Figure {
  section: Section;
  name: string;
  description: string;
  source: Source;
  /** Condition on a row of the source, in SQL. */
  where: string;
  /** A figure of the same section and source: this one is also told as a share of it. */
  of?: string;
  /** Column of whole numbers of which mean and 90th percentile are told too. */
  value?: { column: string; unit: 'minutes' | 'days' };
}

export const sections = {
  clocks:
    'Clocks 时限. One belongs to the period in which it stopped, or, while it runs, in which it is due: it is counted in one period only',
  demands: 'Demands 需求, by the moment of receipt, or of their end',
  confirmations: 'Replies of form 1 资源确认回复, by the moment of the reply',
  acceptances: 'Acceptances 验收 that were concluded in the period',
  dateDeviations:
    'Segments built in the period and the dates replied for them 投产时间偏差 (art. 19). As department: engineering for projects, the support centre for access ends',
  faults: 'Faults 障碍, by the moment of the report, or of their archive',
  steps:
    'Human steps 环节 done in the period. `limit` is the clock a step stands under; `none` where it stands under none',
} as const;
export type Section = keyof typeof sections;

/** How a figure is named in `figure=`. */
export const figureId = ({ section, name }: Pick<Figure, 'section' | 'name'>): string => `${section}.${name}`;
