import type { EntityManager } from '@mikro-orm/postgresql';
import type { PersonalColumn, PersonalTable } from './columns.ts';
import { keyIdOf } from './keyring.ts';
import { ciphertextOf } from './packed.ts';
import { ERASED, mapPersonal } from './personal-fields.ts';
import { decryptWithin, encryptWithin, memberOf } from './personal-types.ts';
import { keyringOf } from './platform-keyring.ts';

/** What becomes of a personal text: the plaintext in, what is kept out. */
type Rewrite = (plain: string, column: PersonalColumn) => string;

type Row = Record<string, string | null>;

export interface Rewritten {
  /** Rows that were looked at, and changed. */
  rows: number;
  changed: number;
  /** The key of the last one; null when there was none. */
  last: string[] | null;
}

/**
 * Goes through rows of a table and writes their personal texts anew, encrypted by the newest key; a text that is encrypted by it
 * already and is not rewritten stays. The rows are locked until the transaction ends, in the order of their keys.
 * @param where SQL behind `where`, with its values.
 */
export async function rewriteRows(
  em: EntityManager,
  { table, key, keyType = 'uuid', columns }: PersonalTable,
  { where, values, limit }: { where: string; values: unknown[]; limit?: number },
  rewrite: Rewrite = (plain) => plain,
): Promise<Rewritten> {
  const keyColumns = key.map((column, index) => `${column}::text as k${index}`).join(', ');
  const selected = columns.map(({ name }) => `${name}::text as "${name}"`).join(', ');
  const rows: Row[] = await em.execute(
    `select ${keyColumns}, ${selected} from ${table} where ${where}
      order by ${key.map((column) => `${table}.${column}`).join(', ')} ${limit === undefined ? '' : `limit ${limit}`} for update`,
    values,
  );
  const keyOf = (row: Row) => key.map((_, index) => row[`k${index}`] ?? '');
  const changed = rows.flatMap((row) => {
    const texts = columns.map((column) => {
      const before = row[column.name] ?? null;
      return before === null ? null : rewritten(em, table, column, before, rewrite);
    });
    if (texts.every((text, index) => text === (row[columns[index]?.name ?? ''] ?? null))) return [];
    return [{ keys: keyOf(row), texts }];
  });
  // All of a batch in one statement: most of the time would go into asking row by row.
  if (changed.length > 0)
    await em.execute(
      `update ${table} t set ${columns
        .map(
          ({ name, kind }, index) => `${name} = (r->'texts'->>${index})${kind === 'json' ? '::jsonb' : ''}`,
        )
        .join(', ')}
         from jsonb_array_elements(?::jsonb) r
        where ${key.map((column, index) => `t.${column} = (r->'keys'->>${index})::${keyType}`).join(' and ')}`,
      [JSON.stringify(changed)],
    );
  const last = rows.at(-1);
  return { rows: rows.length, changed: changed.length, last: last === undefined ? null : keyOf(last) };
}

function rewritten(
  em: EntityManager,
  table: string,
  column: PersonalColumn,
  before: string,
  rewrite: Rewrite,
): string {
  const place = `${table}.${column.name}`;
  const keyring = keyringOf(em.getPlatform());
  if (column.kind === 'text') {
    if (before === ERASED || before === '') return before;
    const id = keyIdOf(before);
    const plain = id === null ? before : keyring.decrypt(before, place);
    const after = rewrite(plain, column);
    if (after === ERASED) return ERASED;
    return after === plain && id === keyring.current ? before : keyring.encrypt(after, place);
  }
  const stored: unknown = JSON.parse(before);
  const ciphertext = ciphertextOf(stored);
  const plain = decryptWithin(em.getPlatform(), place, stored);
  const after = mapPersonal(
    plain,
    (text) => (text === ERASED ? text : rewrite(text, column)),
    memberOf(place),
  );
  const current = ciphertext === null ? null : keyIdOf(ciphertext);
  if (after === plain && current === keyring.current) return before;
  const packed = encryptWithin(em.getPlatform(), place, after);
  // Nothing personal in it, then and now.
  return packed === stored ? before : JSON.stringify(packed);
}
