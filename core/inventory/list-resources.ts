import type { EntityManager, FilterQuery, InferEntity } from '@mikro-orm/postgresql';
import type { Segment } from '../segments.ts';
import { Resource } from './resource.entity.ts';

export type ResourceRow = InferEntity<typeof Resource>;

export interface ResourceFilter {
  segment?: Segment | undefined;
  /** The site's number exactly, or a part of its name. */
  site?: string | undefined;
  /** How many rows at most. */
  limit: number;
  /** `seq` of the last row of the page before. */
  after?: string | undefined;
}

/** Resources in the order in which they came. */
export async function listResources(em: EntityManager, filter: ResourceFilter): Promise<ResourceRow[]> {
  const where: FilterQuery<ResourceRow>[] = [];
  if (filter.segment !== undefined) where.push({ segment: filter.segment });
  if (filter.after !== undefined) where.push({ seq: { $gt: filter.after } });
  if (filter.site !== undefined) {
    const part = filter.site.replaceAll(/[\\%_]/g, (wildcard) => `\\${wildcard}`);
    where.push({ $or: [{ siteCode: filter.site }, { siteName: { $ilike: `%${part}%` } }] });
  }
  return await em.find(Resource, { $and: where }, { orderBy: { seq: 'asc' }, limit: filter.limit });
}
