import type { EntityManager } from '@mikro-orm/postgresql';
import { NotFoundError } from '../errors.ts';
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

/** One version of a template by its id. @throws NotFoundError */
export async function findTemplate(em: EntityManager, id: string): Promise<TemplateRow> {
  const row = await em.findOne(SolutionTemplate, { id });
  if (row === null) throw new NotFoundError('solution template', id);
  return row;
}
