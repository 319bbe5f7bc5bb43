import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { HandlingRecord, type HandlingRecordRow } from './handling-record.entity.ts';

/** The obstacle the departments still talk about, locked: both write into its row. @throws Error when there is none. */
export async function openRecord(em: EntityManager, demandId: string): Promise<HandlingRecordRow> {
  const [record] = await em.find(
    HandlingRecord,
    { demandId, decision: null },
    { orderBy: { seq: 'desc' }, limit: 1, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (record === undefined) throw new Error(`Demand ${demandId} has no obstacle to talk about.`);
  return record;
}
