import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, readdir, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file or folder below some root, as it was when it was looked at. */
type Found = { path: string; folder: boolean; size: number; changedAt: number };

/** Whether a path below the root, with `/`, is left out; a folder that is left out is so with all it holds. */
type LeftOut = (path: string) => boolean;

const copiesAtOnce = 8;
/** A file changed so shortly before it was copied may change again without a new time. */
const racyMs = 2_000;

/** All folders and files below `root`, folders before what they hold. What vanishes meanwhile is not told. */
export const filesBelow = async (root: string, leftOut: LeftOut = () => false): Promise<Found[]> => {
  const found: Found[] = [];
  const walk = async (folder: string): Promise<void> => {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true }).catch(ifThere([]))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (leftOut(path)) continue;
      if (entry.isSymbolicLink())
        throw new Error(
          `${join(root, path)} is a link to elsewhere, which a backup does not follow: put a real folder there.`,
        );
      const about = await stat(join(root, path)).catch(ifThere(undefined));
      if (about === undefined) continue;
      found.push({ path, folder: entry.isDirectory(), size: about.size, changedAt: about.mtimeMs });
      if (entry.isDirectory()) await walk(path);
    }
  };
  await walk('');
  return found;
};

const ifThere =
  <T>(otherwise: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return otherwise;
    throw error;
  };

/**
 * Copies what lies below `from` to `to`, which may hold an earlier copy: of that, files that were not touched since are
 * kept, and what is no longer there is deleted.
 * @param endBy a moment (`performance.now()`) after which it gives up
 * @returns the bytes that were copied
 */
export const copyFiles = async (
  from: string,
  to: string,
  { leftOut, earlier, endBy = Number.POSITIVE_INFINITY }: CopyOptions = {},
): Promise<{ bytes: number; marks: Marks }> => {
  const begun = Date.now();
  const found = await filesBelow(from, leftOut);
  const marks: Marks = new Map();
  await mkdir(to, { recursive: true });
  for (const { path } of found.filter(({ folder }) => folder))
    await mkdir(join(to, path), { recursive: true });
  let bytes = 0;
  const waiting = found.filter((one) => !one.folder);
  const copyNext = async (): Promise<void> => {
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      if (performance.now() > endBy) throw new PauseTooLong();
      const mark = `${one.size} ${one.changedAt}`;
      if (one.changedAt < begun - racyMs) marks.set(one.path, mark);
      if (earlier?.get(one.path) === mark) continue;
      await copyFile(join(from, one.path), join(to, one.path)).catch(ifThere(undefined));
      bytes += one.size;
    }
  };
  await Promise.all(Array.from({ length: copiesAtOnce }, copyNext));
  if (earlier !== undefined) {
    const still = new Set(found.map(({ path }) => path));
    for (const { path } of await filesBelow(to))
      if (!still.has(path)) await rm(join(to, path), { recursive: true, force: true });
  }
  return { bytes, marks };
};

/** By path: size and time of a file that was copied and that shows when it changes. */
type Marks = Map<string, string>;
type CopyOptions = { leftOut?: LeftOut; earlier?: Marks; endBy?: number };

/** What is frozen must not stay so. */
export class PauseTooLong extends Error {}

/** SHA-256 of a file, hex; also sees to it that the file is on the disk. */
export const hashOf = async (file: string): Promise<string> => {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest('hex');
};

/** @throws Error with the remedy when the disk of a folder that need not be there yet has less than so many bytes. */
export const assertRoom = async (folder: string, bytes: number): Promise<void> => {
  const { bavail, bsize } = await statfs(folder).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' || dirname(folder) === folder) throw error;
    return { bavail: Number.POSITIVE_INFINITY, bsize: 1 };
  });
  if (bavail === Number.POSITIVE_INFINITY) return await assertRoom(dirname(folder), bytes);
  const free = bavail * bsize;
  if (free < bytes)
    throw new Error(
      `The disk of ${folder} has ${megabytes(free)} MB free and ${megabytes(bytes)} MB are needed: free some space, or name a folder on another disk.`,
    );
};

/** What a person can do about an error of the file system; others as they are. */
export const inWords = (error: unknown, folder: string): string => {
  const { code, path = folder, message } = Object(error);
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return `The disk of ${folder} became full: free some space, or name a folder on another disk.`;
  if (code === 'EACCES' || code === 'EPERM')
    return `${path} cannot be read or written by this user: run it as the user that runs npm start, or name another folder.`;
  return message ?? String(error);
};

export const megabytes = (bytes: number): number => Math.ceil(bytes / 1e6);
