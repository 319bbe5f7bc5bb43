import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../fault.ts';
import { underLoad } from '../under-load.ts';

/** OpenSearch and Tasklist are killed: no user task is found and none completed, demands are accepted and started all the same. */
export const fault: Fault = {
  name: 'search-down',
  async run(ground, size) {
    const { stack } = ground;
    const times = size.of(2, 1);
    const seconds = size.of(90, 10);
    const measured = await underLoad(ground, {
      cases: size.of(60, 8),
      perSecond: 0.3,
      act: async ({ load, backToWork }) => {
        let accepted = 0;
        let slowest = 0;
        for (let time = 0; time < times; time++) {
          await sleep(3_000);
          const before = load.acknowledged();
          await Promise.all([stack.kill('opensearch', 'SIGKILL'), stack.kill('tasklist', 'SIGKILL')]);
          await sleep(seconds * 1_000);
          accepted += load.acknowledged() - before;
          const from = performance.now();
          await Promise.all([stack.restart('opensearch'), stack.restart('tasklist')]);
          slowest = Math.max(slowest, (performance.now() - from) / 1_000);
          await backToWork();
        }
        return {
          cause: `OpenSearch and Tasklist are killed (kill -9) and down for ${seconds} s`,
          times,
          seen: `Meanwhile ${accepted} cases were accepted; their own start took up to ${Math.round(slowest)} s.`,
        };
      },
    });
    return [measured];
  },
};
