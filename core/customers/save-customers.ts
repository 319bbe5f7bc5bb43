import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { lockNumbers } from '../lock-numbers.ts';
import { CustomerRecord, type CustomerRow } from './customer.entity.ts';
import type { CustomerInput } from './customer.schema.ts';

export interface SavedCounts {
  created: number;
  updated: number;
  unchanged: number;
}

/**
 * Writes customers of the master by number, in the caller's transaction: what is unknown is created, what differs is
 * updated, nothing is deleted. One line of the record per customer that changed; it names the fields, and shows values
 * only of those that are not personal.
 */
export async function saveCustomers(
  em: EntityManager,
  { customers, now, actor }: { customers: CustomerInput[]; now: Date; actor: string },
): Promise<SavedCounts> {
  await lockCustomers(em);
  const known = await em.find(
    CustomerRecord,
    { code: { $in: customers.map(({ code }) => code) } },
    { refresh: true },
  );
  const byCode = new Map(known.map((row) => [row.code, row]));
  const counts = { created: 0, updated: 0, unchanged: 0 };
  for (const customer of customers) {
    const row = byCode.get(customer.code);
    const wanted = valuesOf(customer);
    const changed = row === undefined ? Object.keys(wanted) : changedFields(row, wanted);
    if (changed.length === 0) {
      counts.unchanged += 1;
      continue;
    }
    const id = row?.id ?? randomUUID();
    if (row === undefined)
      em.create(
        CustomerRecord,
        { id, code: customer.code, ...wanted, updatedAt: now, updatedBy: actor },
        { persist: true },
      );
    counts[row === undefined ? 'created' : 'updated'] += 1;
    recordAudit(em, {
      at: now,
      actor,
      action: row === undefined ? 'customer.created' : 'customer.updated',
      objectType: 'customer',
      objectId: id,
      summary: `${row === undefined ? '登记' : '更新'}客户 ${customer.code}：${wanted.name}`,
      before: row === undefined ? null : publicOf(row),
      after: { ...publicOf(wanted), changed },
    });
    if (row !== undefined) em.assign(row, { ...wanted, updatedAt: now, updatedBy: actor });
  }
  await em.flush();
  return counts;
}

/** Those who write customers queue up until the transaction ends: of two with a new number one would fail. */
export async function lockCustomers(em: EntityManager): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(?)', [lockNumbers.customers]);
}

/** What stands in the row; texts without blanks around them. */
const valuesOf = (customer: CustomerInput) => ({
  name: customer.name.trim(),
  important: customer.important,
  serviceLevel: customer.serviceLevel,
  contact: {
    name: customer.contactName?.trim() ?? null,
    phone: customer.contactPhone?.trim() ?? null,
    email: customer.contactEmail ?? null,
  },
  accountManager: customer.accountManager
    ? { name: customer.accountManager.name.trim(), phone: customer.accountManager.phone.trim() }
    : null,
});
type Values = ReturnType<typeof valuesOf>;

const publicOf = ({
  name,
  important,
  serviceLevel,
}: Pick<Values, 'name' | 'important' | 'serviceLevel'>) => ({
  name,
  important,
  serviceLevel,
});

function changedFields(row: CustomerRow, wanted: Values): string[] {
  const { name, phone, email } = row.contact;
  const manager = row.accountManager;
  const old: Values = {
    name: row.name,
    important: row.important,
    serviceLevel: row.serviceLevel,
    contact: { name, phone, email },
    accountManager: manager ? { name: manager.name, phone: manager.phone } : null,
  };
  return Object.entries(wanted).flatMap(([field, value]) =>
    JSON.stringify(Reflect.get(old, field)) === JSON.stringify(value) ? [] : [field],
  );
}
