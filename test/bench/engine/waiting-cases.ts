import { setTimeout as sleep } from 'node:timers/promises';
import type { EngineGround } from './engine-ground.ts';
import { serviceCases } from './service-cases.ts';

const CALLERS = 16;
/** More on their way than this only make the outbox and the engine's queues longer. */
const AHEAD = 400;

/**
 * Opens so many demands that wait at a desk, their limit running; the service must run.
 * @returns seconds it took
 */
export async function openWaiting(
  ground: EngineGround,
  count: number,
  say: (text: string) => void,
): Promise<number> {
  const begun = performance.now();
  const cases = await serviceCases(ground, count, 'waiting');
  try {
    let next = 0;
    let open = 0;
    const hand = async () => {
      for (let index = next++; index < count; index = next++) {
        while (index - open > AHEAD) await sleep(200);
        await cases.begin(index);
      }
    };
    const handed = Promise.all(Array.from({ length: CALLERS }, hand));
    for (let told = 0; open < count; await sleep(500)) {
      open = await cases.atDesk();
      if (open - told < 2_000) continue;
      told = open;
      say(`${open} of ${count} cases wait`);
    }
    await handed;
    return (performance.now() - begun) / 1_000;
  } finally {
    await cases.close();
  }
}
