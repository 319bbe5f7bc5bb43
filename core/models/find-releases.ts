import type { EntityManager } from '@mikro-orm/postgresql';
import { NotFoundError } from '../errors.ts';
import {
  type Definition,
  ModelFile,
  type ModelFileRow,
  ModelMove,
  ModelRelease,
  type ModelReleaseRow,
} from './model-release.entity.ts';

/** The release in force: the newest; null before the first. */
export const releaseInForce = async (em: EntityManager): Promise<ModelReleaseRow | null> =>
  (await em.find(ModelRelease, {}, { orderBy: { number: 'desc' }, limit: 1 }))[0] ?? null;

/** Releases, newest first. @param filter.after number of the last one of the page before */
export const listReleases = async (
  em: EntityManager,
  { limit, after }: { limit: number; after?: string | undefined },
): Promise<ModelReleaseRow[]> =>
  await em.find(ModelRelease, after === undefined ? {} : { number: { $lt: Number(after) } }, {
    orderBy: { number: 'desc' },
    limit,
  });

/** @throws NotFoundError */
export async function findRelease(em: EntityManager, number: number): Promise<ModelReleaseRow> {
  const release = await em.findOne(ModelRelease, { number });
  if (release === null) throw new NotFoundError('release', String(number));
  return release;
}

export const filesOf = async (em: EntityManager, releaseNumber: number): Promise<ModelFileRow[]> =>
  await em.find(ModelFile, { releaseNumber }, { orderBy: { name: 'asc' } });

export const definitionsOf = (files: ModelFileRow[]): Definition[] =>
  files.flatMap(({ definitions }) => definitions);

/**
 * The release before the one in force: going back twice goes back two releases, not to and fro.
 * @throws NotFoundError when there is none
 */
export async function releaseBefore(em: EntityManager): Promise<ModelReleaseRow> {
  const now = await releaseInForce(em);
  const from = now === null ? 0 : (now.restores ?? now.number);
  const [before] = await em.find(
    ModelRelease,
    { number: { $lt: from }, digest: { $ne: now?.digest ?? '' } },
    { orderBy: { number: 'desc' }, limit: 1 },
  );
  if (before === undefined) throw new NotFoundError('release', 'previous');
  return before;
}

/** How many running cases a release has moved, kept, and has still to move. */
export async function movesOf(
  em: EntityManager,
  releaseNumber: number,
): Promise<{ moved: number; kept: number; pending: number }> {
  const count = async (state: 'moved' | 'kept' | 'pending') =>
    await em.count(ModelMove, { releaseNumber, state });
  return { moved: await count('moved'), kept: await count('kept'), pending: await count('pending') };
}
