import { SheetError, type SheetFormat, type SheetRow } from './cell.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';

/** First bytes: a zip file (so .xlsx), or Excel's format before 2007, which protected files have, too. */
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** What the file is, judged by its content. @throws SheetError for what is neither CSV nor XLSX for certain. */
export function formatOf(bytes: Buffer): SheetFormat {
  if (bytes.subarray(0, 4).equals(COMPOUND))
    throw new SheetError('文件是旧版.xls，或设有打开密码：请取消密码，在Excel中另存为.xlsx后重新上传。');
  return bytes.subarray(0, 4).equals(ZIP) ? 'xlsx' : 'csv';
}

/** The rows of a file, as they are read. @throws SheetError while reading */
export const readSheet = (bytes: Buffer): AsyncGenerator<SheetRow> =>
  formatOf(bytes) === 'xlsx' ? readXlsx(bytes) : readCsv(bytes);
