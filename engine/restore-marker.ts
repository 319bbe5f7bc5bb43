import { access, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const fileOf = (dataDir: string): string => join(dataDir, 'restore-unfinished');

/** From now on until it is unmarked, the folder may hold parts of two moments. */
export const markUnfinished = async (dataDir: string): Promise<void> =>
  await writeFile(fileOf(dataDir), '', { flush: true });

export const unmarkUnfinished = async (dataDir: string): Promise<void> => await rm(fileOf(dataDir));

/** @throws Error with the remedy when a restore into this folder was broken off. */
export const assertWhole = async (dataDir: string): Promise<void> => {
  const unfinished = await access(fileOf(dataDir)).then(
    () => true,
    () => false,
  );
  if (unfinished)
    throw new Error(
      `A restore into ${dataDir} was broken off: run npm run restore again with --force, or start with --fresh.`,
    );
};
