import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import maven from 'mvn-artifact-url';

/** One file of the lock file: Maven coordinates `group:artifact:version[:extension]`, size in bytes. */
export type Artifact = { artifact: string; size: number; sha256: string };

const attempts = 6;
const stalledAfterMs = 30_000;

/**
 * Downloads one artifact to `file`, which appears only whole and with the right SHA-256: the bytes go to
 * `<file>.<pid>.part` first. A broken connection is resumed where it broke, six times at most.
 * `onBytes` is told the bytes that came in (negative when a download starts over).
 */
export const download = async (
  artifact: Artifact,
  file: string,
  onBytes: (bytes: number) => void,
): Promise<void> => {
  const url = await urlOf(artifact);
  const part = `${file}.${process.pid}.part`;
  await mkdir(dirname(file), { recursive: true });
  let problem = '';
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      await receive(url, part, artifact.size, onBytes);
      if ((await sha256Of(part)) === artifact.sha256) return await rename(part, file);
      problem = 'its checksum differs from engine/artifacts.json';
      onBytes(-artifact.size);
      await rm(part);
    } catch (error) {
      problem = reasonOf(error);
    }
    if (attempt < attempts) await new Promise((resolve) => setTimeout(resolve, 250 * 2 ** attempt));
  }
  await rm(part, { force: true });
  throw new Error(
    `${artifact.artifact} could not be fetched from ${new URL(url).origin}: ${problem}. ` +
      'Check the connection (a proxy is used with NODE_USE_ENV_PROXY=1 and HTTPS_PROXY), or set ' +
      'MAVEN_REPOSITORY_URL to a mirror of Maven Central, and start again.',
  );
};

const urlOf = async ({ artifact }: Artifact): Promise<string> => {
  const [groupId = '', artifactId = '', version = '', extension = 'jar'] = artifact.split(':');
  const repository = process.env.MAVEN_REPOSITORY_URL?.replace(/\/*$/, '/');
  return maven.default({ groupId, artifactId, version, extension }, repository);
};

const receive = async (url: string, part: string, size: number, onBytes: (bytes: number) => void) => {
  const have = (await stat(part).catch(() => undefined))?.size ?? 0;
  if (have === size) return;
  const stalled = new AbortController();
  const timer = setTimeout(() => stalled.abort(new Error('no data came for 30 seconds')), stalledAfterMs);
  try {
    const headers: Record<string, string> = have > 0 ? { range: `bytes=${have}-` } : {};
    const response = await fetch(url, { headers, signal: stalled.signal });
    if (!response.ok || !response.body) throw new Error(`the server answered ${response.status}`);
    const resumed = response.status === 206;
    if (!resumed && have > 0) onBytes(-have);
    await pipeline(
      response.body,
      async function* (chunks: AsyncIterable<Uint8Array>) {
        for await (const chunk of chunks) {
          timer.refresh();
          onBytes(chunk.length);
          yield chunk;
        }
      },
      createWriteStream(part, { flags: resumed ? 'a' : 'w' }),
    );
  } finally {
    clearTimeout(timer);
  }
};

const sha256Of = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
};

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
};
