import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { seenByDemand, sees } from '../access/visibility.ts';
import { NotFoundError } from '../errors.ts';
import { AcceptanceArchive, type AcceptanceArchiveRow } from './acceptance.entity.ts';

export interface ArchiveFilter {
  /** The customer's number exactly, or a part of the name. */
  customer?: string | undefined;
  /** Code of a circuit, exactly. */
  circuit?: string | undefined;
  number?: string | undefined;
  demandId?: string | undefined;
  /** Days of archiving, yyyy-mm-dd in Shanghai, both included. */
  from?: string | undefined;
  to?: string | undefined;
  limit: number;
  /** `seq` of the last row of the page before. */
  after?: string | undefined;
}

/** Archives, newest first. */
export async function listArchives(
  em: EntityManager,
  filter: ArchiveFilter,
): Promise<AcceptanceArchiveRow[]> {
  const where: FilterQuery<AcceptanceArchiveRow>[] = [...seenByDemand()];
  const { customer, circuit, number, demandId, from, to, after } = filter;
  if (number !== undefined) where.push({ number: number.toUpperCase() });
  if (demandId !== undefined) where.push({ demandId });
  if (from !== undefined) where.push({ archivedAt: { $gte: new Date(`${from}T00:00:00+08:00`) } });
  if (to !== undefined) where.push({ archivedAt: { $lte: new Date(`${to}T23:59:59.999+08:00`) } });
  if (after !== undefined) where.push({ seq: { $lt: after } });
  if (customer !== undefined) {
    const part = customer.replaceAll(/[\\%_]/g, (wildcard) => `\\${wildcard}`);
    where.push({ $or: [{ customerCode: customer }, { customerName: { $ilike: `%${part}%` } }] });
  }
  if (circuit !== undefined) {
    const rows: { id: string }[] = await em.execute(
      'select id from acceptance_archive where circuits @> ?::jsonb',
      [JSON.stringify([circuit.toUpperCase()])],
    );
    where.push({ id: { $in: rows.map(({ id }) => id) } });
  }
  return await em.find(AcceptanceArchive, { $and: where }, { orderBy: { seq: 'desc' }, limit: filter.limit });
}

/** @throws NotFoundError, also for what is out of sight */
export async function findArchive(em: EntityManager, number: string): Promise<AcceptanceArchiveRow> {
  const archive = await em.findOne(AcceptanceArchive, { number: number.toUpperCase() });
  if (archive === null || !(await sees(em, archive.demandId))) throw new NotFoundError('archive', number);
  return archive;
}
