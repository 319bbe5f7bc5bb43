/**
 * What a cell of a sheet holds; null: nothing. A number carries how it is shown where its format adds leading zeros. A day
 * is yyyy-mm-dd. `broken`: an error of Excel (#N/A), or a formula that was never calculated.
 */
export type Cell =
  | { type: 'text'; text: string }
  | { type: 'number'; number: number; text: string }
  | { type: 'boolean'; value: boolean }
  | { type: 'day'; day: string }
  | { type: 'broken'; text: string }
  | null;

/** A row as the person sees it: `row` is its number in Excel, from 1; the cells by column, from 0. */
export interface SheetRow {
  row: number;
  cells: Cell[];
}

export type SheetFormat = 'csv' | 'xlsx';

export const mediaTypes: Record<SheetFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A file that is no sheet, or one that cannot be read; the message says what to do, in Chinese. */
export class SheetError extends Error {}

/** Columns further to the right are no list a person keeps. */
export const MAX_COLUMNS = 200;
/** Characters that a cell can hold in Excel. */
export const MAX_CELL_LENGTH = 32_767;

/** Header of a file by its Chinese name, with one in ASCII for programs that know no other (RFC 6266). */
export const attachmentNamed = (ascii: string, name: string): string =>
  `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`;
