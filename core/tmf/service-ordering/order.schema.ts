import { type Static, Type } from 'typebox';
import {
  CharacteristicSchema,
  Entity,
  maybe,
  maybeWhen,
  NoteSchema,
  PlaceSchema,
  RefSchema,
  RelatedPartySchema,
  SpecificationSchema,
  wish,
} from '../shapes.ts';
import { serviceOrderStates, serviceStates, taskStates } from '../states.ts';

export const base = '/tmf-api/serviceOrdering/v4';

const OrderedServiceSchema = Type.Object(
  {
    id: Type.Optional(
      Type.String({
        maxLength: 64,
        description:
          'The service that is changed or closed: its id, or its number; of an order that is done the service it became',
        examples: ['YW-20261225-0001'],
      }),
    ),
    href: maybe('Where it is found'),
    name: Type.Optional(
      Type.String({ maxLength: 200, description: 'Name of the product', examples: ['互联网专线'] }),
    ),
    state: Type.Optional(
      Type.Enum([...serviceStates], {
        description: 'With `modify`: inactive is a suspension (暂停); otherwise it is left away',
      }),
    ),
    serviceType: Type.Optional(
      Type.String({
        maxLength: 64,
        description: 'internet, data, voice; as the characteristic of this name',
        examples: ['internet'],
      }),
    ),
    serviceSpecification: Type.Optional(SpecificationSchema),
    serviceCharacteristic: Type.Optional(
      Type.Array(CharacteristicSchema, {
        maxItems: 50,
        description:
          'serviceType (internet, data, voice), bandwidth in Mbit/s, mature (true, false; true when missing, art. 6); of a closure reason, of a suspension resumeOn (yyyy-mm-dd)',
      }),
    ),
    place: Type.Optional(
      Type.Array(PlaceSchema, {
        maxItems: 200,
        description: 'Access points 接入点: one demand, all of them',
      }),
    ),
    '@type': maybe('Name of the type', 'Service'),
  },
  { description: 'The service' },
);
export type OrderedService = Static<typeof OrderedServiceSchema>;

const itemId = Type.String({
  minLength: 1,
  maxLength: 64,
  description: "The caller's id of the item",
  examples: ['1'],
});

const ExternalReferenceSchema = Type.Object(
  {
    id: maybe('Number of the demand (需求编号)', 'XQ-20260930-0001'),
    name: maybe('The same', 'XQ-20260930-0001'),
    externalReferenceType: maybe('Always `demandNumber` in answers', 'demandNumber'),
  },
  { description: 'By what it is known elsewhere' },
);

const kept = {
  externalId: Type.Optional(
    Type.String({
      maxLength: 200,
      description: "The caller's own id of the order; lists are filtered by it",
      examples: ['CRM-4711'],
    }),
  ),
  category: Type.Optional(
    Type.String({ maxLength: 100, description: 'Kept and answered', examples: ['access'] }),
  ),
  description: Type.Optional(Type.String({ maxLength: 1_000, description: 'Kept and answered' })),
  priority: Type.Optional(
    Type.String({
      maxLength: 40,
      description: 'Kept and answered; limits follow the service level of the customer',
      examples: ['1'],
    }),
  ),
  note: Type.Optional(Type.Array(NoteSchema, { maxItems: 50, description: 'Kept and answered' })),
};

export const ServiceOrderSchema = Entity(
  'ServiceOrder',
  `${base}/serviceOrder`,
  {
    ...kept,
    state: Type.Optional(
      Type.Enum([...serviceOrderStates], {
        description: 'State of the demand: the table is in docs/tmforum.md',
      }),
    ),
    orderDate: maybeWhen('When the demand was received'),
    requestedStartDate: maybeWhen('From when a closure or suspension holds'),
    requestedCompletionDate: maybeWhen('Day on which the customer expects the service (期望开通日期)'),
    expectedCompletionDate: maybeWhen(
      'The planned date replied at the confirmation of resources (art. 12–14)',
    ),
    completionDate: maybeWhen('When it was done'),
    cancellationDate: maybeWhen('When it was cancelled or withdrawn'),
    cancellationReason: maybe('Why it was cancelled'),
    externalReference: Type.Optional(
      Type.Array(ExternalReferenceSchema, { description: 'The number of the demand' }),
    ),
    relatedParty: Type.Optional(
      Type.Array(RelatedPartySchema, {
        description: 'The customer; where one order is asked for, contact and account manager, too',
      }),
    ),
    serviceOrderItem: Type.Optional(
      Type.Array(
        Type.Object(
          {
            id: Type.Optional(itemId),
            action: Type.Optional(
              Type.Enum(['add', 'modify', 'delete'], {
                description: 'add 新增, modify 调整、暂停, delete 停闭',
              }),
            ),
            state: Type.Optional(Type.Enum([...serviceOrderStates], { description: 'As that of the order' })),
            service: Type.Optional(OrderedServiceSchema),
          },
          { description: 'The item' },
        ),
        { description: 'Always one' },
      ),
    ),
  },
  'A service order as TMF641 knows it: a demand 需求',
);
export type ServiceOrder = Static<typeof ServiceOrderSchema>;

export const ServiceOrderCreateSchema = Type.Object(
  {
    ...kept,
    requestedStartDate: wish('From when a closure or suspension holds; today, when missing'),
    requestedCompletionDate: wish(
      'When the customer expects the service (期望开通日期): its day in Shanghai counts',
    ),
    relatedParty: Type.Array(RelatedPartySchema, {
      maxItems: 10,
      description:
        'customer (id, name), customerContact and accountManager (name, contactMedium with phoneNumber): all three are needed',
    }),
    serviceOrderItem: Type.Array(
      Type.Object(
        {
          id: itemId,
          action: Type.Enum(['add', 'modify', 'delete', 'noChange'], {
            description: 'add 新增; modify 调整, with state inactive 暂停; delete 永久停闭; noChange is 422',
          }),
          service: OrderedServiceSchema,
        },
        { additionalProperties: true, description: 'The item: one service at one or more places' },
      ),
      {
        minItems: 1,
        maxItems: 1,
        description: 'One item; a demand is about one service. Send others as orders of their own',
      },
    ),
  },
  {
    title: 'TmfServiceOrderCreate',
    additionalProperties: true,
    description: 'A demand. Attributes of the definition that are not here are taken and not kept.',
  },
);
export type ServiceOrderCreate = Static<typeof ServiceOrderCreateSchema>;

export const ServiceOrderUpdateSchema = Type.Object(
  {
    ...kept,
    state: Type.Optional(
      Type.Enum([...serviceOrderStates], {
        description: 'Only `cancelled`; the others come from the work itself',
      }),
    ),
    cancellationReason: Type.Optional(Type.String({ maxLength: 1_000, description: 'Why it is cancelled' })),
  },
  {
    title: 'TmfServiceOrderUpdate',
    additionalProperties: true,
    description: 'What is to be changed (JSON merge patch, RFC 7396)',
  },
);

export const CancelServiceOrderSchema = Entity(
  'CancelServiceOrder',
  `${base}/cancelServiceOrder`,
  {
    state: Type.Optional(
      Type.Enum([...taskStates], { description: 'Always done: what cannot be cancelled is 409' }),
    ),
    cancellationReason: maybe('Why', '客户搬迁计划取消'),
    effectiveCancellationDate: maybeWhen('When it was cancelled'),
    requestedCancellationDate: maybeWhen('The same: it is done at once'),
    serviceOrder: Type.Optional(RefSchema('The order', '0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11')),
  },
  'A cancellation of a service order, carried out',
);
export type CancelServiceOrder = Static<typeof CancelServiceOrderSchema>;

export const CancelServiceOrderCreateSchema = Type.Object(
  {
    cancellationReason: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 1_000,
        pattern: '\\S',
        description: 'Why (取消原因)',
        examples: ['客户搬迁计划取消'],
      }),
    ),
    requestedCancellationDate: wish('Taken and not kept: it is done at once'),
    serviceOrder: Type.Object(
      {
        id: Type.String({
          minLength: 1,
          maxLength: 64,
          description: 'Id of the order, or number of the demand',
        }),
        href: maybe('Where it is found'),
        '@referredType': maybe('Of what type it is', 'ServiceOrder'),
      },
      { additionalProperties: true, description: 'The order' },
    ),
  },
  {
    title: 'TmfCancelServiceOrderCreate',
    additionalProperties: true,
    description: 'Which order is cancelled, and why',
  },
);
