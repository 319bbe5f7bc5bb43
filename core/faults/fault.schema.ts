import { type Static, Type } from 'typebox';
import type { FaultSeverity, FaultSource } from './fault.entity.ts';

export const faultSources: FaultSource[] = ['10086', 'account-manager', 'customer'];
export const faultSeverities: FaultSeverity[] = ['critical', 'major', 'minor'];

const text = (description: string, maxLength: number, example: string) =>
  Type.String({ minLength: 1, maxLength, pattern: '\\S', description, examples: [example] });

export const FaultCustomerSchema = Type.Object(
  {
    code: text('Customer number of the CRM (集团客户编号)', 64, 'JT-000123'),
    name: text('Name of the customer (集团客户名称)', 200, '华东物流集团'),
    contactName: text('Who of the customer is called back (联系人)', 100, '李雷'),
    contactPhone: text('Telephone of the contact person (联系电话)', 40, '0551-88886666'),
    contactEmail: Type.Optional(
      Type.String({
        format: 'email',
        maxLength: 200,
        description: 'E-mail of the contact person (电子邮箱): where the reply is sent to',
        examples: ['contact@example.com'],
      }),
    ),
  },
  { additionalProperties: false, description: 'The customer who has the fault (集团客户)' },
);

/** The body of `POST /v1/faults`. */
export const NewFaultSchema = Type.Object(
  {
    source: Type.Enum(faultSources, {
      description:
        'Who reports (art. 24): 10086; account-manager 客户经理; customer 集团客户直接申告 to the support centre, which only important customers may',
    }),
    serviceId: Type.Optional(
      text(
        'Id of the service, or its number; a person completes it later where it is unknown',
        64,
        'YW-20261225-0001',
      ),
    ),
    customer: Type.Optional(FaultCustomerSchema),
    severity: Type.Enum(faultSeverities, {
      default: 'major',
      description:
        'critical 重大: service down; major 较大: impaired; minor 一般. The monitoring centre may correct it',
    }),
    description: text('What the customer sees (障碍现象)', 4_000, '专线全部中断，光猫光信号灯红灯'),
    occurredAt: Type.Optional(
      Type.String({
        format: 'date-time',
        description: 'When it began (障碍发生时间), ISO 8601 with offset; not in the future',
        examples: ['2026-11-30T08:15:00+08:00'],
      }),
    ),
    circuit: Type.Optional(text('Code of the circuit (电路代号)', 64, 'DL-20261101-0001')),
  },
  { additionalProperties: false },
);
export type NewFault = Static<typeof NewFaultSchema>;
