import { setTimeout as sleep } from 'node:timers/promises';
import { isDatabaseAway } from '../../core/database-away.ts';
import { publishEvents } from '../../core/events/publish-events.ts';
import type { LoopName } from '../operations/relay-metrics.ts';
import { relayOnce } from './relay.ts';
import type { RelayDeps } from './relay-deps.ts';
import { learnKeys, watchTasks } from './watch-tasks.ts';

export interface Loop {
  close(): Promise<void>;
}

/** Repeats `turn` until closed; a turn that fails is logged and tried again after `pauseMs`. */
function loop(deps: RelayDeps, name: LoopName, pauseMs: number, turn: () => Promise<unknown>): Loop {
  const stop = new AbortController();
  const run = async () => {
    while (!stop.signal.aborted) {
      try {
        const done = await turn();
        deps.metrics?.turned(name);
        if (done === 0 || name === 'tasks') await sleep(pauseMs, undefined, { signal: stop.signal });
      } catch (error) {
        if (stop.signal.aborted) return;
        deps.log.warn({ loop: name, away: isDatabaseAway(error), reason: String(error) }, 'turn failed');
        await sleep(Math.max(pauseMs, 2_000), undefined, { signal: stop.signal }).catch(() => undefined);
      }
    }
  };
  const running = run();
  return {
    async close() {
      stop.abort();
      await running;
    },
  };
}

/** The relay: the outbox every 150 ms, new events every 200 ms, the engine's task list every 1.5 s, its newest tasks in between. */
export function runRelay(deps: RelayDeps): Loop {
  let look = 0;
  const loops = [
    loop(deps, 'outbox', 150, async () => await relayOnce(deps)),
    loop(deps, 'events', 200, async () => await publishEvents(deps.orm.em.fork())),
    loop(deps, 'tasks', 750, async () => await (look++ % 2 === 0 ? watchTasks : learnKeys)(deps)),
  ];
  return { close: async () => void (await Promise.all(loops.map(async (one) => await one.close()))) };
}
