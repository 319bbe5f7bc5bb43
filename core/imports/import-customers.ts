import { Value } from 'typebox/value';
import { type CustomerInput, CustomerInputSchema } from '../customers/customer.schema.ts';
import { saveCustomers } from '../customers/save-customers.ts';
import { customerColumns } from './customer-columns.ts';
import type { ImportCounts, ImportTask } from './import-task.ts';
import type { TableRow } from './read-table.ts';
import { withoutDoubles } from './without-doubles.ts';

const BATCH = 1_000;

/** Writes customers of the master by number: created, updated, or unchanged. An empty cell empties the field. */
export async function importCustomers({ em, rows, faults, now, actor }: ImportTask): Promise<ImportCounts> {
  const counts = { created: 0, updated: 0, unchanged: 0 };
  const taken = withoutDoubles(rows, customerColumns, 'customerCode', faults).filter((row) => {
    const { managerName, managerPhone } = row.values;
    if ((managerName === undefined) === (managerPhone === undefined)) return true;
    const missing = managerName === undefined ? 'managerName' : 'managerPhone';
    const column = customerColumns.find(({ field }) => field === missing);
    faults.at(row.row, column, '客户经理和客户经理电话要同时填写，或都清空。');
    return false;
  });
  for (let start = 0; start < taken.length; start += BATCH) {
    const customers = taken.slice(start, start + BATCH).flatMap(customerOf);
    const some = await saveCustomers(em, { customers, now, actor });
    counts.created += some.created;
    counts.updated += some.updated;
    counts.unchanged += some.unchanged;
    em.clear();
  }
  return counts;
}

function customerOf({ values }: TableRow): CustomerInput[] {
  const { customerCode, customerName, managerName, managerPhone, ...rest } = values;
  const customer = {
    important: false,
    serviceLevel: 'standard',
    ...rest,
    code: customerCode,
    name: customerName,
    ...(managerName === undefined ? {} : { accountManager: { name: managerName, phone: managerPhone } }),
  };
  return Value.Check(CustomerInputSchema, customer) ? [customer] : [];
}
