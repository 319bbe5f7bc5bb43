import type { EntityManager } from '@mikro-orm/postgresql';
import type { Static } from 'typebox';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import { filesOf, movesOf } from '../../core/models/find-releases.ts';
import { ModelMove, type ModelReleaseRow } from '../../core/models/model-release.entity.ts';
import type { ReleasePlan } from '../../core/models/plan-release.ts';
import type { UnknownDeployment } from '../../core/models/unknown-deployments.ts';
import type { OutcomeSchema, ReleaseDetailSchema, ReleaseSchema } from './model.schema.ts';

/** Kept cases of one answer. */
const KEPT = 500;

export const releaseView = async (
  em: EntityManager,
  row: ModelReleaseRow,
  inForce: number,
): Promise<Static<typeof ReleaseSchema>> => ({
  number: row.number,
  at: toShanghaiIso(row.at),
  author: row.author,
  remark: row.remark,
  kind: row.kind,
  restores: row.restores ?? null,
  digest: row.digest,
  inForce: row.number === inForce,
  moves: await movesOf(em, row.number),
});

export async function releaseDetailView(
  em: EntityManager,
  row: ModelReleaseRow,
  inForce: number,
): Promise<Static<typeof ReleaseDetailSchema>> {
  const files = await filesOf(em, row.number);
  const kept = await em.find(
    ModelMove,
    { releaseNumber: row.number, state: 'kept' },
    { orderBy: { processInstanceKey: 'asc' }, limit: KEPT },
  );
  return {
    ...(await releaseView(em, row, inForce)),
    changes: row.changes,
    files: files.map(({ name, sha256, definitions, content }) => ({ name, sha256, definitions, content })),
    kept: kept.map((move) => ({
      processInstanceKey: move.processInstanceKey,
      processId: move.processId,
      version: move.fromVersion,
      demandId: move.demandId ?? null,
      faultId: move.faultId ?? null,
      reason: move.reason ?? null,
    })),
  };
}

export const planView = ({
  base,
  changes,
  running,
  notes,
}: ReleasePlan): Static<typeof OutcomeSchema>['plan'] => ({
  base,
  changes,
  running,
  notes,
});

export const unknownView = (one: UnknownDeployment, inForce: number) => ({
  ...one,
  remedy: `npm run models:deploy -- --to ${inForce} --author <姓名> --remark <原因>`,
});
