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
import { serviceStates } from '../states.ts';

export const base = '/tmf-api/serviceInventory/v4';

const list = {
  place: Type.Optional(Type.Array(PlaceSchema, { maxItems: 200, description: 'Access points 接入点' })),
  relatedParty: Type.Optional(
    Type.Array(RelatedPartySchema, {
      maxItems: 10,
      description: 'The customer; in requests contact and account manager, too',
    }),
  ),
  serviceCharacteristic: Type.Optional(
    Type.Array(CharacteristicSchema, {
      maxItems: 50,
      description:
        'number 业务编号, serviceType (internet, data, voice), bandwidth in Mbit/s, serviceLevel, important, circuits 电路代号, archiveNumber, resumeOn; in requests number, serviceType, bandwidth, interfaceType, circuits (one per place, in their order), resumeOn',
    }),
  ),
  serviceSpecification: Type.Optional(SpecificationSchema),
};

export const TmfServiceSchema = Entity(
  'Service',
  `${base}/service`,
  {
    name: maybe('Name of the product it is', '互联网专线200M'),
    description: maybe('What was said of it'),
    category: maybe('Always CustomerFacingService', 'CustomerFacingService'),
    state: Type.Optional(
      Type.Enum([...serviceStates], { description: 'active 在网, inactive 暂停, terminated 已停闭' }),
    ),
    serviceType: maybe('internet 互联网专线, data 数据专线, voice 语音专线', 'internet'),
    serviceDate: maybeWhen('When the service came to be'),
    startDate: maybeWhen('When it became active'),
    endDate: maybeWhen('When it was closed for good'),
    isServiceEnabled: Type.Optional(Type.Boolean({ description: 'Whether it is active' })),
    hasStarted: Type.Optional(Type.Boolean({ description: 'Always true' })),
    ...list,
    serviceOrderItem: Type.Optional(
      Type.Array(
        Type.Object(
          {
            serviceOrderId: maybe('Id of the service order'),
            serviceOrderHref: maybe('Where it is found'),
            itemAction: maybe('add, modify, delete', 'add'),
            role: maybe('Its role', 'created'),
          },
          { description: 'The order it came from' },
        ),
        { description: 'Orders it came from' },
      ),
    ),
    serviceRelationship: Type.Optional(
      Type.Array(
        Type.Object(
          {
            relationshipType: maybe('`replaces`: by an adjustment (art. 36)', 'replaces'),
            service: Type.Optional(RefSchema('The other service', '0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11')),
          },
          { description: 'Another service' },
        ),
        { description: 'Services it replaces' },
      ),
    ),
    supportingResource: Type.Optional(
      Type.Array(RefSchema('A resource it runs on', 'HF-E-0012'), {
        description: 'What it runs on, where the inventory knows it',
      }),
    ),
  },
  'A service 在网业务 as TMF638 knows it',
);
export type TmfService = Static<typeof TmfServiceSchema>;

const asked = {
  name: Type.Optional(
    Type.String({
      maxLength: 200,
      description: 'Name of the service; the product is `serviceSpecification`',
    }),
  ),
  description: Type.Optional(
    Type.String({ maxLength: 1_000, description: 'What is to be known of it; kept' }),
  ),
  startDate: wish('When it became active; now, when missing'),
  endDate: wish('When it was closed for good'),
  note: Type.Optional(Type.Array(NoteSchema, { maxItems: 50, description: 'Notes; kept' })),
  ...list,
};

export const ServiceCreateSchema = Type.Object(
  {
    state: Type.Enum([...serviceStates], {
      description:
        'active, inactive (with the characteristic resumeOn) or terminated; the others are states of orders, 422',
    }),
    ...asked,
    serviceSpecification: SpecificationSchema,
  },
  {
    title: 'TmfServiceCreate',
    additionalProperties: true,
    description:
      'A service that was there before this system 存量业务. Without a customer it is kept as it is and completed by PATCH; with one, type, bandwidth and places are needed. Attributes of the definition that are not here are taken and not kept.',
  },
);
export type ServiceCreate = Static<typeof ServiceCreateSchema>;

export const ServiceUpdateSchema = Type.Object(
  {
    state: Type.Optional(
      Type.Enum([...serviceStates], {
        description: '`active`: resume a suspended service before its day (art. 32)',
      }),
    ),
    ...asked,
  },
  {
    title: 'TmfServiceUpdate',
    additionalProperties: true,
    description: 'What is to be changed (JSON merge patch, RFC 7396)',
  },
);
export type ServiceUpdate = Static<typeof ServiceUpdateSchema>;
