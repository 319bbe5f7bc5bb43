import { createHash } from 'node:crypto';
import { access, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { x as unpack } from 'tar';
import lock from './artifacts.json' with { type: 'json' };
import { type Artifact, download } from './download.ts';
import { startedAt } from './process-identity.ts';
import type { OnProgress } from './progress.ts';

/** Where the engine's files lie: the Camunda distribution and the folder of OpenSearch's jars. */
type EngineFiles = { camunda: string; openSearch: string };

const jarsAtOnce = 6;

/** The folder that all checkouts share: ACCESS_ASSURANCE_CACHE, or the user's cache folder. */
export const cacheDir = (env: NodeJS.ProcessEnv = process.env): string =>
  env.ACCESS_ASSURANCE_CACHE || join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'access-assurance');

/** The engine's folders carry the lock file's checksums: another lock file never meets old files. */
const engineFiles = (cache = cacheDir()): EngineFiles => ({
  camunda: join(cache, `camunda-zeebe-8.6.0-${lock.camunda.sha256.slice(0, 12)}`),
  openSearch: join(cache, `opensearch-2.17.1-${checksumOf(lock.opensearch)}`),
});

/** Bytes that fetching will still need on the cache's disk, archive and unpacked files together. */
export const bytesToFetch = async (files = engineFiles()): Promise<number> => {
  const jars = lock.opensearch.reduce((sum, jar) => sum + jar.size, 0);
  return (
    ((await exists(files.camunda)) ? 0 : lock.camunda.size * 2.1) +
    ((await exists(files.openSearch)) ? 0 : jars)
  );
};

/**
 * Makes sure that the engine is in the cache: downloads what is lacking, checks every SHA-256, unpacks.
 * A folder appears by one rename, so that an interrupted run leaves no half engine and two runs at once do no
 * harm: the second finds the first's folder and drops its own. Rejects with a sentence naming file and remedy.
 */
export const fetchEngine = async (onProgress: OnProgress, cache = cacheDir()): Promise<EngineFiles> => {
  const files = engineFiles(cache);
  const need = { camunda: !(await exists(files.camunda)), openSearch: !(await exists(files.openSearch)) };
  if (!need.camunda && !need.openSearch) return files;

  await mkdir(cache, { recursive: true });
  await removeRemains(cache);
  const wanted: Artifact[] = [
    ...(need.camunda ? [lock.camunda] : []),
    ...(need.openSearch ? lock.opensearch : []),
  ];
  const total = wanted.reduce((sum, artifact) => sum + artifact.size, 0);
  let received = 0;
  const onBytes = (bytes: number) => {
    received += bytes;
    const percent = Math.floor((100 * received) / total);
    onProgress(
      `Fetching the engine: ${megabytes(received)} of ${megabytes(total)} MB (${percent} %)`,
      'update',
    );
  };
  onProgress(`Fetching the engine into ${cache}, once: ${megabytes(total)} MB`, 'step');
  await Promise.all([
    need.camunda && appear(files.camunda, (folder) => fetchCamunda(folder, onBytes)),
    need.openSearch && appear(files.openSearch, (folder) => fetchJars(lock.opensearch, folder, onBytes)),
  ]);
  onProgress('The engine is fetched and its checksums are right', 'step');
  return files;
};

/** Makes sure that a set of jars is in the cache, likewise. @returns its folder. */
export const fetchJarSet = async (
  name: string,
  jars: Artifact[],
  onProgress: OnProgress,
  cache = cacheDir(),
): Promise<string> => {
  const folder = join(cache, `${name}-${checksumOf(jars)}`);
  if (await exists(folder)) return folder;
  const total = jars.reduce((sum, jar) => sum + jar.size, 0);
  onProgress(`Fetching ${name} into ${cache}, once: ${megabytes(total)} MB`, 'step');
  await mkdir(cache, { recursive: true });
  await appear(folder, (temporary) => fetchJars(jars, temporary, () => {}));
  return folder;
};

const checksumOf = (jars: Artifact[]): string =>
  createHash('sha256')
    .update(jars.map((jar) => jar.sha256).join())
    .digest('hex')
    .slice(0, 12);

const fetchCamunda = async (folder: string, onBytes: (bytes: number) => void): Promise<void> => {
  const archive = `${folder}.tar.gz`;
  await download(lock.camunda, archive, onBytes);
  await unpack({ file: archive, cwd: folder, strip: 1 });
  await rm(archive);
};

const fetchJars = async (
  jars: Artifact[],
  folder: string,
  onBytes: (bytes: number) => void,
): Promise<void> => {
  const waiting = [...jars];
  const fetchNext = async (): Promise<void> => {
    for (let jar = waiting.shift(); jar; jar = waiting.shift()) {
      const [, name, version] = jar.artifact.split(':');
      await download(jar, join(folder, `${name}-${version}.jar`), onBytes);
    }
  };
  await Promise.all(Array.from({ length: jarsAtOnce }, fetchNext));
};

/** Fills a temporary folder beside the target, `.<pid>.<name>`, and renames what it made to the target. */
const appear = async (target: string, fill: (folder: string) => Promise<void>): Promise<void> => {
  const temporary = join(dirname(target), `.${process.pid}.${basename(target)}`);
  const folder = join(temporary, 'filled');
  await mkdir(folder, { recursive: true });
  try {
    await fill(folder);
    await rename(folder, target).catch(async (error: unknown) => {
      if (!(await exists(target))) throw error;
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
};

/** A fetch that was killed leaves its temporary folder behind: hundreds of megabytes. */
const removeRemains = async (cache: string): Promise<void> => {
  for (const name of await readdir(cache)) {
    const pid = Number(name.match(/^\.(\d+)\./)?.[1]);
    if (pid && !startedAt(pid)) await rm(join(cache, name), { recursive: true, force: true });
  }
};

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const megabytes = (bytes: number): number => Math.round(bytes / 1e6);
