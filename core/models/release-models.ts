import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import type { CheckScope } from './check-models.ts';
import { definitionsOf, filesOf, releaseInForce } from './find-releases.ts';
import type { Deployed } from './model-engine.ts';
import { digestOf, inOrder, type NamedFile, sha256 } from './model-files.ts';
import {
  type Definition,
  ModelFile,
  ModelRelease,
  type ModelReleaseRow,
  type ReleaseKind,
} from './model-release.entity.ts';
import { assertChecked, planRelease, type ReleasePlan } from './plan-release.ts';
import { lockReleases, type ReleaseDeps } from './release-deps.ts';

export interface ReleaseOrder {
  files: NamedFile[];
  author: string;
  remark: string;
  kind: ReleaseKind;
  /** The release whose content it is. */
  restores?: number;
  scope: CheckScope;
  /** Whether to wait for another release that is under way. */
  patient?: boolean;
  /** Asked while nobody else can release: refuses, by what it throws, an order that was given before another release. */
  assertSeen?: (em: EntityManager) => Promise<void>;
}

export interface Released {
  release: ModelReleaseRow;
  /** False: the engine and the record have exactly this already, and no new release was made. */
  changed: boolean;
  plan: ReleasePlan;
}

/**
 * Puts models into force: checks, deploys all of them in one call, keeps them with author and remark. Nothing is kept
 * when the engine is away or refuses. What is in force already makes no new release.
 * @throws UnprocessableError `models-refused`. @throws ConflictError `models-busy`. @throws TransientError
 */
export async function releaseModels(deps: ReleaseDeps, order: ReleaseOrder): Promise<Released> {
  const files = inOrder(order.files);
  await assertChecked(deps.check, files, order.scope);
  return await deps.orm.em.fork().transactional(async (em) => {
    await lockReleases(em, order.patient ?? false);
    await order.assertSeen?.(em);
    const plan = await planRelease(em, deps, files);
    const deployed = await deps.engine.deploy(files);
    const current = await releaseInForce(em);
    const known = current === null ? [] : await filesOf(em, current.number);
    if (current !== null && current.digest === digestOf(files) && same(definitionsOf(known), deployed))
      return { release: current, changed: false, plan };
    const release = await keep(em, deps, { ...order, files }, plan, deployed, current?.number ?? 0);
    return { release, changed: true, plan };
  });
}

const keysOf = (definitions: Definition[]): string =>
  definitions
    .map(({ key }) => key)
    .sort()
    .join();
const same = (known: Definition[], deployed: Definition[]): boolean => keysOf(known) === keysOf(deployed);

async function keep(
  em: EntityManager,
  { clock }: ReleaseDeps,
  { files, author, remark, kind, restores }: ReleaseOrder,
  plan: ReleasePlan,
  deployed: Deployed[],
  before: number,
): Promise<ModelReleaseRow> {
  const at = await clock.now();
  const release = em.create(ModelRelease, {
    number: before + 1,
    at,
    author,
    remark,
    kind,
    restores: restores ?? null,
    digest: digestOf(files),
    changes: plan.changes.map((change) => ({ ...change })),
  });
  em.persist(release);
  await em.flush();
  for (const { name, content } of files)
    em.create(
      ModelFile,
      {
        id: randomUUID(),
        releaseNumber: release.number,
        name,
        content,
        sha256: sha256(content),
        definitions: deployed.flatMap(({ file, ...definition }) => (file === name ? [definition] : [])),
      },
      { persist: true },
    );
  recordAudit(em, {
    at,
    actor: author,
    action: kind === 'restoration' ? 'models.restored' : 'models.released',
    objectType: 'model-release',
    objectId: String(release.number),
    summary:
      restores === undefined
        ? `发布模型第${release.number}次：改动${plan.changes.length}个文件`
        : `发布模型第${release.number}次：恢复第${restores}次发布的内容`,
    after: { files: plan.changes.map(({ file }) => file), restores: restores ?? null },
    reason: remark,
  });
  await em.flush();
  return release;
}
