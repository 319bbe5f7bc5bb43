import type { CustomerRow } from '../../../core/customers/customer.entity.ts';
import { listCustomers } from '../../../core/customers/find-customers.ts';
import { CustomerListQuery } from '../../customers/customer.schema.ts';
import { column, type ExportDefinition, filtersOf, levelName } from '../export-definition.ts';

const query = filtersOf(CustomerListQuery);

/** The columns of the import first, by the same headings: an export that is corrected can be imported. */
export const customerExport: ExportDefinition<CustomerRow, CustomerRow, (typeof query)['properties']> = {
  list: 'customers',
  operationId: 'exportCustomers',
  name: '客户',
  scope: 'customers:read',
  query,
  columns: [
    column('customerCode', '客户编号', 'text', ({ code }) => code),
    column('customerName', '客户名称', 'text', ({ name }) => name, { width: 30 }),
    column('important', '重要客户', 'flag', ({ important }) => important),
    column('serviceLevel', '服务等级', 'text', ({ serviceLevel }) => levelName(serviceLevel), { width: 10 }),
    column('contactName', '联系人', 'text', ({ contact }) => contact.name, { personal: 'name' }),
    column('contactPhone', '联系电话', 'text', ({ contact }) => contact.phone, { personal: 'phone' }),
    column('contactEmail', '电子邮箱', 'text', ({ contact }) => contact.email, { personal: 'email' }),
    column('managerName', '客户经理', 'text', ({ accountManager }) => accountManager?.name, {
      personal: 'name',
    }),
    column('managerPhone', '客户经理电话', 'text', ({ accountManager }) => accountManager?.phone, {
      personal: 'phone',
    }),
    column('updatedAt', '更新时间', 'moment', ({ updatedAt }) => updatedAt),
    column('updatedBy', '更新人', 'text', ({ updatedBy }) => updatedBy),
  ],
  page: async (em, filter, page) => await listCustomers(em, { ...filter, ...page }),
  cursorOf: ({ seq }) => seq,
  shape: async (_em, rows) => rows,
};
