import type { EntityManager } from '@mikro-orm/postgresql';
import type { TemplateRow } from './publish-template.ts';
import { SolutionTemplate } from './solution-template.entity.ts';

/** The newest version of a template, which nobody replaces until the transaction ends; null: there is none yet. */
export async function lockNewestTemplate(em: EntityManager, code: string): Promise<TemplateRow | null> {
  // The lock of `publishTemplate`.
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 7))', [code]);
  return await em.findOne(SolutionTemplate, { code }, { orderBy: { templateVersion: 'desc' } });
}
