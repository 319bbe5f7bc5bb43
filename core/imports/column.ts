import { type TSchema, Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { isDate } from '../calendar/zone.ts';
import { nearest } from '../nearest.ts';
import type { Cell } from '../sheets/cell.ts';
import { flagText } from '../sheets/sheet-value.ts';
import { schemaSentence } from './schema-sentence.ts';

/** What a fault of a file is, and what to do: one Chinese sentence for the person who keeps the sheet. */
export interface ImportFault {
  /** Row as Excel shows it, from 1. */
  row: number;
  /** Heading of the column; null: the row or the file as a whole. */
  column: string | null;
  /** The field's name, for programs. */
  field: string | null;
  message: string;
}

type ColumnType = 'text' | 'integer' | 'flag' | 'day' | 'choice' | 'choices';

/** A column of a sheet that is imported: its definition also gives the template, the contract and the documentation. */
export interface Column {
  /** Name in programs; accepted as a heading, too. */
  field: string;
  /** As a person has it in Excel. */
  heading: string;
  /** Other headings that mean the same. */
  aliases?: string[];
  type: ColumnType;
  /** Whether every row must have it; others are needed in some cases, which `note` says. */
  required: boolean;
  /** The heading is required, the cell only in the first of the rows that belong together. */
  firstRowOnly?: boolean;
  /** What the value must be, from the schema of the API. */
  schema: TSchema;
  /** Word in the sheet → value; the value itself is accepted, too. */
  choices?: Record<string, string>;
  /** What the template shows. */
  example: string;
  /** Chinese, for the template and the documentation. */
  note: string;
}

type Read = { value: unknown } | { fault: string };

/** Makes what reads the cells of a column; null cells are not asked. */
export function columnReader(column: Column): (cell: NonNullable<Cell>) => Read {
  const read = readers[column.type];
  // A choice is judged by its words, a list by each of them.
  const checked = column.type === 'choice' || column.type === 'choices' ? Type.Unknown() : column.schema;
  const schema = Compile(checked);
  return (cell) => {
    if (cell.type === 'broken') return { fault: `${cell.text}。` };
    const result = read(cell, column);
    if ('fault' in result || schema.Check(result.value)) return result;
    return { fault: schemaSentence(column, result.value, schema.Errors(result.value)) };
  };
}

/** Excel keeps 15 digits of a number; what is longer is another number by now. */
const MAX_EXACT = 999_999_999_999_999;

/** The text of a cell, as a person reads it. */
export function cellText(cell: NonNullable<Cell>): string {
  if (cell.type === 'boolean') return flagText(cell.value);
  if (cell.type === 'day') return cell.day;
  return cell.text;
}

const readers: Record<ColumnType, (cell: NonNullable<Cell>, column: Column) => Read> = {
  text(cell) {
    const text = cellText(cell);
    if (cell.type === 'number' && Math.abs(cell.number) > MAX_EXACT)
      return {
        fault: '超过15位的数字已被Excel改动：把这一列设为“文本”格式，重新填写。',
      };
    if (/^\d(\.\d+)?E\+\d+$/i.test(text))
      return { fault: `“${text}”是Excel的科学计数，原来的数字已丢失：把这一列设为“文本”格式，重新填写。` };
    if (text.includes('\u0000') || !text.isWellFormed())
      return { fault: '含有不能保存的字符：删除后重新填写。' };
    return { value: text };
  },
  integer(cell) {
    if (cell.type === 'number') return { value: cell.number };
    const text = cellText(cell).normalize('NFKC').replaceAll(/[\s,]/g, '');
    return { value: /^[+-]?\d{1,15}$/.test(text) ? Number(text) : cellText(cell) };
  },
  flag(cell) {
    if (cell.type === 'boolean') return { value: cell.value };
    const text = cellText(cell).normalize('NFKC').toLowerCase();
    if (['是', '√', 'y', 'yes', 'true', '1'].includes(text)) return { value: true };
    if (['否', '×', 'n', 'no', 'false', '0'].includes(text)) return { value: false };
    return { fault: `填“是”或“否”，现在是“${cellText(cell)}”。` };
  },
  day(cell) {
    if (cell.type === 'day') return { value: cell.day };
    const text = cellText(cell).normalize('NFKC').replaceAll(/\s+/g, '');
    const [, year, month = '', day = ''] =
      /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (year !== undefined && isDate(date)) return { value: date };
    const isNumber = cell.type === 'number' ? '（这一格不是日期格式）' : '';
    return { fault: `“${cellText(cell)}”不是存在的日期${isNumber}：按2026-11-30的样子填写。` };
  },
  choice: (cell, { choices = {} }) => choose(cellText(cell), choices),
  choices(cell, { choices = {} }) {
    const words = cellText(cell)
      .split(/[、,，;；/|\s]+/)
      .filter((word) => word !== '');
    const values: unknown[] = [];
    for (const word of words) {
      const one = choose(word, choices);
      if ('fault' in one) return one;
      if (!values.includes(one.value)) values.push(one.value);
    }
    return values.length === 0
      ? { fault: `填${Object.keys(choices).join('、')}，可以几个。` }
      : { value: values };
  },
};

function choose(text: string, choices: Record<string, string>): Read {
  const wanted = text.normalize('NFKC').trim().toLowerCase();
  const found = Object.entries(choices).find((entry) =>
    entry.some((word) => word.normalize('NFKC').toLowerCase() === wanted),
  );
  if (found !== undefined) return { value: found[1] };
  const words = Object.keys(choices);
  return { fault: `只能填${words.join('、')}，现在是“${text}”，最接近的是“${nearest(text, words)}”。` };
}
