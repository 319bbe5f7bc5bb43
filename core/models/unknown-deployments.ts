import type { EntityManager } from '@mikro-orm/postgresql';
import { definitionsOf, filesOf, releaseInForce } from './find-releases.ts';
import type { ModelEngine } from './model-engine.ts';
import type { Definition } from './model-release.entity.ts';

/** A version in the engine that came through no release, as the Modeler's own deploy button makes them. */
export interface UnknownDeployment extends Definition {
  /** The version that the release in force has; null when it has nothing of this id. */
  versionInForce: number | null;
  /** Whether it is newer than the release's version: what starts by its id, as demands and faults do, runs by it. */
  supersedes: boolean;
}

/**
 * What the engine has as its latest versions that no release brought.
 * @returns null when it cannot be said: the engine's records cannot be read here, or nothing was ever released.
 * @throws TransientError
 */
export async function unknownDeployments(
  em: EntityManager,
  engine: ModelEngine,
): Promise<UnknownDeployment[] | null> {
  const release = await releaseInForce(em);
  const latest = release === null ? null : await engine.latest();
  if (release === null || latest === null) return null;
  const rows: { key: string }[] = await em.execute(
    `select distinct d ->> 'key' as key from model_file, jsonb_array_elements(definitions) d`,
  );
  const known = new Set(rows.map(({ key }) => key));
  const inForce = new Map(
    definitionsOf(await filesOf(em, release.number)).map((one) => [`${one.kind} ${one.id}`, one]),
  );
  return latest
    .filter(({ key }) => !known.has(key))
    .map((one) => {
      const versionInForce = inForce.get(`${one.kind} ${one.id}`)?.version ?? null;
      return { ...one, versionInForce, supersedes: (versionInForce ?? one.version) < one.version };
    });
}
