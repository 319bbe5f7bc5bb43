import type { EntityManager } from '@mikro-orm/postgresql';
import type { TemplateRow } from './publish-template.ts';
import { SolutionTemplate } from './solution-template.entity.ts';

/** Published templates, every version, newest first; `after` is the `seq` of the last row seen. */
export async function listTemplates(
  em: EntityManager,
  filter: { serviceType?: string | undefined; limit: number; after?: string | undefined },
): Promise<TemplateRow[]> {
  const where = {
    ...(filter.serviceType === undefined ? {} : { serviceType: filter.serviceType }),
    ...(filter.after === undefined ? {} : { seq: { $lt: filter.after } }),
  };
  return await em.find(SolutionTemplate, where, { orderBy: { seq: 'desc' }, limit: filter.limit });
}
