import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { HandlingRecord, type HandlingRecordRow } from './handling-record.entity.ts';

/** The obstacle the departments still talk about. @throws Error when there is none. */
export async function openRecord(em: EntityManager, demandId: string): Promise<HandlingRecordRow> {
  const [record] = await em.find(
    HandlingRecord,
    { demandId, decision: null },
    { orderBy: { seq: 'desc' }, limit: 1 },
  );
  if (record === undefined) throw new Error(`Demand ${demandId} has no obstacle to talk about.`);
  return record;
}

/** The same, locked until the end of the transaction: both departments write into its row. */
export async function lockOpenRecord(em: EntityManager, demandId: string): Promise<HandlingRecordRow> {
  const { id } = await openRecord(em, demandId);
  return await em.findOneOrFail(
    HandlingRecord,
    { id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
}
