import { TransientError, UnprocessableError } from '../errors.ts';
import { movesOf } from './find-releases.ts';
import { listMoves } from './list-moves.ts';
import { moveCases } from './move-cases.ts';
import type { ReleaseDeps } from './release-deps.ts';
import type { Released } from './release-models.ts';

export interface MoveCounts {
  moved: number;
  kept: number;
  pending: number;
}

/**
 * Releases, then takes along the running cases that can be moved safely. With the engine away after the release the rest
 * stays pending, and `watchModels` goes on with it.
 * @returns moves: null where nothing was to be moved. @throws UnprocessableError before anything is done when running cases cannot be listed here
 */
export async function releaseAndMove(
  deps: ReleaseDeps,
  release: () => Promise<Released>,
  { migrate, author }: { migrate: boolean; author: string },
): Promise<Released & { moves: MoveCounts | null }> {
  if (!migrate) return { ...(await release()), moves: null };
  if (!deps.engine.listsCases)
    throw new UnprocessableError(
      'models-refused',
      '没有设置OPENSEARCH_URL，看不到引擎里运行中的办理，不能转移：请不带转移再发布，或先设置它。',
    );
  const released = await release();
  const { number } = released.release;
  try {
    await listMoves(deps, number, author);
    await moveCases(deps);
    // `watchModels` may have taken a batch of them: the counts are told once it is through.
    await moveCases(deps, 'wait');
  } catch (error) {
    if (!(error instanceof TransientError)) throw error;
  }
  return { ...released, moves: await movesOf(deps.orm.em.fork(), number) };
}
