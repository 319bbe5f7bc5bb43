import type { Table } from '../decision.ts';
import { casesOf, holds } from '../samples.ts';
import { inFile, type Rule, type Sentence } from './rule.ts';

/** Where the first row that holds answers, every row is the first in some case. */
export const decisionUnreachable: Rule = ({ decisions }) =>
  decisions.flatMap(({ file, table }) => (table?.hitPolicy === 'FIRST' ? inFile(file, faultsOf(table)) : []));

function faultsOf(table: Table): Sentence[] {
  const cases = casesOf(table);
  if (cases === undefined) return [];
  const answering = new Set(cases.map((one) => table.rows.find((row) => holds(row, one))));
  return table.rows
    .filter((row) => !answering.has(row))
    .map(({ number }) => ({
      zh: `第${number}行永远用不到：上面的行已经包括了它的所有情况，请把它移到上面，或删除它。`,
      en: `Row ${number} is never used: the rows above take all its cases: move it up, or delete it.`,
    }));
}
