import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../fault.ts';
import { underLoad } from '../under-load.ts';

/** The broker is killed in mid-flight and started again on its data, again and again. */
export const fault: Fault = {
  name: 'broker-killed',
  async run(ground, size) {
    const times = size.of(20, 2);
    const measured = await underLoad(ground, {
      cases: size.of(130, 12),
      perSecond: 0.25,
      act: async ({ backToWork }) => {
        const starts: number[] = [];
        for (let time = 1; time <= times; time++) {
          await sleep(3_000 + Math.random() * 4_000);
          await ground.stack.kill('broker', 'SIGKILL');
          await sleep(Math.random() * 5_000);
          const from = performance.now();
          await ground.stack.restart('broker');
          starts.push((performance.now() - from) / 1_000);
          await backToWork();
          ground.say(`broker killed ${time} of ${times}`);
        }
        const slowest = Math.round(Math.max(...starts));
        return {
          cause: 'The broker is killed (kill -9) while cases run, and started again within 5 s',
          times,
          seen: `Its own start took up to ${slowest} s.`,
        };
      },
    });
    return [measured];
  },
};
