import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../clock/clock.ts';
import type { Orm } from '../database.ts';
import { ConflictError } from '../errors.ts';
import { lockNumbers } from '../lock-numbers.ts';
import type { CheckModels } from './check-models.ts';
import type { ModelEngine } from './model-engine.ts';

/** What a release works with; handed over, so that a test puts in an engine of its own. */
export interface ReleaseDeps {
  orm: Orm;
  clock: Clock;
  engine: ModelEngine;
  check: CheckModels;
  /** How far the engine's records may be behind, in milliseconds: waited for before running cases are listed. */
  lagMs?: number;
}

/**
 * One release at a time, in all processes: what the plan says must be what is deployed.
 * @throws ConflictError `models-busy` when another is under way and `patient` is false
 */
export async function lockReleases(em: EntityManager, patient: boolean): Promise<void> {
  if (patient) {
    await em.execute('select pg_advisory_xact_lock(?)', [lockNumbers.modelRelease]);
    return;
  }
  const [row]: { taken: boolean }[] = await em.execute('select pg_try_advisory_xact_lock(?) as taken', [
    lockNumbers.modelRelease,
  ]);
  if (row?.taken !== true)
    throw new ConflictError('models-busy', '另一次模型发布正在进行，请等它结束后再试。');
}
