import { setTimeout as sleep } from 'node:timers/promises';
import { between } from '../between.ts';
import type { Fault } from '../fault.ts';
import { underLoad } from '../under-load.ts';

/** Every connection is reset at once, now these, now those; then none can be made for some seconds. */
export const fault: Fault = {
  name: 'connections-cut',
  async run(ground, size) {
    const { proxies, env, close } = await between(ground);
    const rounds = size.of(5, 1);
    try {
      const measured = await underLoad(ground, {
        cases: size.of(60, 12),
        perSecond: 0.3,
        service: { env },
        act: async ({ backToWork }) => {
          let times = 0;
          for (let round = 1; round <= rounds; round++) {
            for (const { proxy } of proxies) {
              for (let cut = 0; cut < 3; cut++) {
                await sleep(500 + Math.random() * 1_000);
                proxy.cut();
                times += 1;
              }
              proxy.go('refuse');
              await sleep(2_000 + Math.random() * 3_000);
              proxy.go('pass');
            }
            await backToWork();
            ground.say(`connections cut, round ${round} of ${rounds}`);
          }
          return {
            cause: `Connections of API and workers to ${proxies.map(({ name }) => name).join(', ')} are reset, and refused for 2–5 s, one after another`,
            times,
          };
        },
      });
      return [measured];
    } finally {
      await close();
    }
  },
};
