import { chmod, chown, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { assertRoom, copyFiles, filesBelow, inWords, megabytes } from './backup-files.ts';
import { partNames, verifiedManifest } from './backup-manifest.ts';
import { readFlags } from './flags.ts';
import { takeDataDir } from './leftovers.ts';
import { postgresUser } from './postgres-user.ts';
import { markUnfinished, unmarkUnfinished } from './restore-marker.ts';

const help = `npm run restore -- --from <folder> [--data <folder>] [--force]

Puts a backup back, on a service that is stopped. The whole backup is checked before anything is touched.

  --from <folder>  what npm run backup made
  --data <folder>  the data of which run, .data/start when not said
  --force          replace the data that is there, which is deleted once the backup is in its place
  --help           this text
`;

const { values } = readFlags('npm run restore', help, {
  options: {
    from: { type: 'string' },
    data: { type: 'string', default: join(import.meta.dirname, '..', '.data', 'start') },
    force: { type: 'boolean', default: false },
  },
});

const restore = async (from: string, dataDir: string, force: boolean): Promise<string> => {
  const begun = performance.now();
  const manifest = await verifiedManifest(from);
  const bytes = manifest.files.reduce((sum, { size }) => sum + size, 0);
  await assertRoom(dataDir, bytes + 100e6);
  const owned = await takeDataDir(dataDir);
  try {
    const there = (await readdir(dataDir)).filter((name) => partNames.some((part) => part === name));
    if (there.length > 0 && !force)
      throw new Error(
        `${dataDir} holds data already (${there.join(', ')}): name an empty folder with --data, or say --force to replace it.`,
      );
    const draft = join(dataDir, 'restoring');
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft, { recursive: true });
    await copyFiles(from, draft);
    await makeOwn(draft);
    // Between the first and the last rename two moments lie side by side: nothing starts on that.
    await markUnfinished(dataDir);
    // Tasklist and Operate keep nothing there that the engine's records do not have.
    for (const name of [...partNames, 'tasklist', 'operate'])
      await rm(join(dataDir, name), { recursive: true, force: true });
    for (const name of partNames) await rename(join(draft, name), join(dataDir, name));
    await unmarkUnfinished(dataDir);
    await rm(draft, { recursive: true });
  } finally {
    await owned.release();
  }
  return (
    `Record and engine as of ${manifest.moment} are in ${relative('', dataDir) || dataDir}: ` +
    `${manifest.files.length} files, ${megabytes(bytes)} MB, ${((performance.now() - begun) / 1_000).toFixed(1)} s. Start it by npm start, then look at npm run reconcile.`
  );
};

/** PostgreSQL takes a folder only that is its user's alone. */
const makeOwn = async (draft: string): Promise<void> => {
  const home = join(draft, 'postgres');
  const { owner } = await postgresUser([home]);
  await chmod(join(home, 'data'), 0o700);
  if (owner === undefined) return;
  for (const { path } of [{ path: '' }, ...(await filesBelow(home))])
    await chown(join(home, path), owner.uid, owner.gid);
};

if (values.from === undefined) {
  console.error('Say which backup: npm run restore -- --from <folder>.');
  process.exit(1);
}
const dataDir = resolve(values.data);
try {
  console.log(await restore(resolve(values.from), dataDir, values.force));
} catch (error) {
  console.error(inWords(error, dataDir));
  process.exitCode = 1;
}
