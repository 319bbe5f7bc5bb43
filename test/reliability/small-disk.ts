import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { untilEnd } from './until-end.ts';

const run = promisify(execFile);

/** A disk of its own, small enough to be filled. */
export interface SmallDisk {
  /** Writes a file so large that only `left` bytes are free. @returns how many are */
  fill(left: number): Promise<number>;
  /** Removes that file. */
  free(): Promise<void>;
}

/** Why no disk can be mounted here, in a sentence; null: it can. */
export async function whyNoMount(): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), 'small-disk-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]);
    await run('umount', [folder]);
    return null;
  } catch (error) {
    return `A full disk needs one that can be filled (tmpfs), and mount is refused: ${String(error).split('\n')[0]}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Puts a folder on a small disk of its own (tmpfs) while `act` runs. Whatever writes there must not run at the beginning
 * and at the end, when its content is copied there and back.
 * @param spare bytes that are free when `act` begins, beside what is in the folder
 */
export async function onSmallDisk<T>(
  folder: string,
  spare: number,
  { stop, start }: { stop: () => Promise<void>; start: () => Promise<void> },
  act: (disk: SmallDisk) => Promise<T>,
): Promise<T> {
  const kept = `${folder}.kept`;
  const ballast = join(folder, 'ballast');
  await stop();
  await rename(folder, kept);
  await mkdir(folder);
  const size = (await bytesIn(kept)) + spare;
  await run('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
  // Whatever comes: a mount left behind would be there at the next start.
  const unmount = untilEnd(async () => void (await run('umount', ['-l', folder])));
  try {
    await run('cp', ['-a', `${kept}/.`, folder]);
    await start();
    return await act({
      async fill(left) {
        const { bavail, bsize } = await statfs(folder);
        // Not a hole: tmpfs would not count it.
        await run('dd', [
          'if=/dev/zero',
          `of=${ballast}`,
          'bs=64k',
          `count=${Math.max(0, Math.floor((bavail * bsize - left) / 65_536))}`,
        ]).catch((error: Error) => {
          // Whoever writes beside has taken the last bytes: it is full.
          if (left > 0) throw error;
        });
        if (left === 0) await writeFile(ballast, Buffer.alloc(1 << 20), { flag: 'a' }).catch(() => undefined);
        const after = await statfs(folder);
        return after.bavail * after.bsize;
      },
      free: async () => await rm(ballast, { force: true }),
    });
  } finally {
    await rm(ballast, { force: true });
    await stop();
    await rm(kept, { recursive: true });
    await run('cp', ['-a', folder, kept]);
    await unmount();
    await rm(folder, { recursive: true });
    await rename(kept, folder);
    await start();
  }
}

const bytesIn = async (folder: string): Promise<number> =>
  Number((await run('du', ['-sb', folder])).stdout.split('\t')[0]);
