import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../core/clock/clock.ts';
import { type Orm, openDatabase } from '../core/database.ts';
import { TransientError, UnprocessableError } from '../core/errors.ts';
import { filesOf, releaseInForce } from '../core/models/find-releases.ts';
import type { Deployed } from '../core/models/model-engine.ts';
import { digestOf, type NamedFile, readModelFiles } from '../core/models/model-files.ts';
import { ModelRelease } from '../core/models/model-release.entity.ts';
import { type Released, releaseModels } from '../core/models/release-models.ts';
import { createModelEngine } from '../core/models/zeebe-model-engine.ts';
import { assertServed } from './assert-served.ts';

/** The client itself asks thrice within about 3 s; with the pauses between, all attempts take half a minute. */
const attempts = 7;
const modelFolder = join(import.meta.dirname, '..', 'bpmn');

/**
 * Deploys all models, decisions and forms below `folder` in one call, because they refer to each other by
 * `bindingType="deployment"`, past the releases: nothing is kept of it. The engine takes only what has changed since
 * the last time. An engine that is not there yet is asked again for about 30 s. A model whose job type no worker
 * serves is refused. Rejects with the engine's reason, file by file, when it refuses.
 * @param grpcAddress host:port of the Zeebe gateway
 */
export const deployModels = async (grpcAddress: string, folder = modelFolder): Promise<Deployed[]> => {
  const files = await readModelFiles(folder);
  assertAllServed(files);
  const engine = createModelEngine(grpcAddress, undefined);
  try {
    return await withRetries(grpcAddress, async () => await engine.deploy(files));
  } finally {
    await engine.close();
  }
};

/**
 * Puts what lies in `bpmn/` into force as `npm start` does: as a release of `system` when it is new, and without one
 * when all of it is in force already. A folder that still holds an earlier release, because a later one came by
 * `POST /v1/models` or somebody went back, changes nothing: the release in force is seen to. Two processes that start
 * at once do it one after the other.
 */
export const releaseAtStart = async ({
  databaseUrl,
  grpcAddress,
  clock,
  folder = modelFolder,
}: {
  databaseUrl: string;
  grpcAddress: string;
  clock: Clock;
  folder?: string;
}): Promise<Released> => {
  const orm = await openDatabase(databaseUrl, 2);
  const engine = createModelEngine(grpcAddress, undefined);
  try {
    const files = await filesToStart(orm, await readModelFiles(folder));
    assertAllServed(files);
    const deploy = async () => await withRetries(grpcAddress, async () => await engine.deploy(files));
    // What lies in `bpmn/` when a system is started was checked when it was put there.
    const deps = { orm, clock, engine: { ...engine, deploy }, check: async () => [] };
    const order = {
      files,
      author: 'system',
      remark: 'npm start',
      kind: 'start',
      scope: 'essential',
    } as const;
    return await releaseModels(deps, { ...order, patient: true });
  } finally {
    await engine.close();
    await orm.close();
  }
};

/** The folder's files when they are new; otherwise those of the release in force. */
const filesToStart = async (orm: Orm, files: NamedFile[]): Promise<NamedFile[]> => {
  const em = orm.em.fork();
  const inForce = await releaseInForce(em);
  const known = await em.count(ModelRelease, { digest: digestOf(files) });
  if (inForce === null || known === 0) return files;
  return (await filesOf(em, inForce.number)).map(({ name, content }) => ({ name, content }));
};

const assertAllServed = (files: NamedFile[]): void =>
  assertServed(
    files.flatMap(({ name, content }) =>
      name.endsWith('.bpmn') ? [{ name, process: Buffer.from(content, 'utf8') }] : [],
    ),
  );

const withRetries = async <T>(address: string, call: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      if (error instanceof UnprocessableError) throw refused(error);
      if (!(error instanceof TransientError)) throw error;
      if (attempt === attempts)
        throw new Error(
          `The models could not be deployed to ${address}: ${error.message} Check that the engine runs there and is healthy.`,
        );
      await sleep(Math.min(500 * attempt, 4_000));
    }
  }
};

/** The engine's text names each file in quotes, followed by its reasons. */
const refused = ({ message }: Error): Error =>
  new Error(
    `The engine refuses the models; none of them is deployed. Correct in bpmn/:\n${message.split('\n').slice(1).join('\n')}`,
  );
