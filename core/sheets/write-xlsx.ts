import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { MAX_CELL_LENGTH } from './cell.ts';
import {
  flagText,
  looksLikeFormula,
  type SheetColumn,
  type SheetValue,
  shanghaiMillis,
} from './sheet-value.ts';

export interface Sheet {
  name: string;
  columns: SheetColumn[];
  batches: AsyncIterable<SheetValue[][]>;
}

/** Rows of one sheet in Excel, the heading included. */
const MAX_ROWS = 1_048_576;

/**
 * An XLSX file (ECMA-376, transitional) as a stream, a batch of rows at a time: nothing is kept but what is on its way. A
 * sheet that is full goes on in another. When the stream is closed early, the rows are asked for no more.
 */
export function writeXlsx(sheets: Sheet[], maxRows = MAX_ROWS): Readable {
  const zip = new ZipFile();
  const output = new PassThrough();
  const names: string[] = [];
  let current: Readable | undefined;
  zip.on('error', (error) => output.destroy(error instanceof Error ? error : new Error(String(error))));
  zip.outputStream.pipe(output);
  output.on('close', () => current?.destroy());

  const add = (queue: Part[]): void => {
    const [part, ...rest] = queue;
    if (part === undefined) {
      for (const [name, content] of frame(names)) zip.addBuffer(Buffer.from(content), name, zipOptions);
      zip.end();
      return;
    }
    names.push(part.name);
    const source = Readable.from(sheetXml(part, maxRows), { objectMode: false });
    current = source;
    source.on('error', (error) => output.destroy(error));
    // The rows' own end is also reached when they broke off: only a proper end goes on.
    source.on('end', () => add(part.rest ? [nextOf(part), ...rest] : rest));
    zip.addReadStream(source, `xl/worksheets/sheet${names.length}.xml`, zipOptions);
  };
  add(sheets.map((sheet) => ({ ...sheet, rows: rowsOf(sheet.batches), number: 1, rest: false })));
  return output;
}

/** A time of its own would make another file of the same rows. */
const zipOptions = { mtime: new Date(Date.UTC(2026, 0, 1)), compressionLevel: 3 };

interface Part extends Sheet {
  rows: AsyncGenerator<SheetValue[]>;
  /** Which sheet of the same rows, from 1. */
  number: number;
  /** Whether rows are left when the sheet is full; known once it is written. */
  rest: boolean;
  first?: SheetValue[];
}

const nextOf = (part: Part): Part => ({
  ...part,
  name: `${part.name.replace(/ \(\d+\)$/, '')} (${part.number + 1})`,
  number: part.number + 1,
  rest: false,
});

async function* rowsOf(batches: AsyncIterable<SheetValue[][]>): AsyncGenerator<SheetValue[]> {
  for await (const rows of batches) yield* rows;
}

/** Characters that are collected before they are handed on. */
const PIECE = 64 * 1024;

async function* sheetXml(part: Part, maxRows: number): AsyncGenerator<string> {
  const { columns, rows } = part;
  const letters = columns.map((_, index) => columnName(index));
  let piece = `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.map(columnXml).join('')}</cols><sheetData>`;
  piece += rowXml(
    1,
    columns.map(({ heading }, index) => text(`${letters[index]}1`, heading, STYLE.heading)),
  );
  let row = 1;
  let full = false;
  const write = (values: SheetValue[]): void => {
    row += 1;
    piece += rowXml(
      row,
      values.map((value, index) => cellXml(`${letters[index]}${row}`, value, columns[index])),
    );
  };
  if (part.first !== undefined) write(part.first);
  try {
    // By hand: a for loop would end the rows where the sheet is full.
    for (let next = await rows.next(); !next.done; next = await rows.next()) {
      if (row === maxRows) {
        part.first = next.value;
        part.rest = true;
        full = true;
        break;
      }
      write(next.value);
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
    yield `${piece}</sheetData></worksheet>`;
    full = part.rest;
  } finally {
    if (!full) await rows.return(undefined);
  }
}

const columnXml = ({ width = 16, type }: SheetColumn, index: number): string =>
  `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1" style="${styleOf[type]}"/>`;

const rowXml = (row: number, cells: string[]): string => `<row r="${row}">${cells.join('')}</row>`;

/** Places in `cellXfs` below. */
const STYLE = { heading: 1, moment: 2, day: 3, text: 4, quoted: 5 };
const styleOf = { text: STYLE.text, number: 0, flag: STYLE.text, moment: STYLE.moment, day: STYLE.day };

function cellXml(at: string, value: SheetValue, column: SheetColumn | undefined): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return text(at, flagText(value), STYLE.text);
  if (value instanceof Date) {
    const seconds = Math.floor(shanghaiMillis(value) / 1_000);
    return `<c r="${at}" s="${STYLE.moment}"><v>${serialOf(seconds * 1_000)}</v></c>`;
  }
  if (column?.type === 'day' && /^\d{4}-\d\d-\d\d$/.test(value))
    return `<c r="${at}" s="${STYLE.day}"><v>${serialOf(Date.parse(value))}</v></c>`;
  return text(at, value, looksLikeFormula(value) ? STYLE.quoted : STYLE.text);
}

/** Days since Excel's day 0, to the second. */
const serialOf = (millis: number): number =>
  Math.round(((millis - Date.UTC(1899, 11, 30)) / 86_400_000) * 100_000_000) / 100_000_000;

/** Text as text, whatever it begins with: an inline string is never calculated. */
function text(at: string, value: string, style: number): string {
  const short = value.length > MAX_CELL_LENGTH ? `${value.slice(0, MAX_CELL_LENGTH - 1)}…` : value;
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(short)}</t></is></c>`;
}

/** Characters that XML cannot hold are left out. */
const escaped = (value: string): string =>
  value
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');

/** 0 → A, 27 → AB. */
const columnName = (index: number): string =>
  (index < 26 ? '' : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts around the sheets. */
function frame(names: string[]): [name: string, content: string][] {
  const numbers = names.map((_, index) => index + 1);
  const each = (part: (number: number) => string): string => numbers.map(part).join('');
  return [
    [
      'xl/workbook.xml',
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each((one) => `<sheet name="${escaped(names[one - 1] ?? '').replaceAll('"', '&quot;')}" sheetId="${one}" r:id="rId${one}"/>`)}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${XML}<Relationships xmlns="${RELATIONS}">${each((one) => `<Relationship Id="rId${one}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${one}.xml"/>`)}<Relationship Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ],
    [
      'xl/styles.xml',
      `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/></cellXfs></styleSheet>`,
    ],
    [
      '_rels/.rels',
      `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      '[Content_Types].xml',
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${each((one) => `<Override PartName="/xl/worksheets/sheet${one}.xml" ContentType="${TYPES}.worksheet+xml"/>`)}</Types>`,
    ],
  ];
}
