import type { Figure } from '../report.ts';
import type { EngineGround } from './engine-ground.ts';
import { speedOf, withService } from './sides.ts';
import { openWaiting } from './waiting-cases.ts';

const CASES = 160;
const IN_FLIGHT = 40;

/**
 * What a whole case costs while so many others wait open: seconds per case with staff at work, and CPU. Promise: within a
 * fifth of each other. The cases stay open for the measurement of timers.
 */
export const benchGrowth =
  (sizes: number[]) =>
  async (ground: EngineGround, say: (text: string) => void): Promise<Figure[]> => {
    const rows: { open: number; secondsPerCase: number; cpu: number }[] = [];
    let open = 0;
    for (const size of sizes) {
      const more = size - open;
      const seconds = await ground.withService(async () => openWaiting(ground, more, say));
      open = size;
      say(`${size} cases wait; the last ${more} were opened at ${(more / seconds).toFixed(1)} per s`);
      const { perSecond, cpu } = await speedOf(ground, withService(ground, CASES), {
        cases: CASES,
        inFlight: IN_FLIGHT,
      });
      const all = Object.values(cpu).reduce((a, b) => a + b, 0);
      rows.push({ open: size, secondsPerCase: 1 / perSecond, cpu: all });
      say(`${size} open: ${perSecond.toFixed(2)} cases per s, ${Math.round(all)} ms of CPU per case`);
    }
    const first = rows[0];
    if (first === undefined) return [];
    return rows.slice(1).flatMap((row): Figure[] => [
      {
        what: `time per case with ${row.open.toLocaleString('en')} open ones against ${first.open.toLocaleString('en')}`,
        ratios: [row.secondsPerCase / first.secondsPerCase],
        promise: { most: 1.2 },
        said: `${row.secondsPerCase.toFixed(3)} s against ${first.secondsPerCase.toFixed(3)} s`,
      },
      {
        what: `CPU per case with ${row.open.toLocaleString('en')} open ones against ${first.open.toLocaleString('en')}`,
        ratios: [row.cpu / first.cpu],
        promise: { most: 1.2 },
        said: `${Math.round(row.cpu)} ms against ${Math.round(first.cpu)} ms, all parts`,
      },
    ]);
  };
