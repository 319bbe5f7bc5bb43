import { CustomerInputSchema } from '../customers/customer.schema.ts';
import { AccountManagerSchema } from '../demands/demand.schema.ts';
import type { Column } from './column.ts';

/** Words for the service levels 服务等级. */
const levelChoices = { AAA: 'AAA', AA: 'AA', A: 'A', 标准: 'standard', 普通: 'standard' };

const { code, name, important, serviceLevel, contactName, contactPhone, contactEmail } =
  CustomerInputSchema.properties;

/** Who the customer is: the same in a sheet of customers and of demands. */
export const customerColumns: Column[] = [
  {
    field: 'customerCode',
    heading: '客户编号',
    aliases: ['集团客户编号', '客户编码'],
    type: 'text',
    required: true,
    schema: code,
    example: '示例-JT-000123',
    note: '集团客户在CRM中的编号',
  },
  {
    field: 'customerName',
    heading: '客户名称',
    aliases: ['集团客户名称'],
    type: 'text',
    required: true,
    schema: name,
    example: '华东物流集团',
    note: '',
  },
  {
    field: 'important',
    heading: '重要客户',
    aliases: ['重要集团客户'],
    type: 'flag',
    required: false,
    schema: important,
    example: '是',
    note: '是或否；不填为否',
  },
  {
    field: 'serviceLevel',
    heading: '服务等级',
    type: 'choice',
    choices: levelChoices,
    required: false,
    schema: serviceLevel,
    example: 'AA',
    note: 'AAA、AA、A或标准；不填为标准',
  },
  {
    field: 'contactName',
    heading: '联系人',
    type: 'text',
    required: false,
    schema: contactName,
    example: '李雷',
    note: '客户方联系人',
  },
  {
    field: 'contactPhone',
    heading: '联系电话',
    aliases: ['联系人电话'],
    type: 'text',
    required: false,
    schema: contactPhone,
    example: '025-88886666',
    note: '',
  },
  {
    field: 'contactEmail',
    heading: '电子邮箱',
    aliases: ['联系人邮箱', '邮箱'],
    type: 'text',
    required: false,
    schema: contactEmail,
    example: 'contact@example.com',
    note: '业务开通后通知客户用',
  },
  {
    field: 'managerName',
    heading: '客户经理',
    type: 'text',
    required: false,
    schema: AccountManagerSchema.properties.name,
    example: '王芳',
    note: '与客户经理电话同填',
  },
  {
    field: 'managerPhone',
    heading: '客户经理电话',
    type: 'text',
    required: false,
    schema: AccountManagerSchema.properties.phone,
    example: '13800000000',
    note: '与客户经理同填',
  },
];
