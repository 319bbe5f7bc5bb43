import { setTimeout as sleep } from 'node:timers/promises';
import { jobTypes } from '../../../workers/handlers.ts';
import type { Fault } from '../fault.ts';
import type { Kept } from '../processes.ts';
import { underLoad } from '../under-load.ts';

/** The load comes by most points all the time; one that it does not come by within this time is left out. */
const COMES_BY_MS = 25_000;
/** So many points before everything has to work again. */
const GROUP = 12;
/** So many worker processes run, each on its way to a point of its own. */
const AT_ONCE = 3;

const general = ['after-commit', 'before-commit', 'before-publish-recorded'];

/**
 * Workers kill themselves at each named point: before and after the commit of each type of job, and between publishing a
 * message and noting it. `test/flows/52-crash-points.test.ts` leads a case to every type; here they die while many cases run.
 */
export const fault: Fault = {
  name: 'crash-points',
  async run(ground, size) {
    const ofTypes = [...jobTypes()].flatMap((type) => [`${type}:before-commit`, `${type}:after-commit`]);
    const points = [...general, ...ofTypes.slice(0, size.of(ofTypes.length, 0))];
    const missed: string[] = [];
    /** The point at which the process with this name ends next. */
    const armed = new Map<string, string>();
    const measured = await underLoad(ground, {
      cases: size.of(300, 12),
      perSecond: 0.4,
      service: {
        workers: size.of(AT_ONCE, 1),
        envOf: (name) => {
          const point = armed.get(name);
          armed.delete(name);
          return point === undefined ? {} : { CRASH_AT: point };
        },
      },
      act: async ({ service, backToWork }) => {
        const left = [...points];
        while (left.length > 0) {
          const group = left.splice(0, GROUP);
          await Promise.all(
            service.workers.map(async (workers) => {
              for (let point = group.shift(); point !== undefined; point = group.shift()) {
                armed.set(workers.name, point);
                if (!(await diesAt(workers))) missed.push(point);
              }
            }),
          );
          await backToWork();
          ground.say(`${points.length - left.length} of ${points.length} crash points`);
        }
        return {
          cause: 'Workers kill themselves (SIGKILL) at each named crash point that the load comes by',
          times: points.length - missed.length,
          ...(missed.length > 0 && {
            seen: `Not come by: ${missed.join(', ')} (52-crash-points leads there).`,
          }),
        };
      },
    });
    return [measured];
  },
};

/** Starts the workers again, armed, and waits for the end that they give themselves. @returns whether it came */
async function diesAt(workers: Kept): Promise<boolean> {
  const before = workers.ends();
  workers.signal('SIGKILL');
  // The first end is this one, the second their own.
  for (let waited = 0; workers.ends() < before + 2 && waited < COMES_BY_MS; waited += 100) await sleep(100);
  if (workers.ends() >= before + 2) return true;
  workers.signal('SIGKILL');
  return false;
}
