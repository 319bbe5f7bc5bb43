import type { EntityManager } from '@mikro-orm/postgresql';
import type { Segment } from '../segments.ts';

/** A row of `resource` as far as a check needs it. */
export interface CoveringResource {
  code: string;
  name: string;
  unit: string;
  free: number;
  optimizable: number;
  /** Mbit/s of one unit. */
  maxBandwidth: number;
  serviceTypes: string[];
}

/** segment → coverage key → the resources with just that coverage, by code. */
export type ResourcesByCoverage = Map<Segment, Map<string, CoveringResource[]>>;

/** Every resource whose coverage is one of the keys. */
export async function coveringResources(em: EntityManager, keys: string[]): Promise<ResourcesByCoverage> {
  // One parameter, as 200 long addresses have more keys than a statement may have parameters.
  const rows: (CoveringResource & { segment: Segment; coverageKey: string })[] = await em.execute(
    `select segment, coverage_key as "coverageKey", code, name, unit, free, optimizable,
            max_bandwidth as "maxBandwidth", service_types as "serviceTypes"
       from resource
      where coverage_key in (select jsonb_array_elements_text(?::jsonb))
      order by code`,
    [JSON.stringify([...new Set(keys)])],
  );
  const found: ResourcesByCoverage = new Map();
  for (const { segment, coverageKey, ...resource } of rows) {
    const ofSegment = found.get(segment) ?? new Map<string, CoveringResource[]>();
    found.set(segment, ofSegment.set(coverageKey, [...(ofSegment.get(coverageKey) ?? []), resource]));
  }
  return found;
}

/** The longest of the keys that a resource has: the closest record of the address decides. */
export const groupOf = (keysLongestFirst: string[], ofSegment: Map<string, unknown>): string | undefined =>
  keysLongestFirst.find((key) => ofSegment.has(key));
