import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { type Erasable, erasableDemand, erasableFault } from './case-in-use.ts';
import { personalTables } from './columns.ts';
import { contactNames } from './contact-names.ts';
import { ERASED } from './personal-fields.ts';
import { rewriteRows } from './rewrite-table.ts';

/**
 * Erases the personal data of one ended case, for good, in the caller's transaction: what may be overwritten is, everywhere it is
 * kept; of what never changes (the audit, the archive) the keys are deleted, so that hashes and signatures stay true while
 * nobody can read it any more. One line of the audit says that it was done, by whom, and how much.
 * @returns false when the case is not to be erased (any more).
 */
export async function eraseCase(
  em: EntityManager,
  one: Erasable,
  { now, actor, reason }: { now: Date; actor: string; reason: string },
): Promise<boolean> {
  const demand = one.kind === 'demand';
  const locked: unknown[] = await em.execute(
    demand
      ? `select d.id from demand d where d.id = ? and ${erasableDemand} for update`
      : `select f.id from fault f where f.id = ? and ${erasableFault} for update`,
    [one.id],
  );
  if (locked.length === 0) return false;
  const ref = demand ? { demandId: one.id } : { faultId: one.id };
  const texts = await contactNames(em, [ref]);
  const counts: Record<string, number> = {};
  for (const table of personalTables) {
    const where = demand ? table.ofDemand : table.ofFault;
    if (where === undefined) continue;
    const { changed } = await rewriteRows(em, table, { where, values: [one.id] }, (plain, { name }) =>
      table.table === 'notification' && name === 'text' ? eraseWithin(plain, texts) : ERASED,
    );
    if (changed > 0) counts[table.table] = changed;
  }
  const keys: unknown[] = await em.execute(
    `delete from personal_key where ${demand ? 'demand_id' : 'fault_id'} = ? returning id`,
    [one.id],
  );
  await em.execute(`update ${one.kind} set personal_erased_at = ?, version = version + 1 where id = ?`, [
    now,
    one.id,
  ]);
  recordAudit(em, {
    at: now,
    actor,
    action: 'personal-data.erased',
    objectType: one.kind,
    objectId: one.id,
    ...ref,
    summary: `删除联系人个人信息：${one.number}，归档和记录的校验不受影响`,
    after: { rows: counts, keys: keys.length },
    reason,
  });
  await em.flush();
  return true;
}

/** A message without who it was for; what it was about stays. */
const eraseWithin = (text: string, texts: string[]): string =>
  texts
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, one) => rest.replaceAll(one, ERASED), text)
    .replaceAll(/^[^\n，]{1,100}，您好：/gm, `${ERASED}，您好：`)
    .replaceAll(/客户确认人：[^\n]*/g, `客户确认人：${ERASED}`);
