import { filesOf, findRelease } from './find-releases.ts';
import type { ReleaseDeps } from './release-deps.ts';
import { type Released, type ReleaseOrder, releaseModels } from './release-models.ts';

/**
 * Puts the content of an earlier release into force again, as a release of its own. Only what would leave cases
 * waiting for ever is checked: the way back must not depend on rules that came later.
 * @throws NotFoundError, and as `releaseModels`
 */
export async function restoreRelease(
  deps: ReleaseDeps,
  number: number,
  { author, remark, assertSeen }: Pick<ReleaseOrder, 'author' | 'remark' | 'assertSeen'>,
): Promise<Released> {
  const em = deps.orm.em.fork();
  await findRelease(em, number);
  const files = await filesOf(em, number);
  return await releaseModels(deps, {
    files: files.map(({ name, content }) => ({ name, content })),
    author,
    remark,
    kind: 'restoration',
    restores: number,
    scope: 'essential',
    ...(assertSeen === undefined ? {} : { assertSeen }),
  });
}
