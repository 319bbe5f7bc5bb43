import { createHash } from 'node:crypto';
import { canonicalJson } from '../canonical-json.ts';
import { comparable } from '../demands/comparable.ts';
import { demandColumns, pointFields } from './demand-columns.ts';
import type { FaultList, TableRow } from './read-table.ts';

/** The rows of one demand: what they say together, and each row's access point. */
export interface DemandGroup {
  externalNumber: string;
  /** First row of the demand. */
  row: number;
  values: Record<string, unknown>;
  points: { row: number; name: unknown; address: unknown }[];
  /** Fields that could not be read in one of the rows. */
  unread: string[];
  /** SHA-256 over what the rows say, hex. */
  contentHash: string;
}

/**
 * Rows with the same 外部编号 are one demand with several access points, wherever they stand. What is said of the demand
 * must be the same in each of them, or left empty after the first.
 */
export function groupDemands(rows: TableRow[], faults: FaultList): DemandGroup[] {
  const groups = new Map<string, DemandGroup>();
  for (const row of rows) {
    const { externalNumber, ...values } = row.values;
    if (typeof externalNumber !== 'string') continue;
    const key = comparable(externalNumber);
    const point = { row: row.row, name: values.pointName, address: values.pointAddress };
    const ofDemand = Object.fromEntries(
      Object.entries(values).filter(([field]) => !pointFields.includes(field)),
    );
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, {
        externalNumber: key,
        row: row.row,
        values: ofDemand,
        points: [point],
        unread: [...row.unread],
        contentHash: '',
      });
      continue;
    }
    group.points.push(point);
    group.unread.push(...row.unread);
    compare(group, row.row, ofDemand, faults);
  }
  return [...groups.values()].map((group) => ({ ...group, contentHash: hashOf(group) }));
}

function compare(group: DemandGroup, row: number, values: Record<string, unknown>, faults: FaultList): void {
  const differing = Object.entries(values).filter(([field, value]) => value !== group.values[field]);
  for (const [field] of differing) {
    const column = demandColumns.find((one) => one.field === field);
    faults.at(
      row,
      column,
      `与第${group.row}行的“${column?.heading ?? field}”不同：同一外部编号是一个需求，改成相同的，或清空。`,
    );
  }
}

const hashOf = ({ values, points }: DemandGroup): string =>
  createHash('sha256')
    .update(
      canonicalJson({ values, points: points.map(({ name, address }) => [name ?? null, address ?? null]) }),
    )
    .digest('hex');
