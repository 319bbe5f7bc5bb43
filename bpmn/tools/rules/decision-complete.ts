import type { Table } from '../decision.ts';
import { casesOf, described, holds } from '../samples.ts';
import { inFile, type Rule, type Sentence } from './rule.ts';

/** Whatever comes in, a row answers: a case without one would stop the flow. */
export const decisionComplete: Rule = ({ decisions }) =>
  decisions.flatMap(({ file, table }) => (table ? inFile(file, faultsOf(table)) : []));

function faultsOf(table: Table): Sentence[] {
  const cases = casesOf(table);
  if (cases === undefined)
    return [
      {
        zh: '决策表太大，无法核对是否漏了情况：请分成几张小表。',
        en: 'The table is too large to see whether a case is left out: split it into smaller ones.',
      },
    ];
  const open = cases.filter((one) => !table.rows.some((row) => holds(row, one)));
  const [first] = open;
  if (first === undefined) return [];
  const example = described(table, first);
  return [
    {
      zh: `有${open.length}种情况没有对应的行，例如 ${example}：请补上一行，或在最后加一行各列都不填的兜底行。`,
      en: `No row answers ${open.length} case(s), for example ${example}: add a row, or a last one with all inputs empty.`,
    },
  ];
}
