import type { Readable } from 'node:stream';
import type { SheetFormat } from '../sheets/cell.ts';
import type { SheetColumn, SheetValue } from '../sheets/sheet-value.ts';
import { writeCsv } from '../sheets/write-csv.ts';
import { writeXlsx } from '../sheets/write-xlsx.ts';
import type { Column } from './column.ts';
import type { ImportKind } from './import.entity.ts';
import { importDefinitions } from './import-definitions.ts';

/**
 * A file to fill in: the headings, one example row, which an import leaves out, and what each column takes (XLSX: on a
 * second sheet; CSV: in lines that begin with #, which an import leaves out, too).
 */
export function importTemplate(kind: ImportKind, format: SheetFormat): Readable | AsyncGenerator<string> {
  const { name, columns, maxRows } = importDefinitions[kind];
  const head = columns.map(sheetColumn);
  const example = columns.map(
    ({ example: value, type }): SheetValue =>
      type === 'integer' && value !== '' ? Number(value) : value === '' ? null : value,
  );
  const general = `一次最多${maxRows}行；编号以“示例”开头的行和以#开头的行不导入；全部正确才导入，有错的逐行列出。`;
  if (format === 'csv') {
    const notes = columns.map((column) => [`# ${column.heading}：${noteOf(column)}`]);
    return writeCsv(head, once([example, [`# ${general}`], ...notes]));
  }
  const notes = columns.map((column): SheetValue[] => [column.heading, column.field, noteOf(column)]);
  return writeXlsx([
    { name, columns: head, batches: once([example]) },
    { name: '说明', columns: noteColumns, batches: once([...notes, ['', null, general]]) },
  ]);
}

const noteColumns: SheetColumn[] = [
  { heading: '列名', type: 'text', width: 20 },
  { heading: '字段名（也可用作列名）', type: 'text', width: 24 },
  { heading: '说明', type: 'text', width: 80 },
];

const sheetColumn = ({ heading, type }: Column): SheetColumn => ({
  heading,
  // Texts, also those of digits, stay as they are typed.
  type: type === 'integer' ? 'number' : type === 'day' ? 'day' : 'text',
  width: 18,
});

/** What a column takes, in one sentence. */
export const noteOf = ({ required, note }: Column): string =>
  [required ? '必填' : '选填', note].filter((part) => part !== '').join('；');

async function* once(rows: SheetValue[][]): AsyncGenerator<SheetValue[][]> {
  yield rows;
}
