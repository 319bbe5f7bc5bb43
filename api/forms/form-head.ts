import { type Static, type TProperties, Type } from 'typebox';
import { serviceTypeNames } from '../../core/demands/demand.schema.ts';
import type { DemandRow } from '../../core/demands/find-demands.ts';
import { type Field, field } from './document.ts';

export const text = (description: string, example?: string) =>
  Type.String({ description, ...(example === undefined ? {} : { examples: [example] }) });

/** What stands at the head of every form after form 1. */
const FormHead = {
  title: text('Title of the form in Chinese'),
  round: Type.Integer({ description: 'Which one of several, from 1' }),
  rounds: Type.Integer({ description: 'How many there are' }),
  demand: Type.Object(
    { id: text('Id of the demand'), number: text('Its number', 'XQ-20260930-0001') },
    { title: 'DemandReference', description: 'The demand it belongs to' },
  ),
  customer: Type.Object(
    {
      code: text('Customer number'),
      name: text('Name of the customer (集团客户名称)'),
      contactName: text('Contact person (联系人)'),
      contactPhone: text('Telephone (联系电话)'),
    },
    { title: 'FormCustomer', description: 'The customer' },
  ),
  accountManager: Type.Object(
    { name: text('Account manager (客户经理)'), phone: text('Telephone (联系电话)') },
    { title: 'FormAccountManager', description: 'The account manager' },
  ),
  productName: text('Product (产品)', '互联网专线200M'),
  serviceTypeName: text('The service type in Chinese', '互联网专线'),
  bandwidth: Type.Integer({ description: 'Bandwidth of each access point in Mbit/s' }),
};

/** The schema of a form: its name, the head, and what is its own. */
export const formSchema = <Name extends string, P extends TProperties>(
  name: Name,
  description: string,
  properties: P,
) =>
  Type.Object(
    { form: Type.Literal(name, { description: 'Name of the form' }), ...FormHead, ...properties },
    { description },
  );

const FormHeadObject = Type.Object(FormHead);
type Head = Static<typeof FormHeadObject>;

export const formHead = (
  demand: DemandRow,
  { title, round, rounds }: Pick<Head, 'title' | 'round' | 'rounds'>,
): Head => {
  const { customer, accountManager, product } = demand;
  return {
    title,
    round,
    rounds,
    demand: { id: demand.id, number: demand.number },
    customer: {
      code: customer.code,
      name: customer.name,
      contactName: customer.contactName,
      contactPhone: customer.contactPhone,
    },
    accountManager,
    productName: product.name,
    serviceTypeName: serviceTypeNames[product.serviceType],
    bandwidth: product.bandwidth,
  };
};

/** Who it is for, as the first box of the paper has it. */
export const customerFields = ({
  customer,
  accountManager,
}: Pick<Head, 'customer' | 'accountManager'>): Field[] => [
  field('客户名称', customer.name),
  field('客户编号', customer.code),
  field('联系人', customer.contactName),
  field('联系电话', customer.contactPhone),
  field('客户经理', accountManager.name),
  field('经理电话', accountManager.phone),
];

export const serviceFields = (head: Pick<Head, 'productName' | 'serviceTypeName' | 'bandwidth'>): Field[] => [
  field('产品名称', head.productName),
  field('业务类型', `${head.serviceTypeName}，${head.bandwidth} Mbit/s`),
];
