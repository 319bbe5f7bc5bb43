import { readFile } from 'node:fs/promises';

/** A process and all that it has started, as their ids; the process alone where there is no /proc. */
export async function familyOf(pid: number): Promise<number[]> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const below = await Promise.all(
    children
      .split(' ')
      .filter(Boolean)
      .map(async (child) => familyOf(Number(child))),
  );
  return [pid, ...below.flat()];
}
