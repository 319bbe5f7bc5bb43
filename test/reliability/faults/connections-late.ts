import { setTimeout as sleep } from 'node:timers/promises';
import { between } from '../between.ts';
import type { Fault } from '../fault.ts';
import { underLoad } from '../under-load.ts';

/** Every piece of every connection, there and back, comes half a second late. */
export const fault: Fault = {
  name: 'connections-late',
  async run(ground, size) {
    const { proxies, env, close } = await between(ground);
    const seconds = size.of(60, 10);
    const measured = underLoad(ground, {
      cases: size.of(40, 8),
      // A request asks the record some ten times.
      perSecond: 0.5,
      service: { env },
      act: async ({ backToWork, staff }) => {
        const before = staff.completed();
        for (const { proxy } of proxies) proxy.go('late');
        await sleep(seconds * 1_000);
        const meanwhile = staff.completed() - before;
        for (const { proxy } of proxies) proxy.go('pass');
        await backToWork();
        return {
          cause: `All connections of API and workers (${proxies.map(({ name }) => name).join(', ')}) are late by 500 ms each way for ${seconds} s`,
          times: 1,
          seen: `Meanwhile ${meanwhile} steps were completed.`,
        };
      },
    });
    try {
      return [await measured];
    } finally {
      await close();
    }
  },
};
