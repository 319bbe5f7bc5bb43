import { Type } from 'typebox';
import { isDepartment } from '../../core/departments.ts';
import { eventTypes, isEventType } from '../../core/events/catalogue.ts';
import type { EventFilter } from '../../core/events/find-events.ts';
import { Moment } from '../moments.ts';
import { PageOf, pageQuery } from '../pages.ts';
import { type Fault, RequestError } from '../problem.ts';

const id = (description: string) =>
  Type.Union([Type.String(), Type.Null()], {
    description,
    examples: ['5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11'],
  });

/** What every event has beside its data. */
export const eventHead = {
  id: Type.String({
    format: 'uuid',
    description: 'Id of the event, for ever; as `webhook-id` when it is sent',
    examples: ['5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11'],
  }),
  position: Type.Union([Type.String(), Type.Null()], {
    description: 'Its place in the stream, growing; null: the event of a test button, which is in none',
    examples: ['4711'],
  }),
  timestamp: Moment('When it happened'),
  demandId: id('The demand it is about, or null'),
  faultId: id('The fault it is about, or null'),
};

const EventSchema = Type.Object(
  {
    ...eventHead,
    type: Type.Enum(eventTypes, { title: 'EventType', description: 'What happened: `GET /v1/event-types`' }),
    data: Type.Object(
      {},
      { additionalProperties: true, description: 'By type: the schema is in `GET /v1/event-types`' },
    ),
  },
  { title: 'Event', description: 'Something that happened' },
);
export const EventPage = PageOf(EventSchema, 'An event');

const several = (description: string, example: string) =>
  Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 2_000,
      description: `${description}; several with commas`,
      examples: [example],
    }),
  );

export const EventQuery = Type.Object(
  {
    ...pageQuery,
    after: Type.Optional(
      Type.String({
        pattern: '^\\d{1,18}$',
        description:
          'Position behind which to begin. Left away: pages begin with the first event, a stream with the next one',
        examples: ['4711'],
      }),
    ),
    types: several('Only these types', 'service.activated,fault.replied'),
    demand: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 100,
        description: 'Only of this demand, id or number',
        examples: ['XQ-20261123-0001'],
      }),
    ),
    fault: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 100,
        description: 'Only of this fault, id or number',
        examples: ['GZ-20270105-0001'],
      }),
    ),
    departments: several('Only about steps of these departments', 'engineering'),
    actions: several('Only of demands with these actions: new, adjust, close', 'new,adjust'),
    customers: several('Only of cases of these customers, by code', 'C-001'),
  },
  { additionalProperties: false },
);

export const EventHeaders = Type.Object({
  'last-event-id': Type.Optional(
    Type.String({
      pattern: '^\\d{1,18}$',
      description:
        'Of a stream: the `id` of the last event that was seen; it goes on behind it, and wins over `after`',
      examples: ['4711'],
    }),
  ),
});

const actions = ['new', 'adjust', 'close'] as const;
const isAction = (value: string): value is (typeof actions)[number] => actions.some((one) => one === value);

/** What the lists of the query name. @throws RequestError with every name there is not */
export function readFilter(query: {
  types?: string;
  departments?: string;
  actions?: string;
  customers?: string;
}): EventFilter {
  const faults: Fault[] = [];
  const list = <T extends string>(
    name: keyof typeof query,
    is: (value: string) => value is T,
    known: readonly string[],
  ) => {
    const values = query[name]?.split(',').map((one) => one.trim());
    for (const value of values ?? [])
      if (!is(value))
        faults.push({
          pointer: `/${name}`,
          message: `There is no "${value}": give some of ${known.join(', ')}.`,
        });
    return values?.filter(is);
  };
  const filter = {
    types: list('types', isEventType, eventTypes),
    departments: list('departments', (one): one is string => isDepartment(one), ['departments.json']),
    actions: list('actions', isAction, actions),
    customers: query.customers?.split(',').map((one) => one.trim()),
  };
  if (faults.length > 0) throw new RequestError('querystring', faults);
  return filter;
}
