import { randomUUID } from 'node:crypto';
import type { EntityManager, InferEntity } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { UnprocessableError } from '../errors.ts';
import { nextNumber } from '../numbers/next-number.ts';
import { SolutionTemplate } from './solution-template.entity.ts';

export type TemplateRow = InferEntity<typeof SolutionTemplate>;

export interface NewTemplate {
  /** An existing code makes the next version of it; without one the template gets a number MB-yyyymmdd-nnnn. */
  code?: string | undefined;
  name: string;
  content: string;
  serviceType: string;
  productCode?: string | null | undefined;
  /** The demand whose request led to it. */
  demandId?: string | null | undefined;
}

/**
 * Puts a solution template 解决方案模板 (art. 7) into the library, in the caller's transaction. Versions are only
 * ever added: a demand keeps the version it was planned with.
 * @throws UnprocessableError when the code belongs to a template of another service type.
 */
export async function publishTemplate(
  em: EntityManager,
  template: NewTemplate & { now: Date; actor: string },
): Promise<TemplateRow> {
  const { now, actor } = template;
  const code = template.code ?? (await nextNumber(em, 'MB', now));
  // Two that publish the same code queue up here, so that each gets a version of its own.
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 7))', [code]);
  const before = await em.findOne(SolutionTemplate, { code }, { orderBy: { templateVersion: 'desc' } });
  if (before !== null && before.serviceType !== template.serviceType)
    throw new UnprocessableError(
      'template-service-type-differs',
      `Template ${code} is for the service type "${before.serviceType}", not "${template.serviceType}": use another code.`,
      {
        faults: [
          { pointer: '/serviceType', message: `Must be "${before.serviceType}" for the code ${code}.` },
        ],
      },
    );
  const row = em.create(
    SolutionTemplate,
    {
      id: randomUUID(),
      code,
      templateVersion: (before?.templateVersion ?? 0) + 1,
      name: template.name,
      content: template.content,
      serviceType: template.serviceType,
      productCode: template.productCode ?? null,
      publishedAt: now,
      publishedBy: actor,
      demandId: template.demandId ?? null,
    },
    { persist: true },
  );
  recordAudit(em, {
    at: now,
    actor,
    action: 'template.published',
    objectType: 'template',
    objectId: row.id,
    demandId: template.demandId ?? null,
    summary: `发布解决方案模板 ${code} 第${row.templateVersion}版：${template.name}`,
    before:
      before === null
        ? null
        : { version: before.templateVersion, name: before.name, content: before.content },
    after: { version: row.templateVersion, name: row.name, content: row.content },
  });
  await em.flush();
  return row;
}
