import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault, Measured, Size } from '../fault.ts';
import type { Ground } from '../ground.ts';
import { onSmallDisk, type SmallDisk, whyNoMount } from '../small-disk.ts';
import { underLoad } from '../under-load.ts';

const MB = 2 ** 20;

/** Each of the two records has its disk filled, and given back. */
export const fault: Fault = {
  name: 'disk-full',
  lacking: async () => await whyNoMount(),
  run: async (ground, size) => [await broker(ground, size), await postgres(ground, size)],
};

/** Below 200 MB free the broker processes no more, below 100 MB it takes nothing in (`engine/broker.ts`). */
async function broker(ground: Ground, size: Size): Promise<Measured> {
  const { stack, dataDir } = ground;
  const change = {
    stop: async () => await stack.stopPart('broker'),
    start: async () => await stack.restart('broker'),
  };
  return await onSmallDisk(join(dataDir, 'broker/data'), 900 * MB, change, async (disk) =>
    filled(ground, size, disk, { left: 50 * MB, whose: "the broker's", watch: async () => {} }),
  );
}

/** To the last byte: PostgreSQL ends when it cannot write its log, and a service manager starts it until it can. */
async function postgres(ground: Ground, size: Size): Promise<Measured> {
  const { stack, dataDir } = ground;
  const change = {
    stop: async () => await stack.stopPart('postgres'),
    start: async () => await stack.restart('postgres'),
  };
  const watch = async (until: AbortSignal) => {
    while (!until.aborted) {
      const part = stack.processes().find(({ name }) => name === 'postgres');
      if (part?.pid() === undefined) await stack.restart('postgres').catch(() => undefined);
      await sleep(1_000);
    }
  };
  return await onSmallDisk(join(dataDir, 'postgres/data'), 150 * MB, change, async (disk) =>
    filled(ground, size, disk, { left: 0, whose: "PostgreSQL's", watch }),
  );
}

async function filled(
  ground: Ground,
  size: Size,
  disk: SmallDisk,
  { left, whose, watch }: { left: number; whose: string; watch: (until: AbortSignal) => Promise<void> },
): Promise<Measured> {
  const seconds = size.of(60, 10);
  const times = size.of(2, 1);
  const watching = new AbortController();
  const watched = watch(watching.signal);
  try {
    return await underLoad(ground, {
      cases: size.of(40, 8),
      perSecond: 0.3,
      act: async ({ staff, load, backToWork }) => {
        let steps = 0;
        let cases = 0;
        for (let time = 0; time < times; time++) {
          await sleep(3_000);
          const free = await disk.fill(left);
          const before = { steps: staff.completed(), cases: load.acknowledged() };
          ground.say(`${whose} disk is full: ${Math.round(free / MB)} MB are free`);
          await sleep(seconds * 1_000);
          steps += staff.completed() - before.steps;
          cases += load.acknowledged() - before.cases;
          await disk.free();
          await backToWork();
        }
        return {
          cause: `A file fills ${whose} disk to ${left / MB} MB for ${seconds} s, and is removed`,
          times,
          seen: `Meanwhile ${cases} cases and ${steps} completions were accepted.`,
        };
      },
    });
  } finally {
    watching.abort();
    await watched;
  }
}
