import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of the kernel's clock per second (USER_HZ), the same on all Linux machines. */
const TICKS_PER_SECOND = 100;

/** CPU seconds that a process and all below it have used, user and system; 0 when it is gone. Linux only. */
export function cpuSeconds(pid: number): number {
  const table = processTable();
  const sum = (id: number): number => {
    const own = table.get(id)?.ticks ?? 0;
    const children = [...table].filter(([, { parent }]) => parent === id).map(([child]) => sum(child));
    return own + children.reduce((a, b) => a + b, 0);
  };
  return sum(pid) / TICKS_PER_SECOND;
}

function processTable(): Map<number, { parent: number; ticks: number }> {
  const rows = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name): [number, { parent: number; ticks: number }][] => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        // After the name, which may have blanks: state, ppid, …; utime, stime and those of ended children are 11 to 14.
        const fields = stat
          .slice(stat.lastIndexOf(')') + 2)
          .split(' ')
          .map(Number);
        const ticks = [11, 12, 13, 14].reduce((total, at) => total + (fields[at] ?? 0), 0);
        return [[Number(name), { parent: fields[1] ?? -1, ticks }]];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
  return new Map(rows);
}
