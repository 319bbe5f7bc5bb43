import { type Static, Type } from 'typebox';
import {
  CharacteristicSchema,
  Entity,
  maybe,
  maybeWhen,
  NoteSchema,
  PlaceSchema,
  RefSchema,
  wish,
} from '../shapes.ts';
import { serviceOrderStates, taskStates } from '../states.ts';

export const base = '/tmf-api/resourceOrdering/v4';

const said = {
  externalId: Type.Optional(
    Type.String({
      maxLength: 200,
      description: "The caller's own id; lists are filtered by it",
      examples: ['OSS-17'],
    }),
  ),
  name: Type.Optional(Type.String({ maxLength: 200, description: 'Kept and answered' })),
  description: Type.Optional(Type.String({ maxLength: 4_000, description: 'What is to be done' })),
  category: Type.Optional(Type.String({ maxLength: 100, description: 'Kept and answered' })),
  orderType: Type.Optional(Type.String({ maxLength: 100, description: 'Kept and answered' })),
  note: Type.Optional(Type.Array(NoteSchema, { maxItems: 50, description: 'Kept and answered' })),
};

const OrderedResourceSchema = Type.Object(
  {
    id: Type.Optional(
      Type.String({ maxLength: 64, description: 'A resource of TMF639, by its id or its code' }),
    ),
    href: maybe('Where it is found'),
    name: Type.Optional(
      Type.String({ maxLength: 200, description: 'Its name; in answers where the work is' }),
    ),
    category: Type.Optional(
      Type.String({
        maxLength: 64,
        description:
          'Where the work is: core 核心, trunk 接入主干, end 接入末端, user-side 用户侧, configuration 数据配置 (when missing)',
        examples: ['end'],
      }),
    ),
    place: Type.Optional(PlaceSchema),
    resourceCharacteristic: Type.Optional(
      Type.Array(CharacteristicSchema, {
        maxItems: 50,
        description: 'opticalPower in dBm, materials, leftover, as form 3 has them',
      }),
    ),
  },
  { description: 'The resource that is worked at' },
);

const itemId = Type.Optional(
  Type.String({ maxLength: 64, description: "The caller's id of the item", examples: ['1'] }),
);
const action = Type.Optional(
  Type.Enum(['add', 'modify', 'delete', 'noChange'], {
    description: 'Kept and answered; add for those of demands',
  }),
);

export const ResourceOrderSchema = Entity(
  'ResourceOrder',
  `${base}/resourceOrder`,
  {
    ...said,
    state: Type.Optional(
      Type.Enum([...serviceOrderStates], {
        description: 'acknowledged, inProgress, held 受阻 (art. 22), completed, cancelled',
      }),
    ),
    orderDate: maybeWhen('When it was issued'),
    requestedStartDate: maybeWhen('When it is planned to begin: the day'),
    requestedCompletionDate: maybeWhen('When it is planned to be done: the day'),
    startDate: maybeWhen('When it was begun: the day'),
    completionDate: maybeWhen('When it was done'),
    cancellationReason: maybe('Why it was cancelled or is held'),
    externalReference: Type.Optional(
      Type.Array(
        Type.Object(
          {
            id: maybe('The number', 'SG-20261101-0001'),
            name: maybe('The same', 'SG-20261101-0001'),
            externalReferenceType: maybe('workOrderNumber, demandNumber', 'workOrderNumber'),
          },
          { description: 'A number of ours' },
        ),
        { description: 'Number of the work order, and of the demand it belongs to' },
      ),
    ),
    orderItem: Type.Optional(
      Type.Array(
        Type.Object(
          {
            id: itemId,
            action,
            state: Type.Optional(Type.Enum([...serviceOrderStates], { description: 'As that of the order' })),
            resource: Type.Optional(OrderedResourceSchema),
          },
          { description: 'The item' },
        ),
        { description: 'Always one' },
      ),
    ),
  },
  'A resource order as TMF652 knows it: a work order 业务施工单',
);
export type ResourceOrder = Static<typeof ResourceOrderSchema>;

export const ResourceOrderCreateSchema = Type.Object(
  {
    ...said,
    requestedStartDate: wish('When it is planned to begin: its day in Shanghai counts'),
    requestedCompletionDate: wish('When it is planned to be done: its day in Shanghai counts'),
    orderItem: Type.Array(
      Type.Object(
        { id: itemId, action, resource: Type.Optional(OrderedResourceSchema) },
        { additionalProperties: true, description: 'What is worked at' },
      ),
      {
        minItems: 1,
        maxItems: 1,
        description: 'One item: a work order is about one place. Send others as orders of their own',
      },
    ),
  },
  {
    title: 'TmfResourceOrderCreate',
    additionalProperties: true,
    description:
      'Network work that belongs to no demand. Attributes of the definition that are not here are taken and not kept.',
  },
);
export type ResourceOrderCreate = Static<typeof ResourceOrderCreateSchema>;

export const ResourceOrderUpdateSchema = Type.Object(
  {
    ...said,
    state: Type.Optional(
      Type.Enum([...serviceOrderStates], {
        description: 'acknowledged, inProgress, held, completed, cancelled; of an order without a demand',
      }),
    ),
    cancellationReason: Type.Optional(
      Type.String({ maxLength: 1_000, description: 'Why it is held or cancelled' }),
    ),
  },
  {
    title: 'TmfResourceOrderUpdate',
    additionalProperties: true,
    description: 'What is to be changed (JSON merge patch, RFC 7396)',
  },
);

export const CancelResourceOrderSchema = Entity(
  'CancelResourceOrder',
  `${base}/cancelResourceOrder`,
  {
    state: Type.Optional(
      Type.Enum([...taskStates], { description: 'Always done: what cannot be cancelled is 409' }),
    ),
    cancellationReason: maybe('Why'),
    effectiveCancellationDate: maybeWhen('When it was cancelled, where it was by such a task'),
    resourceOrder: Type.Optional(RefSchema('The order', '0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11')),
  },
  'A cancellation of a resource order, carried out',
);
export type CancelResourceOrder = Static<typeof CancelResourceOrderSchema>;

export const CancelResourceOrderCreateSchema = Type.Object(
  {
    cancellationReason: Type.Optional(
      Type.String({ minLength: 1, maxLength: 1_000, pattern: '\\S', description: 'Why' }),
    ),
    requestedCancellationDate: wish('Taken and not kept: it is done at once'),
    resourceOrder: Type.Object(
      {
        id: Type.String({
          minLength: 1,
          maxLength: 64,
          description: 'Id of the order, or number of the work order',
        }),
      },
      { additionalProperties: true, description: 'The order' },
    ),
  },
  {
    title: 'TmfCancelResourceOrderCreate',
    additionalProperties: true,
    description: 'Which order is cancelled, and why',
  },
);
