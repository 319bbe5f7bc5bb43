import type { Column } from './column.ts';
import type { FaultList, TableRow } from './read-table.ts';

/** The rows that fit, each key once; a second row with the same key is a fault. */
export function withoutDoubles(
  rows: TableRow[],
  columns: Column[],
  key: string,
  faults: FaultList,
): TableRow[] {
  const seen = new Map<unknown, number>();
  const column = columns.find(({ field }) => field === key);
  return rows.filter(({ row, values, fits }) => {
    const first = seen.get(values[key]);
    if (first !== undefined) {
      faults.at(row, column, `与第${first}行的${column?.heading ?? key}相同：留下一行。`);
      return false;
    }
    if (values[key] !== undefined) seen.set(values[key], row);
    return fits;
  });
}
