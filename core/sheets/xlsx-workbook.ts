import { SheetError } from './cell.ts';
import { readXml } from './parse-xml.ts';
import type { Parts } from './unzip.ts';

/** What has to be known before a sheet can be read. */
export interface Workbook {
  /** Part of the first sheet that is not hidden. */
  sheet: string;
  shared: string[];
  /** By the number of a cell's style: how its numbers are to be read. */
  styles: NumberStyle[];
  /** Days count from 1904, as old files of a Mac have it. */
  from1904: boolean;
}

/** date; or a text of so many digits, for a format of zeros only; or a plain number. */
type NumberStyle = 'date' | 'number' | { digits: number };

/** @throws SheetError */
export async function readWorkbook(parts: Parts): Promise<Workbook> {
  const main = (await relations(parts, '')).find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined) throw new SheetError('文件里没有工作簿：请在Excel中打开，另存为.xlsx后重新上传。');
  let from1904 = false;
  const sheets: { id: string; hidden: boolean }[] = [];
  await readXml(parts.read(main), {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = isTrue(attributes.date1904);
      if (name === 'sheet')
        sheets.push({
          id: attributes['r:id'] ?? attributeOf(attributes, 'id'),
          hidden: (attributes.state ?? 'visible') !== 'visible',
        });
    },
  });
  const related = await relations(parts, main);
  const first = sheets.find(({ hidden }) => !hidden);
  const sheet = related.find(({ id }) => id === first?.id)?.target;
  if (sheet === undefined) throw new SheetError('文件里没有可见的工作表：请把要导入的内容放在第一个工作表。');
  const partOf = (type: string) => related.find((one) => one.type === type)?.target;
  return {
    sheet,
    shared: await sharedStrings(parts, partOf('sharedStrings')),
    styles: await numberStyles(parts, partOf('styles')),
    from1904,
  };
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** An attribute by its name without prefix. */
const attributeOf = (attributes: Record<string, string>, name: string): string =>
  Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1] ?? '';

/** What a part refers to (ECMA-376 part 2); targets resolved against the part's folder. */
async function relations(
  parts: Parts,
  part: string,
): Promise<{ id: string; type: string; target: string }[]> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const found: { id: string; type: string; target: string }[] = [];
  const name = `${folder}_rels/${part.slice(slash)}.rels`;
  if (!parts.has(name)) return found;
  await readXml(parts.read(name), {
    open: (element, { Id, Type, Target }) => {
      if (element !== 'Relationship' || Target === undefined) return;
      const target = new URL(Target, `zip:///${folder}`).pathname.slice(1);
      found.push({ id: Id ?? '', type: Type?.split('/').at(-1) ?? '', target: decodeURIComponent(target) });
    },
  });
  return found;
}

/** Texts that cells refer to by number; readings of Chinese or Japanese (rPh) are not part of them. */
async function sharedStrings(parts: Parts, part: string | undefined): Promise<string[]> {
  const strings: string[] = [];
  if (part === undefined || !parts.has(part)) return strings;
  let current = '';
  let inText = false;
  let inReading = false;
  await readXml(parts.read(part), {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') inReading = true;
      if (name === 't') inText = !inReading;
    },
    close: (name) => {
      if (name === 'rPh') inReading = false;
      if (name === 't') inText = false;
      if (name === 'si') strings.push(unescapeText(current));
    },
    text: (text) => {
      if (inText) current += text;
    },
  });
  return strings;
}

/** `_x000D_` stands for the character of that number (ECMA-376 part 1, 22.9.2.19). */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text;

/** Numbers of formats that are days or times in every language, or in Chinese (ECMA-376 part 1, 18.8.30). */
const builtInDates = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54,
  55, 56, 57, 58,
]);

async function numberStyles(parts: Parts, part: string | undefined): Promise<NumberStyle[]> {
  const styles: NumberStyle[] = [];
  if (part === undefined || !parts.has(part)) return styles;
  const formats = new Map<number, string>();
  let inCells = false;
  await readXml(parts.read(part), {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt') formats.set(Number(numFmtId), formatCode ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells)
        styles.push(styleOf(Number(numFmtId ?? 0), formats.get(Number(numFmtId))));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

function styleOf(id: number, code: string | undefined): NumberStyle {
  if (code === undefined) return builtInDates.has(id) ? 'date' : 'number';
  if (/^0{2,}$/.test(code)) return { digits: code.length };
  // What is quoted, escaped or in brackets ([$-804], [红色]) is no part of the pattern.
  const pattern = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /[ymdhs]/i.test(pattern) && !/general/i.test(pattern) ? 'date' : 'number';
}
