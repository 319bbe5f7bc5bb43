import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { CsvError, parse } from 'csv-parse';
import { type Cell, MAX_CELL_LENGTH, SheetError, type SheetRow } from './cell.ts';
import { decodeText } from './decode-text.ts';

/** A quote that is never closed would otherwise swallow the rest of the file as one record. */
const MAX_RECORD_LENGTH = 20 * MAX_CELL_LENGTH;

/**
 * Rows of a CSV file (RFC 4180, also with LF alone): comma, semicolon or tab, whichever its first line has most of.
 * Every value is text. Rows are counted as Excel shows them. @throws SheetError
 */
export async function* readCsv(bytes: Uint8Array): AsyncGenerator<SheetRow> {
  const text = decodeText(bytes);
  const parser = parse({
    delimiter: delimiterOf(text),
    relax_column_count: true,
    max_record_size: MAX_RECORD_LENGTH,
  });
  const feeding = pipeline(Readable.from(piecesOf(text)), parser);
  // What fails is told by the loop below.
  feeding.catch(() => undefined);
  let row = 0;
  try {
    for await (const record of parser) {
      row += 1;
      const values: unknown[] = record;
      yield { row, cells: values.map((value) => cellOf(String(value))) };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new SheetError(
      `第${Number(error.records) + 1}行读不出来：引号不成对，或者一格太长。引号要成对出现，格内的引号写两遍（""）；也可以另存为.xlsx后重新上传。`,
    );
  } finally {
    parser.destroy();
  }
}

/** Bytes that are read without a pause: other requests have their turn between. */
const PIECE = 64 * 1024;

/** As bytes: the parser puts characters together that come in two pieces. */
async function* piecesOf(text: string): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += PIECE) {
    yield bytes.subarray(start, start + PIECE);
    await setImmediate();
  }
}

function delimiterOf(text: string): string {
  const line = text.slice(0, 10_000).split(/\r?\n/, 1)[0] ?? '';
  const count = (sign: string): number => line.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** A leading ' before = + - @ is how an export keeps Excel from calculating it: not part of the value. */
function cellOf(value: string): Cell {
  const text = value.trim().replace(/^'(?=[=+\-@])/, '');
  return text === '' ? null : { type: 'text', text };
}
