import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * When the process started, as text that no later process with the same id has; undefined when none runs.
 * Process ids are used again, and nothing may be stopped that is not ours.
 */
export const startedAt = (pid: number): string | undefined => {
  if (process.platform === 'linux') {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const zombie = fields[0] === 'Z';
      return zombie ? undefined : fields[19];
    } catch {
      return undefined;
    }
  }
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
};

/** Resident memory in bytes of a process and all its children; 0 when it is gone or `ps` is lacking. */
export const residentBytes = (pid: number): number => {
  const rows = processTable();
  const sum = (id: number): number => {
    const children = rows.filter((row) => row.parent === id).map((row) => sum(row.pid));
    return (rows.find((row) => row.pid === id)?.bytes ?? 0) + children.reduce((a, b) => a + b, 0);
  };
  return sum(pid);
};

const processTable = (): { pid: number; parent: number; bytes: number }[] => {
  try {
    const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
    return table.split('\n').map((line) => {
      const [pid = 0, parent = -1, kilobytes = 0] = line.trim().split(/\s+/).map(Number);
      return { pid, parent, bytes: kilobytes * 1024 };
    });
  } catch {
    return [];
  }
};
