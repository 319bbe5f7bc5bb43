import { unaryTest } from 'feelin';
import { type Input, literals, type Row, type Table } from './decision.ts';

/** One value of every input, in the order of the columns. */
export type Case = unknown[];

const MOST = 50_000;

/**
 * Cases that stand for all there can be: of texts every one that is listed or occurs, of numbers the bounds that
 * occur and their neighbours. Numbers are counts here, of days, hours, points or tiers: whole, from 0 up, unless a
 * bound has a fraction. Undefined when there would be too many.
 */
export function casesOf({ inputs, rows }: Table): Case[] | undefined {
  const values = inputs.map((input, column) =>
    valuesOf(
      input,
      rows.map((row) => row.inputs[column] ?? ''),
    ),
  );
  if (values.reduce((product, one) => product * one.length, 1) > MOST) return undefined;
  return values.reduce<Case[]>(
    (cases, one) => cases.flatMap((begun) => one.map((value) => [...begun, value])),
    [[]],
  );
}

function valuesOf({ type, values }: Input, cells: string[]): unknown[] {
  if (type === 'boolean') return [true, false];
  if (['number', 'integer', 'long', 'double'].includes(type)) return numbersAround(cells);
  const texts = [...new Set(values.length > 0 ? values : cells.flatMap(literals))].map((text) =>
    text.slice(1, -1),
  );
  return values.length > 0 ? texts : [...texts, OTHER];
}

/** What a text column without predefined values may have besides what occurs. */
const OTHER = '其他';

function numbersAround(cells: string[]): number[] {
  const bounds = cells.flatMap((cell) => cell.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  const step = bounds.every(Number.isInteger) ? 1 : 0.5;
  const around = bounds.flatMap((bound) => [bound - step, bound, bound + step]);
  return [...new Set([0, ...around])].filter((number) => number >= 0);
}

/** Whether a row holds in a case. */
export const holds = ({ inputs }: Row, one: Case): boolean =>
  inputs.every((cell, column) => cell === '' || cell === '-' || meets(cell, one[column]));

function meets(cell: string, value: unknown): boolean {
  try {
    return unaryTest(cell, { '?': value }).value === true;
  } catch {
    return false;
  }
}

/** A case as a reader of the table sees it; columns that play no part are left out. */
export const described = ({ inputs, rows }: Table, one: Case): string =>
  inputs
    .map(({ label }, column) => ({ label, column }))
    .filter(({ column }) => rows.some((row) => !['', '-'].includes(row.inputs[column] ?? '')))
    .map(({ label, column }) => `${label}=${JSON.stringify(one[column])}`)
    .join('，');
