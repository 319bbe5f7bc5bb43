import type { Static } from 'typebox';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import type { CustomerRow } from '../../core/customers/customer.entity.ts';
import type { CustomerViewSchema } from './customer.schema.ts';

export const customerView = (row: CustomerRow): Static<typeof CustomerViewSchema> => ({
  code: row.code,
  name: row.name,
  important: row.important,
  serviceLevel: row.serviceLevel,
  contactName: row.contact.name,
  contactPhone: row.contact.phone,
  contactEmail: row.contact.email,
  accountManager: row.accountManager ?? null,
  updatedAt: toShanghaiIso(row.updatedAt),
  updatedBy: row.updatedBy,
});
