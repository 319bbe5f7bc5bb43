import { type Static, Type } from 'typebox';
import { taggedUnion } from '../tagged-union.ts';

/** What the customer asks for (art. 4): 新增 new, 调整 adjust, 停闭 close. */
export const demandActions = ['new', 'adjust', 'close'] as const;
export type DemandAction = (typeof demandActions)[number];

/** Service levels in the order of their demands on us; the decision tables have them as an input. */
const serviceLevels = ['AAA', 'AA', 'A', 'standard'] as const;

const text = (description: string, maxLength: number, example: string) =>
  Type.String({ minLength: 1, maxLength, pattern: '\\S', description, examples: [example] });

export const CustomerSchema = Type.Object(
  {
    code: text('Customer number of the CRM (集团客户编号)', 64, 'JT-000123'),
    name: text('Name of the customer (集团客户名称)', 200, '华东物流集团'),
    contactName: text('Contact person (联系人)', 100, '李雷'),
    contactPhone: text('Telephone of the contact person (联系电话)', 40, '025-88886666'),
    contactEmail: Type.Optional(
      Type.String({
        format: 'email',
        maxLength: 200,
        description:
          'E-mail of the contact person (电子邮箱): where the customer is told that the service is open',
        examples: ['contact@example.com'],
      }),
    ),
    important: Type.Boolean({ default: false, description: 'Important group customer (重要集团客户)' }),
    serviceLevel: Type.Enum([...serviceLevels], {
      default: 'standard',
      description: 'Service level (服务等级); an input of the time-limit decisions',
    }),
  },
  { additionalProperties: false, title: 'Customer', description: 'The customer (集团客户)' },
);
export type Customer = Static<typeof CustomerSchema>;

export const AccountManagerSchema = Type.Object(
  {
    name: text('Account manager (客户经理)', 100, '王芳'),
    phone: text('Telephone (联系电话)', 40, '13800000000'),
  },
  {
    additionalProperties: false,
    title: 'AccountManager',
    description: 'The account manager who asks (客户经理)',
  },
);
export type AccountManager = Static<typeof AccountManagerSchema>;

export const ProductSchema = Type.Object(
  {
    code: text('Product number', 64, 'P-100'),
    name: text('Name of the product (产品名称)', 200, '互联网专线'),
    mature: Type.Boolean({
      description: 'Mature product (成熟产品, art. 6); false asks for a solution template (art. 7)',
    }),
    serviceType: Type.Enum(['internet', 'data', 'voice'], {
      description: 'Internet line 互联网专线, data line 数据专线, voice line 语音专线',
    }),
    bandwidth: Type.Integer({
      minimum: 1,
      maximum: 400_000,
      description: 'Bandwidth of each access point in Mbit/s',
      examples: [200],
    }),
  },
  { additionalProperties: false, title: 'Product', description: 'What is ordered (产品)' },
);
export type Product = Static<typeof ProductSchema>;

const AccessPointInputSchema = Type.Object(
  {
    name: text('Name of the access point (接入点名称)', 200, '总部'),
    address: text('Address to connect (装机地址)', 400, '南京市鼓楼区中山路1号'),
  },
  { additionalProperties: false },
);

const DaySchema = (description: string, example: string) =>
  Type.String({ format: 'date', description, examples: [example] });

const closureFields = {
  effectiveOn: DaySchema(
    'Day from which the service is closed, yyyy-mm-dd (停闭生效日); not in the past',
    '2026-12-01',
  ),
  reason: Type.Optional(text('Why (停闭原因)', 1_000, '客户停产检修')),
};

/** How a service is closed (art. 32): 永久停闭 for good, or 暂停 until a day. */
const ClosureInputSchema = taggedUnion(
  'kind',
  [
    Type.Object(
      {
        kind: Type.Literal('permanent', { description: '永久停闭: end to end, for good' }),
        ...closureFields,
      },
      { additionalProperties: false, title: 'PermanentClosure', description: 'For good (永久停闭)' },
    ),
    Type.Object(
      {
        kind: Type.Literal('suspension', { description: '暂停: the end segment only' }),
        ...closureFields,
        resumeOn: DaySchema(
          'Day on which the service is resumed, yyyy-mm-dd (恢复日); after effectiveOn, within ten years',
          '2027-03-01',
        ),
      },
      { additionalProperties: false, title: 'Suspension', description: 'Until a day (暂停)' },
    ),
  ],
  { title: 'ClosureKind', description: 'How the service is closed (停闭方式)' },
);

const whoAsks = {
  scope: Type.Optional(
    Type.Enum(['local', 'cross-city', 'cross-province'], {
      description:
        'Where the ends of the line lie: 本地 local (also when missing), 跨地市 cross-city, 跨省 cross-province. Only local lines are taken (art. 2)',
    }),
  ),
  customer: CustomerSchema,
  accountManager: AccountManagerSchema,
};

const whatIsWanted = {
  product: ProductSchema,
  accessPoints: Type.Array(AccessPointInputSchema, {
    minItems: 1,
    maxItems: 200,
    description: 'Addresses to connect (接入点), 1 to 200; no two with the same name and address',
  }),
  expectedOn: Type.Optional(
    DaySchema(
      'Day on which the customer expects the service, yyyy-mm-dd (期望开通日期); not in the past',
      '2026-11-30',
    ),
  ),
};

const serviceId = Type.String({
  minLength: 1,
  maxLength: 64,
  pattern: '\\S',
  description: 'Id of the service (在网业务), or its number; one of the customer',
  examples: ['YW-20261225-0001'],
});

const NewServiceSchema = Type.Object(
  {
    action: Type.Literal('new', { description: '新增: a service the customer does not have yet' }),
    ...whoAsks,
    ...whatIsWanted,
  },
  { additionalProperties: false, title: 'NewService', description: '新增需求 (art. 6–23)' },
);

const AdjustmentSchema = Type.Object(
  {
    action: Type.Literal('adjust', { description: '调整: an active service becomes what is wanted' }),
    serviceId,
    ...whoAsks,
    ...whatIsWanted,
  },
  { additionalProperties: false, title: 'Adjustment', description: '调整需求 (art. 32, 35–37)' },
);

const ClosureSchema = Type.Object(
  {
    action: Type.Literal('close', { description: '停闭: what there is to close is on record' }),
    serviceId,
    closure: ClosureInputSchema,
    ...whoAsks,
  },
  { additionalProperties: false, title: 'Closure', description: '停闭需求 (art. 32–34)' },
);

/** The body of `POST /v1/demands`, by its `action` (art. 4). */
export const NewDemandSchema = taggedUnion('action', [NewServiceSchema, AdjustmentSchema, ClosureSchema], {
  shared: whoAsks,
  title: 'NewDemand',
  description: 'A demand: 新增 new, 调整 adjust, 停闭 close (art. 4)',
});
export type NewDemand = Static<typeof NewDemandSchema>;

/** Labels for forms, timeline and documents. */
export const serviceTypeNames = { internet: '互联网专线', data: '数据专线', voice: '语音专线' } as const;
export const demandActionNames = { new: '新增', adjust: '调整', close: '停闭' } as const;
