import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { assertRoom, copyFiles, filesBelow, inWords, megabytes, PauseTooLong } from './backup-files.ts';
import { whileFrozen } from './backup-freeze.ts';
import { type Manifest, writeManifest } from './backup-manifest.ts';
import { beginBaseBackup, copyStopped } from './backup-postgres.ts';
import { type Run, runOn } from './backup-run.ts';
import { readFlags } from './flags.ts';
import { takeDataDir } from './leftovers.ts';
import { portsFor } from './ports.ts';
import { embeddedDatabaseUrl } from './postgres.ts';

const help = `npm run backup -- --to <folder> [--data <folder>]

Copies the record (PostgreSQL), the engine and its task list, all as of one moment, while the service runs or when it is
stopped. Running, the engine stands still for the last part of it; the API goes on accepting.

  --to <folder>    where the backup is made; must not be there yet
  --data <folder>  the data of which run, .data/start when not said
  --help           this text
`;

/** Longer the engine is not held: then nothing was taken, and it goes on. */
const pauseAtMostMs = 60_000;

/** The broker's state in use; it is made anew from its snapshot and its log at every start. */
const brokerScratch = (path: string): boolean => /^raft-partition\/partitions\/\d+\/runtime$/.test(path);
const lockFile = (path: string): boolean => path.endsWith('.lock');

const { values } = readFlags('npm run backup', help, {
  options: {
    to: { type: 'string' },
    data: { type: 'string', default: join(import.meta.dirname, '..', '.data', 'start') },
  },
});

const backup = async (to: string, dataDir: string): Promise<string> => {
  const begun = performance.now();
  if (await isThere(to))
    throw new Error(`${to} is there already: name a folder that is not, and keep that one.`);
  const run = await runOn(dataDir);
  // Nothing may start on it while it is copied.
  const owned = run.running ? undefined : await takeDataDir(dataDir);
  const draft = `${to}.unfinished`;
  try {
    await rm(draft, { recursive: true, force: true });
    await assertRoom(draft, (await bytesOf(dataDir)) * 1.1 + 100e6);
    for (const part of ['postgres/data', 'broker/data', 'opensearch'])
      await mkdir(join(draft, part), { recursive: true });
    const about = await copyAll(run, dataDir, draft);
    const manifest = await writeManifest(draft, about);
    await rename(draft, to);
    await settled(dirname(to));
    return outcomeOf(manifest, to, dataDir, performance.now() - begun);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  } finally {
    await owned?.release();
  }
};

type Moment = { moment: string; pausedMilliseconds: number };

/**
 * One moment of all three. Record and engine only speak through API and workers, so that the record may be of any moment
 * at which the engine stands still: what it answered is in the record or will be asked again, and what it was asked is
 * in its log or was never answered (docs/adr/0020-backup.md). What is large is copied before the pause.
 */
const copyAll = async (run: Run, dataDir: string, draft: string): Promise<Moment> => {
  const [postgres, broker, openSearch] = ['postgres/data', 'broker/data', 'opensearch'].map((part) => ({
    from: join(dataDir, part),
    to: join(draft, part),
  })) as [Copy, Copy, Copy];
  const copyBroker = async (endBy?: number) =>
    await copyFiles(broker.from, broker.to, { leftOut: brokerScratch, ...(endBy && { endBy }) });
  if (!run.running) {
    await copyStopped(postgres.from, postgres.to);
    await copyBroker();
    await copyFiles(openSearch.from, openSearch.to, { leftOut: lockFile });
    return { moment: new Date().toISOString(), pausedMilliseconds: 0 };
  }
  const url = embeddedDatabaseUrl({ ...portsFor(), postgres: run.postgresPort });
  const record = await beginBaseBackup(url, postgres.from, postgres.to);
  try {
    const { marks } = await copyFiles(openSearch.from, openSearch.to, { leftOut: lockFile });
    const { result, milliseconds } = await whileFrozen(run.engine, async () => {
      const moment = new Date().toISOString();
      const endBy = performance.now() + pauseAtMostMs;
      await copyBroker(endBy);
      await copyFiles(openSearch.from, openSearch.to, { leftOut: lockFile, earlier: marks, endBy });
      await record.fix();
      return moment;
    });
    return { moment: result, pausedMilliseconds: milliseconds };
  } finally {
    await record.close();
  }
};
type Copy = { from: string; to: string };

const bytesOf = async (dataDir: string): Promise<number> => {
  const all = await Promise.all(
    ['postgres/data', 'broker/data', 'opensearch'].map(
      async (part) => await filesBelow(join(dataDir, part), brokerScratch),
    ),
  );
  return all.flat().reduce((sum, { folder, size }) => sum + (folder ? 0 : size), 0);
};

const isThere = async (path: string): Promise<boolean> =>
  await stat(path).then(
    () => true,
    () => false,
  );

/** The rename is on the disk too. */
const settled = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  await handle.sync().finally(async () => await handle.close());
};

const outcomeOf = (manifest: Manifest, to: string, dataDir: string, took: number): string => {
  const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0);
  const pause =
    manifest.pausedMilliseconds === 0
      ? 'nothing was running'
      : `the engine stood still for ${(manifest.pausedMilliseconds / 1_000).toFixed(2)} s`;
  return (
    `Record and engine of ${relative('', dataDir) || dataDir} as of ${manifest.moment} are in ${to}: ` +
    `${manifest.files.length} files, ${megabytes(bytes)} MB, ${(took / 1_000).toFixed(1)} s; ${pause}.`
  );
};

const wordsOf = (error: unknown, to: string): string =>
  error instanceof PauseTooLong
    ? `The engine would have stood still for over ${pauseAtMostMs / 1_000} s, so it was let go and no backup was taken: name a folder on a faster disk, or stop the service for the backup.`
    : inWords(error, to);

if (values.to === undefined) {
  console.error('Say where the backup is made: npm run backup -- --to <folder>.');
  process.exit(1);
}
const to = resolve(values.to);
try {
  console.log(await backup(to, resolve(values.data)));
} catch (error) {
  console.error(wordsOf(error, to));
  process.exitCode = 1;
}
