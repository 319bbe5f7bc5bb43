import type { Logger } from 'pino';
import { isDatabaseAway } from '../database-away.ts';
import { ConflictError, TransientError } from '../errors.ts';
import { releaseInForce } from './find-releases.ts';
import { moveCases } from './move-cases.ts';
import type { ReleaseDeps } from './release-deps.ts';
import { restoreRelease } from './restore-release.ts';
import { type UnknownDeployment, unknownDeployments } from './unknown-deployments.ts';

/** restore: the release is put into force again by itself; warn: it is only said. */
export type ModelsGuard = 'restore' | 'warn';

/** Somebody deploys again and again: then it is only said, so that nobody fights over the engine. */
const CALM_MS = 60_000;

export interface ModelsWatch {
  /** Unknown deployments seen last; null: not known. */
  unknown: () => UnknownDeployment[] | null;
  /** One turn: moves on what is still to be moved, looks for unknown deployments, and does what the guard says. */
  turn: () => Promise<void>;
}

/**
 * Looks after the models: a version that came past the releases, as the Modeler's deploy button makes them, supersedes
 * the release's, and a process deployed alone finds none of those it calls. It is told once, and the release in force is
 * deployed again, so that at most the cases of a few seconds began by it.
 */
export function watchModels(deps: ReleaseDeps, log: Logger, guard: ModelsGuard): ModelsWatch {
  let seen: UnknownDeployment[] | null = null;
  let told = '';
  let restoredAt = Number.NEGATIVE_INFINITY;
  let failed = '';

  async function look(): Promise<void> {
    const em = deps.orm.em.fork();
    seen = await unknownDeployments(em, deps.engine);
    const taking = (seen ?? []).filter(({ supersedes }) => supersedes);
    const what = taking.map(({ kind, id, version }) => `${kind} ${id} v${version}`).join(', ');
    const release = await releaseInForce(em);
    if (what === '' || release === null) return;
    if (what !== told)
      log.warn(
        { unknownDeployments: what, release: release.number },
        `models were deployed past the releases; npm run models:deploy -- --to ${release.number} puts the release back into force`,
      );
    told = what;
    if (guard === 'warn' || Date.now() - restoredAt < CALM_MS) return;
    const remark = `自动恢复：${what}未经发布直接部署到引擎（例如用Modeler的部署按钮），新办理仍按第${release.number}次发布的内容`;
    const { release: again } = await restoreRelease(deps, release.number, { author: 'system', remark });
    restoredAt = Date.now();
    log.warn({ release: again.number, restores: release.number }, 'the release is in force again');
    seen = [];
  }

  return {
    unknown: () => seen,
    async turn() {
      try {
        await moveCases(deps);
        await look();
      } catch (error) {
        const passes =
          error instanceof TransientError || error instanceof ConflictError || isDatabaseAway(error);
        // What passes by itself is told once, not every ten seconds.
        if (!passes) log.error({ err: error }, 'models not looked at');
        else if (failed !== String(error))
          log.warn({ reason: String(error) }, 'models not looked at for now');
        failed = String(error);
        return;
      }
      failed = '';
    },
  };
}
