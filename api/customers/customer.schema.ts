import { Type } from 'typebox';
import { AccountManagerSchema, CustomerSchema } from '../../core/demands/demand.schema.ts';
import { Moment, TextOrNull } from '../moments.ts';
import { PageOf, pageQuery } from '../pages.ts';

const code = Type.String({
  minLength: 1,
  maxLength: 64,
  pattern: '\\S',
  description: 'Customer number of the CRM (集团客户编号)',
  examples: ['JT-000123'],
});
export const CustomerParams = Type.Object({ code });

export const CustomerViewSchema = Type.Object(
  {
    code,
    name: Type.String({ description: 'Name of the customer (集团客户名称)', examples: ['华东物流集团'] }),
    important: Type.Boolean({
      description:
        'Important group customer (重要集团客户): counts for every demand and fault from now on, whatever they say themselves',
    }),
    serviceLevel: Type.Enum(CustomerSchema.properties.serviceLevel.enum, {
      description: 'Service level (服务等级): counts for every demand and fault from now on',
    }),
    contactName: TextOrNull('Contact person (联系人); masked without `personal:read`', '李雷'),
    contactPhone: TextOrNull('Telephone (联系电话); masked without `personal:read`', '025-88886666'),
    contactEmail: TextOrNull('E-mail (电子邮箱); masked without `personal:read`', 'contact@example.com'),
    accountManager: Type.Union([Type.Object(AccountManagerSchema.properties), Type.Null()], {
      description: 'Account manager (客户经理); masked without `personal:read`; null: none',
    }),
    updatedAt: Moment('When it was last written'),
    updatedBy: Type.String({ description: 'Who wrote it', examples: ['CRM'] }),
  },
  { description: 'A customer of the master (客户资料)' },
);

export const CustomerListQuery = Type.Object(
  {
    customer: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 200,
        description: "The customer's number exactly, or a part of the name",
      }),
    ),
    important: Type.Optional(Type.Boolean({ description: 'Only important customers, or only others' })),
    serviceLevel: Type.Optional(
      Type.Enum(CustomerSchema.properties.serviceLevel.enum, { description: 'Only of this service level' }),
    ),
    ...pageQuery,
  },
  { additionalProperties: false },
);
export const CustomerPage = PageOf(CustomerViewSchema, 'Customers in the order in which they came');
