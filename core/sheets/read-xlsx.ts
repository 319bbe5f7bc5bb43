import { type Cell, MAX_CELL_LENGTH, MAX_COLUMNS, SheetError, type SheetRow } from './cell.ts';
import { parseXml } from './parse-xml.ts';
import { unzip } from './unzip.ts';
import { readWorkbook, unescapeText, type Workbook } from './xlsx-workbook.ts';

/**
 * Rows of the first visible sheet of an XLSX file (ECMA-376), as it is unpacked; rows without content are left out. A
 * formula counts as what Excel calculated last. @throws SheetError
 */
export async function* readXlsx(bytes: Buffer): AsyncGenerator<SheetRow> {
  const parts = await unzip(bytes);
  try {
    const workbook = await readWorkbook(parts);
    const sheet = sheetReader(workbook);
    yield* parseXml(parts.read(workbook.sheet), sheet, sheet.take);
  } finally {
    parts.close();
  }
}

interface OpenCell {
  column: number;
  type: string;
  style: number;
  value: string;
  hasFormula: boolean;
}

/** Collects rows from the elements of a sheet; `take` hands over those that are complete. */
function sheetReader(workbook: Workbook) {
  let done: SheetRow[] = [];
  let row: SheetRow = { row: 0, cells: [] };
  let cell: OpenCell | undefined;
  let lastColumn = -1;
  let inValue = false;
  let inReading = false;

  function begin(attributes: Record<string, string>): void {
    lastColumn = attributes.r === undefined ? lastColumn + 1 : columnOf(attributes.r);
    if (!(lastColumn < MAX_COLUMNS))
      throw new SheetError(
        `第${row.row}行在第${MAX_COLUMNS}列以后还有内容：请删除表格右侧多余的列后重新上传。`,
      );
    const { t: type = 'n', s: style = '0' } = attributes;
    cell = { column: lastColumn, type, style: Number(style), value: '', hasFormula: false };
  }

  return {
    open(name: string, attributes: Record<string, string>): void {
      if (name === 'row') {
        row = { row: Number(attributes.r ?? row.row + 1), cells: [] };
        lastColumn = -1;
      } else if (name === 'c') begin(attributes);
      else if (name === 'f' && cell) cell.hasFormula = true;
      else if (name === 'rPh') inReading = true;
      else if (name === 'v' || name === 't') inValue = cell !== undefined && !inReading;
    },
    close(name: string): void {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'rPh') inReading = false;
      else if (name === 'c' && cell) {
        const content = cellOf(cell, workbook);
        // Not beyond what is there: a row of few cells costs few.
        if (content !== null) {
          while (row.cells.length < cell.column) row.cells.push(null);
          row.cells[cell.column] = content;
        }
        cell = undefined;
      } else if (name === 'row' && row.cells.length > 0) done.push(row);
    },
    text(text: string): void {
      if (!inValue || cell === undefined) return;
      cell.value += text;
      if (cell.value.length > MAX_CELL_LENGTH)
        throw new SheetError(`第${row.row}行有一格太长：一格最多${MAX_CELL_LENGTH}个字。`);
    },
    take(): SheetRow[] {
      const taken = done;
      done = [];
      return taken;
    },
  };
}

/** `AB12` → 27. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellOf({ type, style, value, hasFormula }: OpenCell, workbook: Workbook): Cell {
  if (value === '')
    return hasFormula && type !== 'str'
      ? { type: 'broken', text: '公式没有计算结果：在Excel中打开并保存一次，或把它粘贴为数值' }
      : null;
  if (type === 's') return textCell(workbook.shared[Number(value)] ?? '');
  if (type === 'inlineStr' || type === 'str') return textCell(unescapeText(value));
  if (type === 'b') return { type: 'boolean', value: value === '1' || value === 'true' };
  if (type === 'e') return { type: 'broken', text: `公式出错（${value}）：改正公式，或改填数值` };
  if (type === 'd') return { type: 'day', day: value.slice(0, 10) };
  return numberCell(Number(value), style, workbook);
}

function textCell(value: string): Cell {
  const text = value.trim();
  return text === '' ? null : { type: 'text', text };
}

function numberCell(number: number, style: number, { styles, from1904 }: Workbook): Cell {
  const how = styles[style] ?? 'number';
  if (how === 'date') {
    const day = dayOf(number, from1904);
    if (day !== null) return { type: 'day', day };
  }
  const digits = typeof how === 'object' && Number.isSafeInteger(number) && number >= 0 ? how.digits : 0;
  return { type: 'number', number, text: String(number).padStart(digits, '0') };
}

/** Excel's last day is 9999-12-31. Its calendar has a 1900-02-29, so days before March 1900 are one off: nobody's demand. */
const LAST_SERIAL = 2_958_465;
const DAYS_TO_1904 = 1_462;
const EPOCH = Date.UTC(1899, 11, 30);
const DAY_MILLIS = 86_400_000;

/** Excel counts days; the time of day is the fraction. */
function dayOf(serial: number, from1904: boolean): string | null {
  const days = Math.floor(serial) + (from1904 ? DAYS_TO_1904 : 0);
  if (!(days >= 1 && days <= LAST_SERIAL)) return null;
  return new Date(EPOCH + days * DAY_MILLIS).toISOString().slice(0, 10);
}
