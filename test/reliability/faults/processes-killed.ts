import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../fault.ts';
import { underLoad } from '../under-load.ts';

/** So many kills follow each other at random before everything has to work again. */
const GROUP = 10;

/** API and workers are killed at any moment, also while they start; a service manager starts them again after a second. */
export const fault: Fault = {
  name: 'processes-killed',
  async run(ground, size) {
    const times = size.of(200, 10);
    const measured = await underLoad(ground, {
      cases: size.of(200, 12),
      perSecond: 0.4,
      act: async ({ service, backToWork }) => {
        for (let kills = 0; kills < times; ) {
          await sleep(200 + Math.random() * 2_800);
          const victim = service.all[Math.floor(Math.random() * service.all.length)];
          if (victim?.pid() === undefined) continue;
          victim.signal('SIGKILL');
          kills += 1;
          if (kills % GROUP !== 0 && kills !== times) continue;
          await backToWork();
          ground.say(`${kills} of ${times} kills`);
        }
        return { cause: 'API or workers are killed (kill -9) at a random moment, every 0.2–3 s', times };
      },
    });
    return [measured];
  },
};
