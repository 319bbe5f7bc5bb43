import { nearest } from '../nearest.ts';
import { SheetError, type SheetRow } from '../sheets/cell.ts';
import { type Column, cellText, columnReader, type ImportFault } from './column.ts';

/** A row of the file as fields and values; `fits` where every cell could be read and nothing required is missing. */
export interface TableRow {
  row: number;
  values: Record<string, unknown>;
  fits: boolean;
  /** Fields whose cells could not be read: told already, so not to be called missing as well. */
  unread: string[];
}

export interface Table {
  rows: TableRow[];
  /** Rows that are no content: the template's example, remarks behind #. */
  skipped: number;
  faults: FaultList;
}

/** A person can do nothing with more at once; how many there are is said all the same. */
const MAX_FAULTS = 2_000;

/** Faults in the order in which they are found; no more than fit an answer, but all are counted. */
export class FaultList {
  readonly listed: ImportFault[] = [];
  count = 0;

  add(fault: ImportFault): void {
    this.count += 1;
    if (this.listed.length < MAX_FAULTS) this.listed.push(fault);
  }

  /** @param column the column it is in; null: the row as a whole. */
  at(row: number, column: Column | null | undefined, message: string): void {
    this.add({ row, column: column?.heading ?? null, field: column?.field ?? null, message });
  }
}

/**
 * Reads a file as a table: the first row with content has the headings, each row below is judged cell by cell. Every
 * fault is listed. @param maxRows more are one fault, and are not read.
 */
export async function readTable(
  sheet: AsyncIterable<SheetRow>,
  { columns, key, maxRows }: { columns: Column[]; key: string; maxRows: number },
): Promise<Table> {
  const table: Table = { rows: [], skipped: 0, faults: new FaultList() };
  const { faults } = table;
  let places: Place[] | undefined;
  let last = 1;
  try {
    for await (const row of sheet) {
      last = row.row;
      if (row.cells.every((cell) => cell === null)) continue;
      if (isRemark(row)) table.skipped += 1;
      else if (places === undefined) {
        places = placesOf(row, columns, faults);
        if (places.length === 0) break;
      } else if (isExample(row, places, key)) table.skipped += 1;
      else if (table.rows.length === maxRows) {
        faults.at(row.row, null, `一次最多导入${maxRows}行：从这一行起请另存为一个文件。`);
        break;
      } else table.rows.push(readRow(row, places, columns, faults));
    }
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    faults.at(last, null, error.message);
    return table;
  }
  if (places === undefined)
    faults.at(1, null, '文件里没有内容：第一行写列名，从第二行起写内容，可以下载模板。');
  else if (places.length > 0 && table.rows.length === 0 && faults.count === 0)
    faults.at(last, null, '文件里只有列名，没有要导入的内容。');
  return table;
}

interface Place {
  /** From 0. */
  index: number;
  column: Column;
  read: ReturnType<typeof columnReader>;
}

const isRemark = ({ cells }: SheetRow): boolean => {
  const first = cells[0];
  return first?.type === 'text' && first.text.startsWith('#');
};

/** The template's own row, left in by whoever filled it in. */
function isExample({ cells }: SheetRow, places: Place[], key: string): boolean {
  const cell = cells[places.find(({ column }) => column.field === key)?.index ?? -1];
  return cell?.type === 'text' && cell.text.startsWith('示例');
}

/** 资源编码*, 资源编码（必填）, resourceCode: as a person writes them. */
const plain = (heading: string): string =>
  heading
    .normalize('NFKC')
    .replaceAll(/\((必填|选填|可选)\)|[*\s]/g, '')
    .toLowerCase();

/** Which column stands where; with every unknown, repeated and missing heading as a fault. */
function placesOf({ row, cells }: SheetRow, columns: Column[], faults: FaultList): Place[] {
  const names = new Map(
    columns.flatMap((column) =>
      [column.heading, column.field, ...(column.aliases ?? [])].map((name) => [plain(name), column] as const),
    ),
  );
  const places: Place[] = [];
  for (const [index, cell] of cells.entries()) {
    if (cell === null) continue;
    const text = cellText(cell);
    const column = names.get(plain(text));
    if (column === undefined) {
      const likely = nearest(
        text,
        columns.map(({ heading }) => heading),
      );
      faults.add({
        row,
        column: text,
        field: null,
        message: `没有“${text}”这一列，最接近的是“${likely}”：改正列名，或删除这一列。`,
      });
    } else if (places.some((place) => place.column === column))
      faults.at(row, column, `“${column.heading}”有两列：留下一列。`);
    else places.push({ index, column, read: columnReader(column) });
  }
  for (const column of columns)
    if (column.required && !places.some((place) => place.column === column))
      faults.at(row, column, `缺少“${column.heading}”这一列：加上它。`);
  return places;
}

function readRow({ row, cells }: SheetRow, places: Place[], columns: Column[], faults: FaultList): TableRow {
  const values: Record<string, unknown> = {};
  const unread: string[] = [];
  let fits = columns.every(({ required, field }) =>
    required ? places.some(({ column }) => column.field === field) : true,
  );
  for (const { index, column, read } of places) {
    const cell = cells[index] ?? null;
    if (cell === null) {
      if (!column.required || column.firstRowOnly === true) continue;
      faults.at(row, column, `必填：请填写${column.heading}（不要合并单元格）。`);
      fits = false;
      continue;
    }
    const result = read(cell);
    if ('value' in result) values[column.field] = result.value;
    else {
      faults.at(row, column, result.fault);
      unread.push(column.field);
      fits = false;
    }
  }
  const beyond = cells.findIndex(
    (cell, index) => cell !== null && !places.some((one) => one.index === index),
  );
  if (beyond !== -1 && !(beyond < Math.max(...places.map(({ index }) => index)))) {
    faults.at(row, null, '在没有列名的列里有内容：加上列名，或清空它。（CSV里含逗号的内容要加引号。）');
    fits = false;
  }
  return { row, values, fits, unread };
}
