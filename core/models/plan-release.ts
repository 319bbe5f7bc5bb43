import type { EntityManager } from '@mikro-orm/postgresql';
import { UnprocessableError } from '../errors.ts';
import type { CheckModels, CheckScope } from './check-models.ts';
import { compareFiles, type FileChange } from './compare-files.ts';
import { filesOf, releaseInForce } from './find-releases.ts';
import { inOrder, type NamedFile } from './model-files.ts';
import { planRunning, type RunningPlan } from './plan-running.ts';
import type { ReleaseDeps } from './release-deps.ts';

/** What a release would do, or has done: for new cases and for those that run. */
export interface ReleasePlan {
  /** The release it was compared with; null: the first. */
  base: number | null;
  changes: FileChange[];
  running: RunningPlan;
  notes: string[];
}

const NOTES = [
  '新办理：发布后启动的，一律按新版本办理。',
  '运行中的办理不转移时保持原版本：它以后调用的流程、决策表和表单，仍是启动时同一次部署的那些（绑定方式deployment）。',
  '运行中的办理转移后，以后的环节、调用的流程、决策表和表单都按新版本；已打开的待办仍用原来的表单，已经起算的时限不重新计时。',
  '被调用的流程是单独的实例，各自转移到本流程的新版本；停在不能安全转移的元素上的，整个实例保持原版本。',
];

/**
 * Refuses files that do not pass the check.
 * @throws UnprocessableError `models-refused` with every fault, each with its file
 */
export async function assertChecked(
  check: CheckModels,
  files: NamedFile[],
  scope: CheckScope,
): Promise<void> {
  const faults = await check(files, scope);
  if (faults.length === 0) return;
  const order = inOrder(files).map(({ name }) => name);
  throw new UnprocessableError(
    'models-refused',
    `模型检查发现${faults.length}处问题，什么都没有部署。请在Modeler中改正后再发布。`,
    {
      faults: faults.map(({ file, message, rule }) => {
        const at = order.findIndex((name) => name === file || name.endsWith(`/${file}`));
        return { pointer: at < 0 ? '/files' : `/files/${at}`, file, rule, message: `${file}：${message}` };
      }),
    },
  );
}

/** What would change, and what would become of the running cases; nothing is deployed. */
export async function planRelease(
  em: EntityManager,
  { engine }: Pick<ReleaseDeps, 'engine'>,
  files: NamedFile[],
): Promise<ReleasePlan> {
  const base = await releaseInForce(em);
  const before = base === null ? [] : await filesOf(em, base.number);
  return {
    base: base?.number ?? null,
    changes: await compareFiles(before, files),
    running: await planRunning(em, engine, files),
    notes: NOTES,
  };
}
