import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../fault.ts';
import { underLoad } from '../under-load.ts';

/**
 * Two API and three worker processes at once; one of each is stopped (SIGSTOP) and comes back in the middle of whatever it
 * did. Its jobs have been given to others after 30 s, its connections and its transaction stand meanwhile.
 */
export const fault: Fault = {
  name: 'frozen',
  async run(ground, size) {
    const times = size.of(3, 1);
    // Longer than a job is its worker's (30 s), and than any lease.
    const seconds = size.of(60, 35);
    const measured = await underLoad(ground, {
      cases: size.of(130, 30),
      perSecond: 0.5,
      service: { apis: 2, workers: 3 },
      act: async ({ service, staff, load, backToWork }) => {
        const said: string[] = [];
        const broken: string[] = [];
        for (let time = 0; time < times; time++) {
          await sleep(2_000 + Math.random() * 3_000);
          const frozen = [service.apis[time % 2], service.workers[time % 3]];
          const before = { steps: staff.completed(), cases: load.acknowledged() };
          for (const one of frozen) one?.signal('SIGSTOP');
          await sleep(seconds * 1_000);
          const steps = staff.completed() - before.steps;
          const cases = load.acknowledged() - before.cases;
          said.push(`${cases} cases and ${steps} steps`);
          if (steps === 0 || cases === 0)
            broken.push(
              `While one of each was stopped the others got on with ${cases} cases and ${steps} steps.`,
            );
          for (const one of frozen) one?.signal('SIGCONT');
          await backToWork();
        }
        return {
          cause: `Of two API and three worker processes one each is stopped (SIGSTOP) for ${seconds} s, and goes on`,
          times,
          broken,
          seen: `Meanwhile the others accepted and completed: ${said.join('; ')}.`,
        };
      },
    });
    return [measured];
  },
};
