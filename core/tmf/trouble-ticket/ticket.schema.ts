import { type Static, Type } from 'typebox';
import { faultSeverities } from '../../faults/fault.schema.ts';
import { Entity, maybe, maybeWhen, NoteSchema, RelatedPartySchema } from '../shapes.ts';
import { ticketStatuses } from '../states.ts';

export const base = '/tmf-api/troubleTicket/v4';

const kept = {
  externalId: Type.Optional(
    Type.String({
      maxLength: 200,
      description: "The caller's own id of the ticket; lists are filtered by it",
      examples: ['10086-2026-0815'],
    }),
  ),
  name: Type.Optional(Type.String({ maxLength: 200, description: 'Kept and answered' })),
  priority: Type.Optional(
    Type.String({
      maxLength: 40,
      description: 'Kept and answered; limits follow severity and service level',
      examples: ['1'],
    }),
  ),
  note: Type.Optional(
    Type.Array(NoteSchema, {
      maxItems: 50,
      description: 'Kept and answered; in answers cause 原因 and remedy 处理措施, too',
    }),
  ),
};

const RelatedEntitySchema = Type.Object(
  {
    id: Type.Optional(
      Type.String({
        maxLength: 64,
        description: 'Of a service its id or number, of a circuit its code',
        examples: ['YW-20261225-0001'],
      }),
    ),
    href: maybe('Where it is found'),
    name: maybe('Its name'),
    role: Type.Optional(
      Type.String({ maxLength: 64, description: 'service 业务, circuit 电路', examples: ['service'] }),
    ),
    '@referredType': Type.Optional(
      Type.String({ maxLength: 64, description: 'Service or Circuit', examples: ['Service'] }),
    ),
  },
  { description: 'What has the fault' },
);

const ChannelSchema = Type.Object(
  {
    id: Type.Optional(
      Type.String({
        maxLength: 64,
        description: '10086 (when missing), account-manager 客户经理, customer 集团客户直接申告',
        examples: ['10086'],
      }),
    ),
    name: maybe('Its name', '10086'),
  },
  { description: 'Who reports (art. 24)' },
);

const about = {
  relatedEntity: Type.Optional(
    Type.Array(RelatedEntitySchema, {
      maxItems: 10,
      description: 'The service, and the circuit where it is known',
    }),
  ),
  channel: Type.Optional(ChannelSchema),
};

export const TroubleTicketSchema = Entity(
  'TroubleTicket',
  `${base}/troubleTicket`,
  {
    ...kept,
    description: maybe('What the customer sees (障碍现象)', '专线全部中断，光猫光信号灯红灯'),
    severity: maybe('critical 重大, major 较大, minor 一般', 'major'),
    ticketType: maybe('As it was said; kept', 'fault'),
    status: Type.Optional(
      Type.Enum([...ticketStatuses], { description: 'State of the fault: the table is in docs/tmforum.md' }),
    ),
    creationDate: maybeWhen('When it was reported'),
    expectedResolutionDate: maybeWhen('When the limit that runs ends'),
    resolutionDate: maybeWhen('When the customer confirmed that it works again'),
    statusChangeDate: maybeWhen('When it was replied, or ended'),
    statusChangeReason: maybe(
      'Why it has its status, where that says little',
      '重复申告，并入障碍 GZ-20261130-0001',
    ),
    ...about,
    externalReference: Type.Optional(
      Type.Array(
        Type.Object(
          {
            id: maybe('Number of the fault', 'GZ-20261130-0001'),
            externalReferenceType: maybe('Always faultNumber', 'faultNumber'),
          },
          { description: 'A number of ours' },
        ),
        { description: 'Number of the fault (障碍编号): ours, v4 has no attribute for it' },
      ),
    ),
    relatedParty: Type.Optional(
      Type.Array(RelatedPartySchema, {
        description: 'The customer; where one ticket is asked for, the contact, too',
      }),
    ),
    troubleTicketRelationship: Type.Optional(
      Type.Array(
        Type.Object(
          {
            id: maybe('Id of the other ticket'),
            href: maybe('Where it is found'),
            name: maybe('Its number'),
            relationshipType: maybe('Always `isDuplicateOf`', 'isDuplicateOf'),
          },
          { description: 'Another ticket' },
        ),
        { description: 'The open fault of the same service whose repeat this is' },
      ),
    ),
  },
  'A trouble ticket as TMF621 knows it: a fault 障碍',
);
export type TroubleTicket = Static<typeof TroubleTicketSchema>;

export const TroubleTicketCreateSchema = Type.Object(
  {
    ...kept,
    description: Type.String({
      minLength: 1,
      maxLength: 4_000,
      pattern: '\\S',
      description: 'What the customer sees (障碍现象)',
      examples: ['专线全部中断，光猫光信号灯红灯'],
    }),
    severity: Type.String({
      minLength: 1,
      maxLength: 40,
      description: `${faultSeverities.join(', ')}; in any case. The monitoring centre may correct it`,
      examples: ['major'],
    }),
    ticketType: Type.String({
      minLength: 1,
      maxLength: 100,
      description: 'Kept and answered',
      examples: ['fault'],
    }),
    ...about,
    relatedParty: Type.Optional(
      Type.Array(RelatedPartySchema, {
        maxItems: 10,
        description:
          'customer (id, name) and customerContact (name, contactMedium): both needed where no service is named',
      }),
    ),
  },
  {
    title: 'TmfTroubleTicketCreate',
    additionalProperties: true,
    description:
      'The report of a fault. Attributes of the definition that are not here are taken and not kept.',
  },
);
export type TroubleTicketCreate = Static<typeof TroubleTicketCreateSchema>;

export const TroubleTicketUpdateSchema = Type.Object(
  {
    ...kept,
    status: Type.Optional(
      Type.Enum([...ticketStatuses], {
        description: 'Comes from the work itself: 422 when another is asked for',
      }),
    ),
  },
  {
    title: 'TmfTroubleTicketUpdate',
    additionalProperties: true,
    description: 'What is to be changed (JSON merge patch, RFC 7396)',
  },
);
