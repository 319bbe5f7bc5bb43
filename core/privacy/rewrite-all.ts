import type { Orm } from '../database.ts';
import { type PersonalTable, personalTables } from './columns.ts';
import { rewriteRows } from './rewrite-table.ts';

/** Rows rewritten in one transaction. */
const BATCH = 500;

/** Keys of rows that never change: wrapped anew, the rows keep their ciphertext. */
const wrappedKeys: PersonalTable = {
  table: 'personal_key',
  key: ['id'],
  keyType: 'text',
  columns: [{ name: 'wrapped', kind: 'text' }],
};

/**
 * Encrypts everything by the newest key, table by table in batches; what is encrypted by it stays as it is, so it may be stopped and begun again, and
 * run beside the service. Afterwards the older keys may go from PERSONAL_DATA_KEYS.
 * @returns how many rows were changed.
 */
export async function rotateKeys(
  orm: Orm,
  progress: (table: string, rows: number, changed: number) => void = () => {},
): Promise<number> {
  let total = 0;
  for (const table of [...personalTables, wrappedKeys])
    total += await rewriteTable(orm, table, (rows, changed) => progress(table.table, rows, changed));
  return total;
}

/** All rows of a table, a batch after the other. @returns how many were changed. */
async function rewriteTable(
  orm: Orm,
  table: PersonalTable,
  progress: (rows: number, changed: number) => void = () => {},
): Promise<number> {
  let [rows, changed] = [0, 0];
  for (let last: string[] | null = null; ; ) {
    const where: string =
      last === null ? 'true' : `(${table.key.join(', ')}) > (${table.key.map(() => '?').join(', ')})`;
    const values: string[] = last ?? [];
    const done = await orm.em
      .fork()
      .transactional(async (em) => await rewriteRows(em, table, { where, values, limit: BATCH }));
    rows += done.rows;
    changed += done.changed;
    progress(rows, changed);
    last = done.last;
    if (done.rows < BATCH) return changed;
  }
}
