import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { partNames } from './backup-manifest.ts';
import { startedAt } from './process-identity.ts';

/** A run of `npm start` as its folder shows it. */
export type Run =
  | { running: false }
  | {
      running: true;
      /** Process ids of the engine in the order in which they are stopped: who writes first, then who is written to. */
      engine: number[];
      postgresPort: number;
    };

/**
 * What runs on a data folder.
 * @throws Error with the remedy when it holds no whole run, or when only a part of one is running
 */
export const runOn = async (dataDir: string): Promise<Run> => {
  for (const name of partNames) {
    if (await isFolder(join(dataDir, name))) continue;
    throw new Error(
      `${dataDir} has no ${name}/: name the data of a run with --data. A PostgreSQL or Zeebe elsewhere is backed up where it runs, see docs/backup.md.`,
    );
  }
  const pids = await Promise.all(partNames.map(async (name) => await pidOf(dataDir, name)));
  const [postgres, broker, openSearch] = pids;
  if (pids.every((pid) => pid === undefined)) return { running: false };
  if (postgres === undefined || broker === undefined || openSearch === undefined) {
    const down = partNames.filter((_, index) => pids[index] === undefined).join(' and ');
    throw new Error(
      `Of the run on ${dataDir}, ${down} does not run: start all of it again, or stop all of it.`,
    );
  }
  const lines = (await readFile(join(dataDir, 'postgres/data/postmaster.pid'), 'utf8')).split('\n');
  return { running: true, engine: [broker, openSearch], postgresPort: Number(lines[3]) };
};

const pidOf = async (dataDir: string, name: string): Promise<number | undefined> => {
  const line = await readFile(join(dataDir, 'pids', `${name}.pid`), 'utf8').catch(() => '');
  const [, pid, started] = /^(\d+) (.+)$/m.exec(line) ?? [];
  return pid !== undefined && startedAt(Number(pid)) === started ? Number(pid) : undefined;
};

const isFolder = async (path: string): Promise<boolean> =>
  await stat(path).then(
    (about) => about.isDirectory(),
    () => false,
  );
