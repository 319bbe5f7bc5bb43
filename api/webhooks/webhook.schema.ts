import { Type } from 'typebox';
import { demandActionNames } from '../../core/demands/demand.schema.ts';
import { eventTypes } from '../../core/events/catalogue.ts';
import { Moment, MomentOrNull } from '../moments.ts';
import { PageOf, pageQuery } from '../pages.ts';

const EventTypeSchema = Type.Enum(eventTypes, {
  title: 'EventType',
  description: 'A type of event: `GET /v1/event-types` says when each comes and what it holds',
  examples: ['service.activated'],
});

const url = Type.String({
  format: 'uri',
  pattern: '^https?://',
  maxLength: 2_000,
  description:
    'Where events are sent by POST. Its host must have public addresses only, or be allowed by the operator (WEBHOOK_ALLOW)',
  examples: ['https://crm.example.com/events'],
});

const list = (item: ReturnType<typeof Type.String>, description: string, examples: string[][]) =>
  Type.Array(item, { uniqueItems: true, maxItems: 100, default: [], description, examples });

/** Which events, and whether now: what is ordered by POST, and anew by PUT. */
const order = {
  url,
  types: Type.Array(EventTypeSchema, {
    uniqueItems: true,
    default: [],
    description: 'Which types; empty or missing: all',
    examples: [['service.activated', 'fault.replied']],
  }),
  departments: list(
    Type.String({
      minLength: 1,
      maxLength: 100,
      description: 'Candidate group of a department',
      examples: ['engineering'],
    }),
    'Only events about steps of these departments; empty or missing: of all, and events about no step',
    [['engineering']],
  ),
  actions: Type.Array(
    Type.Enum(['new', 'adjust', 'close'], { description: Object.values(demandActionNames).join(', ') }),
    {
      uniqueItems: true,
      default: [],
      description: 'Only events of demands with these actions; empty or missing: of all, and of faults',
      examples: [['new', 'adjust']],
    },
  ),
  customers: list(
    Type.String({ minLength: 1, maxLength: 100, description: 'Code of a customer', examples: ['C-001'] }),
    'Only events of cases of these customers; empty or missing: of all',
    [['C-001']],
  ),
  enabled: Type.Boolean({
    default: true,
    description: 'False: paused. Events are kept meanwhile and sent, in order, when it is true again',
  }),
};

export const WebhookOrderSchema = Type.Object(order, {
  title: 'WebhookOrder',
  additionalProperties: false,
  description: 'Where to, which events, and whether now',
});

const head = {
  id: Type.String({
    format: 'uuid',
    description: 'Id of the webhook',
    examples: ['5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11'],
  }),
  ...order,
  format: Type.String({
    description: '`standard`, or the facade whose subscription it is',
    examples: ['standard'],
  }),
  createdAt: Moment('When it was registered'),
  createdBy: Type.String({ description: 'Who registered it', examples: ['CRM'] }),
};

export const WebhookSchema = Type.Object(head, {
  title: 'Webhook',
  description: 'Where a system is told of events',
});

const secret = Type.String({
  description: 'Key of the signature, shown this once: whsec_…',
  examples: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw5cBvNcGR5k4='],
});

export const NewWebhookSchema = Type.Object(
  { ...head, secret },
  { title: 'NewWebhook', description: 'A new webhook with its secret' },
);

export const RotationBody = Type.Object(
  {
    overlapHours: Type.Integer({
      minimum: 0,
      maximum: 168,
      default: 24,
      description: 'For how many hours messages are signed with the old secret as well, 0 to 168',
      examples: [24],
    }),
  },
  { title: 'SecretRotation', additionalProperties: false, description: 'How the old secret ends' },
);

export const RotatedSchema = Type.Object(
  { secret, previousSecretUntil: Moment('Until then the old secret signs as well') },
  { title: 'RotatedSecret', description: 'The new secret' },
);

export const TestAnswerSchema = Type.Object(
  {
    delivered: Type.Boolean({ description: 'Whether the receiver answered with 2xx within 10 s' }),
    status: Type.Union([Type.Integer(), Type.Null()], {
      description: 'HTTP status of the receiver; null: no answer came',
      examples: [204],
    }),
    error: Type.Union([Type.String(), Type.Null()], {
      description: 'Why it does not count as delivered; null: it does',
      examples: ['answered 500'],
    }),
    excerpt: Type.String({
      description: 'The first 500 bytes of what the receiver said, as text',
      examples: ['ok'],
    }),
    ms: Type.Integer({ minimum: 0, description: 'How long it took, in milliseconds', examples: [38] }),
    eventId: Type.String({
      format: 'uuid',
      description: 'What was sent as `webhook-id`',
      examples: ['5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11'],
    }),
  },
  { title: 'WebhookTest', description: 'What the receiver said to a `webhook.test` event' },
);

const State = Type.Enum(['pending', 'delivered', 'dead'], {
  description:
    'pending: to be sent, or tried again. delivered: answered with 2xx. dead: three days in vain, waits for a replay',
});

const DeliverySchema = Type.Object(
  {
    id: Type.String({
      format: 'uuid',
      description: 'Id of the delivery',
      examples: ['5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11'],
    }),
    eventId: Type.String({
      format: 'uuid',
      description: 'Id of the event: its `webhook-id`',
      examples: ['5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11'],
    }),
    position: Type.String({
      pattern: '^\\d+$',
      description: 'Position of the event in the stream',
      examples: ['4711'],
    }),
    type: EventTypeSchema,
    timestamp: Moment('When the event happened'),
    demandId: Type.Union([Type.String(), Type.Null()], {
      description: 'Its demand, or null',
      examples: ['5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11'],
    }),
    faultId: Type.Union([Type.String(), Type.Null()], {
      description: 'Its fault, or null',
      examples: ['5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11'],
    }),
    state: State,
    attempts: Type.Integer({ minimum: 0, description: 'How often it was tried', examples: [12] }),
    firstAttemptAt: MomentOrNull('When it was tried first; three days from then it is given up'),
    lastAttemptAt: MomentOrNull('When it was tried last'),
    lastStatus: Type.Union([Type.Integer(), Type.Null()], {
      description: 'HTTP status of the last answer; null: none came',
      examples: [503],
    }),
    lastError: Type.Union([Type.String(), Type.Null()], {
      description: 'Why the last attempt failed; null: it did not',
      examples: ['did not answer within 10 s'],
    }),
  },
  { title: 'WebhookDelivery', description: 'One event for one webhook, and what became of it' },
);

export const DeliveryQuery = Type.Object(
  { ...pageQuery, state: Type.Optional(State) },
  { additionalProperties: false },
);
export const DeliveryPage = PageOf(DeliverySchema, 'A delivery');

const id = Type.String({
  format: 'uuid',
  description: 'Id of the webhook',
  examples: ['5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11'],
});
export const WebhookParams = Type.Object({ id });
export const DeliveryParams = Type.Object({
  id,
  delivery: Type.String({
    format: 'uuid',
    description: 'Id of the delivery',
    examples: ['5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11'],
  }),
});
