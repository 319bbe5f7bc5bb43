import { type TSchema, Type } from 'typebox';
import { type DemandAction, ProductSchema } from '../demands/demand.schema.ts';
import type { Column } from './column.ts';
import { customerColumns } from './customer-columns.ts';
import { serviceTypeChoices } from './resource-columns.ts';

const text = (maxLength: number): TSchema => Type.String({ minLength: 1, maxLength });
const optional = { required: false };
const product = ProductSchema.properties;

const ofCustomer: Column[] = customerColumns.map((column) => ({
  ...column,
  required: column.field === 'customerCode',
  firstRowOnly: true,
  example: column.field === 'customerCode' ? 'JT-000123' : column.example,
  note:
    column.field === 'customerCode'
      ? '客户资料里有的客户，名称、联系人、客户经理可以不填'
      : ['important', 'serviceLevel'].includes(column.field)
        ? `${column.note.split('；')[0]}；以客户资料为准，客户资料里没有的客户不填为否、标准`
        : column.note,
}));

export const demandColumns: Column[] = [
  {
    field: 'externalNumber',
    heading: '外部编号',
    aliases: ['工单编号', 'CRM工单号'],
    type: 'text',
    required: true,
    schema: text(64),
    example: '示例-2026-0001',
    note: '本需求在CRM或表格里的编号，不重复；几个接入点写几行，编号相同',
  },
  {
    field: 'action',
    heading: '需求类型',
    type: 'choice',
    choices: { 新增: 'new', 调整: 'adjust', 停闭: 'close' },
    required: true,
    firstRowOnly: true,
    schema: Type.String(),
    example: '新增',
    note: '新增、调整或停闭',
  },
  ...ofCustomer,
  {
    field: 'productCode',
    heading: '产品编号',
    type: 'text',
    ...optional,
    schema: product.code,
    example: 'P-100',
    note: '新增、调整必填',
  },
  {
    field: 'productName',
    heading: '产品名称',
    type: 'text',
    ...optional,
    schema: product.name,
    example: '互联网专线',
    note: '新增、调整必填',
  },
  {
    field: 'mature',
    heading: '成熟产品',
    type: 'flag',
    ...optional,
    schema: product.mature,
    example: '是',
    note: '是或否；否要先做解决方案模板；新增、调整必填',
  },
  {
    field: 'serviceType',
    heading: '业务类型',
    type: 'choice',
    choices: serviceTypeChoices,
    ...optional,
    schema: product.serviceType,
    example: '互联网专线',
    note: '互联网专线、数据专线或语音专线；新增、调整必填',
  },
  {
    field: 'bandwidth',
    heading: '带宽',
    aliases: ['带宽(Mbit/s)', '带宽(M)'],
    type: 'integer',
    ...optional,
    schema: product.bandwidth,
    example: '200',
    note: '每个接入点的带宽，单位Mbit/s；新增、调整必填',
  },
  {
    field: 'pointName',
    heading: '接入点名称',
    aliases: ['接入点'],
    type: 'text',
    ...optional,
    schema: text(200),
    example: '总部',
    note: '每行一个接入点；新增、调整必填',
  },
  {
    field: 'pointAddress',
    heading: '装机地址',
    aliases: ['接入点地址'],
    type: 'text',
    ...optional,
    schema: text(400),
    example: '南京市鼓楼区中山路1号',
    note: '新增、调整必填',
  },
  {
    field: 'expectedOn',
    heading: '期望开通日期',
    type: 'day',
    ...optional,
    schema: Type.String({ format: 'date' }),
    example: '2026-12-31',
    note: '不早于今天；可不填',
  },
  {
    field: 'serviceId',
    heading: '业务编号',
    aliases: ['在网业务编号'],
    type: 'text',
    ...optional,
    schema: text(64),
    example: '',
    note: '在网业务的编号，如YW-20261225-0001；调整、停闭必填',
  },
  {
    field: 'closureKind',
    heading: '停闭方式',
    type: 'choice',
    choices: { 永久停闭: 'permanent', 暂停: 'suspension' },
    ...optional,
    schema: Type.String(),
    example: '',
    note: '永久停闭或暂停；停闭必填',
  },
  {
    field: 'effectiveOn',
    heading: '停闭生效日',
    type: 'day',
    ...optional,
    schema: Type.String({ format: 'date' }),
    example: '',
    note: '不早于今天；停闭必填',
  },
  {
    field: 'resumeOn',
    heading: '恢复日',
    type: 'day',
    ...optional,
    schema: Type.String({ format: 'date' }),
    example: '',
    note: '晚于停闭生效日；暂停必填',
  },
  {
    field: 'closureReason',
    heading: '停闭原因',
    type: 'text',
    ...optional,
    schema: text(1_000),
    example: '',
    note: '可不填',
  },
  {
    field: 'scope',
    heading: '线路范围',
    type: 'choice',
    choices: { 本地: 'local', 跨地市: 'cross-city', 跨省: 'cross-province' },
    ...optional,
    schema: Type.String(),
    example: '本地',
    note: '不填为本地；这里只受理本地',
  },
];

/** Columns that say the same of every row of a demand; those of an access point are its row's own. */
export const pointFields = ['pointName', 'pointAddress'];

const wanted = ['productCode', 'productName', 'mature', 'serviceType', 'bandwidth'];
const closure = ['closureKind', 'effectiveOn', 'resumeOn', 'closureReason'];

/** What each kind of demand needs, and what it must leave empty. */
export const fieldsOf: Record<DemandAction, { needs: string[]; refuses: string[] }> = {
  new: { needs: wanted, refuses: ['serviceId', ...closure] },
  adjust: { needs: [...wanted, 'serviceId'], refuses: closure },
  close: {
    needs: ['serviceId', 'closureKind', 'effectiveOn'],
    refuses: [...wanted, ...pointFields, 'expectedOn'],
  },
};
