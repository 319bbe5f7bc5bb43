import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { watchClock } from '../../../engine/watch-clock.ts';
import type { Fault } from '../fault.ts';
import { withVariables } from '../own-part.ts';
import { underLoad } from '../under-load.ts';

/** Where Debian's package `faketime` puts it, on any machine type. */
function libfaketime(): string | undefined {
  const found = '/usr/lib';
  for (const folder of readdirSync(found)) {
    try {
      const here = join(found, folder, 'faketime');
      if (readdirSync(here).includes('libfaketimeMT.so.1')) return join(here, 'libfaketimeMT.so.1');
    } catch {
      // Not there.
    }
  }
  return undefined;
}

/** The clock of the whole machine, as API, workers, broker and PostgreSQL see it, jumps an hour forward and back. */
export const fault: Fault = {
  name: 'clock-moved',
  lacking: async () =>
    libfaketime() === undefined
      ? 'The clock is moved by libfaketime, which is not installed (Debian: apt-get install faketime).'
      : null,
  async run(ground, size) {
    const file = join(ground.dataDir, 'faketime');
    let ahead = 0;
    const moveTo = async (seconds: number) => {
      await writeFile(file, `+${seconds}\n`);
      ahead = seconds;
      // It is read once a second.
      await sleep(1_500);
    };
    await moveTo(0);
    const env = {
      LD_PRELOAD: libfaketime() ?? '',
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_CACHE_DURATION: '1',
      // What runs by elapsed time goes on, as on a machine whose clock is set.
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      DONT_FAKE_MONOTONIC: '1',
      FAKETIME_FORCE_MONOTONIC_FIX: '0',
    };
    const times = size.of(3, 1);
    const measured = await withVariables(ground, env, async (broker) => {
      // As `npm start` does; this program's own clock is not moved.
      const restarts: Promise<number>[] = [];
      const restart = async (): Promise<number> => {
        const from = performance.now();
        await broker.stop();
        await broker.start();
        return (performance.now() - from) / 1_000;
      };
      const end = watchClock(
        () => restarts.push(restart()),
        () => Date.now() + ahead * 1_000,
      );
      return await underLoad(ground, {
        cases: size.of(60, 10),
        perSecond: 0.5,
        service: { env, clock: 'system' },
        act: async ({ backToWork }) => {
          for (let time = 0; time < times; time++) {
            await sleep(5_000);
            await moveTo(3_600);
            await backToWork();
            await sleep(5_000);
            await moveTo(0);
            while (restarts.length <= time) await sleep(100);
            await Promise.all(restarts);
            await backToWork();
            ground.say(`clock forward and back ${time + 1} of ${times}`);
          }
          return {
            cause:
              'The clock of API, workers, broker and PostgreSQL (libfaketime) jumps an hour forward, and an hour back; then the broker is started again, as by `npm start`',
            times: times * 2,
            seen: `Its own start took up to ${Math.round(Math.max(...(await Promise.all(restarts))))} s.`,
          };
        },
      }).finally(end);
    });
    return [measured];
  },
};
