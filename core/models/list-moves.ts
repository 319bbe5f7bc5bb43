import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { UnprocessableError } from '../errors.ts';
import { definitionsOf, filesOf } from './find-releases.ts';
import { ModelMove } from './model-release.entity.ts';
import type { ReleaseDeps } from './release-deps.ts';

/** The engine's records are about a second behind; cases that began just before the release are to be seen, too. */
const LAG_MS = 2_500;

/**
 * Writes down every running case that is not on the version of this release yet; `moveCases` carries it out. Those that
 * were kept before are tried again.
 * @returns how many there are. @throws UnprocessableError when running cases cannot be listed here. @throws TransientError
 */
export async function listMoves(
  { orm, engine, lagMs = LAG_MS }: ReleaseDeps,
  releaseNumber: number,
  author: string,
): Promise<number> {
  await sleep(lagMs);
  const instances = await engine.running();
  if (instances === null)
    throw new UnprocessableError(
      'models-refused',
      '没有设置OPENSEARCH_URL，看不到引擎里运行中的办理，不能转移；新版本已对新办理生效。',
    );
  return await orm.em.fork().transactional(async (em) => {
    const targets = new Map(
      definitionsOf(await filesOf(em, releaseNumber)).flatMap((one) =>
        one.kind === 'process' ? [[one.id, one]] : [],
      ),
    );
    let listed = 0;
    for (const instance of instances) {
      const target = targets.get(instance.processId);
      if (target === undefined || target.key === instance.definitionKey) continue;
      listed += 1;
      const known = await em.findOne(ModelMove, { releaseNumber, processInstanceKey: instance.key });
      if (known !== null) {
        if (known.state === 'kept') Object.assign(known, { state: 'pending', reason: null });
        continue;
      }
      em.create(
        ModelMove,
        {
          id: randomUUID(),
          releaseNumber,
          processInstanceKey: instance.key,
          processId: instance.processId,
          fromVersion: instance.version,
          fromKey: instance.definitionKey,
          toVersion: target.version,
          toKey: target.key,
          demandId: instance.demandId,
          faultId: instance.faultId,
          author,
          state: 'pending',
        },
        { persist: true },
      );
    }
    return listed;
  });
}
