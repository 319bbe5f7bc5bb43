import { setTimeout as sleep } from 'node:timers/promises';
import { between } from '../between.ts';
import type { Fault, Measured } from '../fault.ts';
import { underLoad } from '../under-load.ts';

/**
 * Connections that stand and carry nothing, as after a firewall has lost its memory: those there were stay so for good, new
 * ones work when the cause ends.
 */
export const fault: Fault = {
  name: 'connections-half-open',
  async run(ground, size) {
    const { proxies, env, close } = await between(ground);
    const seconds = size.of(60, 10);
    const measured: Measured[] = [];
    try {
      for (const { name, proxy } of proxies) {
        measured.push(
          await underLoad(ground, {
            cases: size.of(30, 8),
            perSecond: 0.4,
            service: { env },
            act: async ({ backToWork }) => {
              await sleep(3_000);
              proxy.go('silent');
              await sleep(seconds * 1_000);
              proxy.go('pass');
              await backToWork();
              return {
                cause: `Connections of API and workers to ${name} are half open for ${seconds} s; the old ones stay so`,
                times: 1,
              };
            },
          }),
        );
        ground.say(`half open: ${name}`);
      }
      return measured;
    } finally {
      await close();
    }
  },
};
