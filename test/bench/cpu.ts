import { readFile } from 'node:fs/promises';
import { familyOf } from './family.ts';

/** Milliseconds of a tick in /proc, everywhere on Linux. */
const TICK_MS = 10;

/**
 * CPU that a process has used, with all that it has started: what a request costs, whatever else the machine is busy with.
 * Milliseconds; 0 where there is no /proc.
 */
export async function cpuOf(pid: number): Promise<number> {
  const all = await Promise.all((await familyOf(pid)).map(ownCpuOf));
  return all.reduce((sum, one) => sum + one, 0);
}

async function ownCpuOf(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // Behind the name, which may hold anything: user, system, and both of children that have ended (proc(5), 14 to 17).
  const ticks = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 15);
  return ticks.reduce((sum, tick) => sum + Number(tick) * TICK_MS, 0);
}
