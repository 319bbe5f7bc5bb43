import type { Row, Table } from '../decision.ts';
import { casesOf, described, holds } from '../samples.ts';
import { inFile, type Rule, type Sentence } from './rule.ts';

/** Where one row is to answer, no other does: UNIQUE allows none, ANY only one of the same answer. */
export const decisionOverlap: Rule = ({ decisions }) =>
  decisions.flatMap(({ file, table }) => (table ? inFile(file, faultsOf(table)) : []));

function faultsOf(table: Table): Sentence[] {
  if (table.hitPolicy !== 'UNIQUE' && table.hitPolicy !== 'ANY') return [];
  const found = new Map<string, string>();
  for (const one of casesOf(table) ?? []) {
    const [first, ...others] = table.rows.filter((row) => holds(row, one));
    for (const other of first ? others : [])
      if (first && (table.hitPolicy === 'UNIQUE' || differ(first, other)) && !found.has(pair(first, other)))
        found.set(pair(first, other), described(table, one));
  }
  return [...found].map(([rows, example]) => ({
    zh: `第${rows.replace(' ', '行和第')}行同时符合，例如 ${example}：命中策略 ${table.hitPolicy} 不允许，请改其中一行的条件，或把命中策略改为 FIRST（从上往下取第一条）。`,
    en: `Rows ${rows.replace(' ', ' and ')} both hold, for example ${example}, which the hit policy ${table.hitPolicy} does not allow: change the condition of one, or the hit policy to FIRST (the first from the top).`,
  }));
}

const pair = (a: Row, b: Row): string => `${a.number} ${b.number}`;

const differ = (a: Row, b: Row): boolean => a.outputs.join('\n') !== b.outputs.join('\n');
