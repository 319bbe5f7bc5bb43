import { limitNames } from '../deadlines/deadline.entity.ts';
import { demandActionNames } from '../demands/demand.schema.ts';
import { departments } from '../departments.ts';
import type { Dimension } from './figure.ts';

/** What the groups of a dimension are called in Chinese, in the order in which they are shown. */
const names: Record<Dimension, Record<string, string>> = {
  department: departments,
  limit: { ...limitNames, none: '无时限' },
  action: { ...demandActionNames, fault: '障碍' },
  'service-level': { AAA: 'AAA', AA: 'AA', A: 'A', standard: '标准' },
};

/** A group in Chinese; its key where this release does not know it. */
export const groupName = (by: Dimension, key: string): string => names[by][key] ?? key;

/** Puts keys into the order in which they are shown: known ones first, unknown ones by the alphabet. */
export function inOrder(by: Dimension, keys: Iterable<string>): string[] {
  const order = Object.keys(names[by]);
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...keys].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
