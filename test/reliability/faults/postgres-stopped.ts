import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../fault.ts';
import { underLoad } from '../under-load.ts';

/** After so many stops the next waits until everything works again, to see how long that takes. */
const GROUP = 10;

/**
 * PostgreSQL is away for up to two seconds every five to ten, stopped in order (fast) and at once (immediate) by turns. All
 * cases are started; staff, who does not keep up with them, leaves most at their desks.
 */
export const fault: Fault = {
  name: 'postgres-stopped',
  async run(ground, size) {
    const cases = size.of(5_000, 40);
    const { stack } = ground;
    const measured = await underLoad(ground, {
      cases,
      perSecond: 8,
      pages: 3,
      settleMs: 30 * 60_000,
      act: async ({ load, backToWork }) => {
        let times = 0;
        while (load.acknowledged() < cases) {
          await sleep(5_000 + Math.random() * 5_000);
          if (times % 2 === 0) await stack.stopPart('postgres');
          // What pg_ctl -m immediate sends: no checkpoint, the next start recovers from the log.
          else await stack.kill('postgres', 'SIGQUIT');
          await sleep(Math.random() * 2_000);
          await stack.restart('postgres');
          times += 1;
          if (times % GROUP === 0) {
            await backToWork();
            ground.say(`${times} stops, ${load.acknowledged()} of ${cases} cases`);
          }
        }
        await backToWork();
        return { cause: 'PostgreSQL is stopped every 5–10 s for 0–2 s, fast and immediate by turns', times };
      },
    });
    return [measured];
  },
};
