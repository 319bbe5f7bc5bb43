import { flagText, looksLikeFormula, momentText, type SheetColumn, type SheetValue } from './sheet-value.ts';

/** Without the mark Excel takes UTF-8 for GBK, and Chinese for noise. */
const BOM = '\uFEFF';

/** A CSV file (RFC 4180) piece by piece, a batch of rows at a time: headings, CRLF, UTF-8 with mark. */
export async function* writeCsv(
  columns: SheetColumn[],
  batches: AsyncIterable<SheetValue[][]>,
): AsyncGenerator<string> {
  yield `${BOM}${columns.map(({ heading }) => field(heading)).join(',')}\r\n`;
  for await (const rows of batches)
    if (rows.length > 0) yield rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: SheetValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text =
    value instanceof Date ? momentText(value) : typeof value === 'boolean' ? flagText(value) : value;
  const harmless = looksLikeFormula(text) ? `'${text}` : text;
  return /["\r\n,;\t]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
