import { change } from './compare-processes.ts';
import type { Decision, DecisionRow } from './read-decisions.ts';

/** Changed limits row by row, each a sentence with its condition and both values. */
export function compareDecisions(before: Map<string, Decision>, after: Map<string, Decision>): string[] {
  const removed = [...before.values()].filter(({ id }) => !after.has(id));
  return [
    ...removed.map(({ name, id }) => `删除决策“${name}”(${id})。`),
    ...[...after.values()].flatMap((decision) => {
      const old = before.get(decision.id);
      if (old !== undefined) return compareTables(old, decision);
      return [`增加决策“${decision.name}”(${decision.id})，共${decision.rows.length}行。`];
    }),
  ];
}

function compareTables(before: Decision, after: Decision): string[] {
  const [old, now] = [keyed(before.rows), keyed(after.rows)];
  const columns = after.columns.filter((column) => !before.columns.includes(column));
  const gone = before.columns.filter((column) => !after.columns.includes(column));
  return [
    ...(before.name === after.name ? [] : [`决策名称由“${before.name}”改为“${after.name}”。`]),
    ...(before.hitPolicy === after.hitPolicy
      ? []
      : [`“${after.name}”的命中策略${change(before.hitPolicy, after.hitPolicy)}。`]),
    ...gone.map((column) => `“${after.name}”删除列“${column}”。`),
    ...columns.map((column) => `“${after.name}”增加列“${column}”。`),
    ...before.rows
      .filter(({ id }) => !now.has(id))
      .map((row) => `“${after.name}”删除第${row.position}行：${inWords(row)}。`),
    ...after.rows.flatMap((row) => {
      const was = old.get(row.id);
      return was === undefined
        ? [`“${after.name}”增加第${row.position}行：${inWords(row)}。`]
        : compareRows(after.name, was, row);
    }),
    ...(sameRows(before, after) ? movedRows(before, after) : []),
  ];
}

const keyed = (rows: DecisionRow[]) => new Map(rows.map((row) => [row.id, row]));
const ids = ({ rows }: Decision): string[] => rows.map(({ id }) => id);
const sameRows = (a: Decision, b: Decision): boolean => ids(a).sort().join('\n') === ids(b).sort().join('\n');

/** Where the first row that fits wins, the order counts. */
const movedRows = (before: Decision, after: Decision): string[] =>
  ids(before).join('\n') === ids(after).join('\n') ? [] : [`“${after.name}”各行的次序有变。`];

const shown = (cell: string): string => (cell === '' || cell === '-' ? '任意' : cell.replaceAll('"', ''));

/** `客户服务等级为AAA：工作日数2`; columns that take anything are left out. */
function inWords({ when, gives }: DecisionRow): string {
  const conditions = [...when].flatMap(([column, cell]) =>
    shown(cell) === '任意' ? [] : [`${column}为${shown(cell)}`],
  );
  const results = [...gives].map(([column, cell]) => `${column}${shown(cell)}`);
  return `${conditions.length === 0 ? '任何情况' : conditions.join('，')}：${results.join('，')}`;
}

function compareRows(table: string, was: DecisionRow, is: DecisionRow): string[] {
  const where = `“${table}”第${is.position}行`;
  const differing = (old: Map<string, string>, now: Map<string, string>) =>
    [...new Set([...old.keys(), ...now.keys()])].flatMap((column) => {
      const [before, after] = [old.get(column) ?? '', now.get(column) ?? ''];
      return before === after ? [] : [`${column}由${shown(before)}改为${shown(after)}`];
    });
  const conditions = differing(was.when, is.when);
  const results = differing(was.gives, is.gives);
  const [condition = ''] = inWords(is).split('：');
  return [
    ...(conditions.length === 0 ? [] : [`${where}的条件：${conditions.join('，')}。`]),
    ...(results.length === 0 ? [] : [`${where}（${condition}）：${results.join('，')}。`]),
    ...(was.remark === is.remark ? [] : [`${where}的说明${change(was.remark, is.remark)}。`]),
  ];
}
