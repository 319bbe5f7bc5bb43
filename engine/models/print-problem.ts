/** Why models were refused: every fault on a line of its own. */
export function printProblem(problem: unknown): void {
  const { detail, faults } = Object(problem);
  console.error(String(detail ?? '系统没有说明原因。'));
  if (!Array.isArray(faults)) return;
  for (const { pointer, message, rule } of faults)
    console.error(`  ${message ?? pointer}${rule === undefined ? '' : ` [${rule}]`}`);
}
