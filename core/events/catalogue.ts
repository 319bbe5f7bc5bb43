import { type Static, type TObject, Type } from 'typebox';

/** What an event says of itself: what happened, the schema of its `data`, and one that could have been sent. */
interface Described<Data extends TObject> {
  /** When it comes, and by which article. */
  when: string;
  data: Data;
  example: Static<Data>;
}

/** Holds the example to the schema. */
const event = <Data extends TObject>(when: string, data: Data, example: Static<Data>): Described<Data> => ({
  when,
  data,
  example,
});

const facts = <Properties extends Parameters<typeof Type.Object>[0]>(properties: Properties) =>
  Type.Object(properties, { additionalProperties: false });
const text = (description: string, ...examples: string[]) => Type.String({ description, examples });
const textOrNull = (description: string, ...examples: string[]) =>
  Type.Union([Type.String(), Type.Null()], { description, examples });
const number = (what: string, example: string) =>
  Type.String({ description: `Number of the ${what}`, examples: [example] });

const demand = number('demand', 'XQ-20261123-0001');
const fault = number('fault', 'GZ-20270105-0001');
const service = number('service', 'YW-20261203-0001');
const closure = number('closure order (form 5)', 'TB-20270301-0001');
const order = number('provisioning order (form 2)', 'KT-20261125-0001');
const circuitCodes = Type.Array(text('Code of a circuit', 'DL-20261126-0001'), {
  description: 'Codes of the circuits of the service',
});
const reason = text('Why, as it was written', '管道堵塞');
const sha256 = Type.String({
  pattern: '^[0-9a-f]{64}$',
  description: 'SHA-256 of what was archived, hexadecimal: `GET /v1/archives/{number}` verifies it',
  examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
});

const workOrder = number('work order (form 3)', 'SG-20261126-0005');
const workPlace = text('Where the work is: core, trunk, end, user-side, configuration', 'end');
const resource = facts({
  code: text('Code of the resource', 'HF-E-0012'),
  segment: text('core, trunk, end', 'end'),
  site: text('Number of its site', 'HF-GX-03'),
});
/** A human step: of a demand or of a fault, whose number it names. */
const step = facts({
  id: Type.String({
    format: 'uuid',
    description: 'Id of the step: `GET /v1/steps/{id}`',
    examples: ['0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10'],
  }),
  key: text('Which step of the guidance, its element in the model', 'approve-project'),
  name: text('Its Chinese name, as Tasklist shows it', '立项审批'),
  department: text('Candidate group: at whose desk it lies', 'engineering'),
  demand: Type.Optional(demand),
  fault: Type.Optional(fault),
});
const stepExample = {
  id: '0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10',
  key: 'approve-project',
  name: '立项审批',
  department: 'engineering',
  demand: 'XQ-20261123-0001',
};
const hash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

/**
 * Every event that other systems may want to know, with the schema of its `data`: the one place. `emitEvent` is typed
 * and checked by it, `GET /v1/event-types`, `docs/events.md` and the `webhooks` of the contract are made of it. Data are
 * ids, numbers and facts: no names of persons, no telephone numbers. A field may be added; one that is taken away or
 * changes its meaning needs a new type.
 */
export const eventCatalogue = {
  'demand.received': event(
    'A demand was received (art. 4).',
    facts({
      demand,
      action: Type.Enum(['new', 'adjust', 'close'], { description: 'What is wanted' }),
      customer: text('Code of the customer', 'C-001'),
      service: Type.Union([service, Type.Null()], {
        description: 'What is adjusted or closed; null: a new one',
        examples: ['YW-20261203-0001'],
      }),
    }),
    { demand: 'XQ-20261123-0001', action: 'new', customer: 'C-001', service: null },
  ),
  'demand.started': event(
    'The engine has taken the demand: presale, the assessment of an adjustment or a closure begins (art. 4).',
    facts({ demand, state: text('Where it is now: presale, assessing, closing', 'presale') }),
    { demand: 'XQ-20261123-0001', state: 'presale' },
  ),
  'confirmation.replied': event(
    'Form 1 is replied: whether the resources are there, and when (art. 11–15).',
    facts({
      demand,
      number: number('resource confirmation (form 1)', 'QR-20261123-0001'),
      result: Type.Enum(['available', 'conditional', 'refused'], {
        description:
          'available: all is there; conditional: after construction or optimization; refused: something is not approved',
        examples: ['conditional'],
      }),
      inServiceOn: Type.Union([Type.String({ format: 'date' }), Type.Null()], {
        description:
          'The latest of the planned dates, Asia/Shanghai; null: nothing is waited for, or refused',
        examples: ['2026-12-15'],
      }),
    }),
    {
      demand: 'XQ-20261123-0001',
      number: 'QR-20261123-0001',
      result: 'conditional',
      inServiceOn: '2026-12-15',
    },
  ),
  'resource.created': event(
    'The inventory has a resource more: one event for each, also of an import.',
    resource,
    { code: 'HF-E-0012', segment: 'end', site: 'HF-GX-03' },
  ),
  'resource.changed': event(
    'A resource of the inventory was handed in with other values.',
    facts({
      ...resource.properties,
      changed: Type.Array(text('Name of a field', 'free'), { description: 'Which fields differ' }),
    }),
    { code: 'HF-E-0012', segment: 'end', site: 'HF-GX-03', changed: ['free'] },
  ),
  'work-order.ordered': event(
    'A work order was issued: of a demand (form 3, art. 18, 37), or network work that belongs to none (TMF652).',
    facts({ workOrder, place: workPlace }),
    { workOrder: 'SG-20261126-0005', place: 'end' },
  ),
  'work-order.moved': event(
    'Its work was begun, stopped (art. 22), goes on, is done or withdrawn (TMF652).',
    facts({
      workOrder,
      place: workPlace,
      state: Type.Enum(['open', 'started', 'blocked', 'done', 'withdrawn'], {
        description: 'How it stands now',
        examples: ['done'],
      }),
    }),
    { workOrder: 'SG-20261126-0005', place: 'end', state: 'done' },
  ),
  'step.opened': event(
    'A human step waits at a department: so engineering learns of a hand-off.',
    step,
    stepExample,
  ),
  'step.handed-over': event('A human step was handed over 转派 or given back 退单.', step, stepExample),
  'provisioning.completed': event(
    'The service is open and form 2 replied (art. 21).',
    facts({
      demand,
      order,
      openedAt: Type.String({
        format: 'date-time',
        description: 'When the service was opened',
        examples: ['2026-11-30T16:20:00+08:00'],
      }),
      circuits: Type.Array(
        facts({
          code: textOrNull('Code of the circuit', 'DL-20261126-0001'),
          accessPoint: text('Name of its access point', '总部'),
        }),
        { description: 'The circuits' },
      ),
      deviations: Type.Array(text('One Chinese sentence', '总部·接入主干完成日期与资源确认时不一致'), {
        description: 'Where dates differ from what was replied at the confirmation',
      }),
    }),
    {
      demand: 'XQ-20261123-0001',
      order: 'KT-20261125-0001',
      openedAt: '2026-11-30T16:20:00+08:00',
      circuits: [{ code: 'DL-20261126-0001', accessPoint: '总部' }],
      deviations: [],
    },
  ),
  'construction.blocked': event(
    'Construction cannot go on; both departments have to agree (art. 22).',
    facts({
      number: number('written record', 'XS-20261127-0001'),
      reason,
      atStep: text('The step that was blocked', 'open-network'),
    }),
    { number: 'XS-20261127-0001', reason: '管道堵塞', atStep: 'open-network' },
  ),
  'acceptance.archived': event(
    'The signed acceptance is archived, unchangeable (art. 23).',
    facts({
      demand,
      acceptance: number('acceptance (form 4)', 'YS-20261201-0001'),
      number: number('archive', 'DA-20261203-0001'),
      sha256,
      files: Type.Integer({ minimum: 0, description: 'How many files were archived with it', examples: [1] }),
    }),
    {
      demand: 'XQ-20261123-0001',
      acceptance: 'YS-20261201-0001',
      number: 'DA-20261203-0001',
      sha256: hash,
      files: 1,
    },
  ),
  'service.activated': event('The service is active.', facts({ service, demand, circuits: circuitCodes }), {
    service: 'YW-20261203-0001',
    demand: 'XQ-20261123-0001',
    circuits: ['DL-20261126-0001'],
  }),
  'service.changed': event(
    'A simple change is accepted (art. 37).',
    facts({
      service,
      demand,
      bandwidth: Type.Integer({ description: 'Bandwidth from now on, Mbit/s', examples: [500] }),
      circuits: circuitCodes,
    }),
    {
      service: 'YW-20261203-0001',
      demand: 'XQ-20270110-0003',
      bandwidth: 500,
      circuits: ['DL-20261126-0001'],
    },
  ),
  'service.suspended': event(
    'The service is suspended (art. 34).',
    facts({
      service,
      demand,
      closure,
      resumeOn: Type.String({
        format: 'date',
        description: 'When it is to be resumed, Asia/Shanghai',
        examples: ['2027-04-01'],
      }),
    }),
    {
      service: 'YW-20261203-0001',
      demand: 'XQ-20270301-0002',
      closure: 'TB-20270301-0001',
      resumeOn: '2027-04-01',
    },
  ),
  'service.resumed': event('The service is active again (art. 32).', facts({ service, demand, closure }), {
    service: 'YW-20261203-0001',
    demand: 'XQ-20270301-0002',
    closure: 'TB-20270301-0001',
  }),
  'service.closed': event(
    'The service is closed for good (art. 34).',
    facts({
      service,
      demand,
      closure,
      freed: Type.Integer({
        minimum: 0,
        description: 'Units of the inventory that are free again',
        examples: [3],
      }),
    }),
    {
      service: 'YW-20261203-0001',
      demand: 'XQ-20270601-0004',
      closure: 'TB-20270601-0002',
      freed: 3,
    },
  ),
  'demand.cancelled': event(
    'A demand was cancelled.',
    facts({ number: demand, state: text('The state it was in before', 'presale'), reason }),
    { number: 'XQ-20261123-0001', state: 'presale', reason: '客户搬迁' },
  ),
  'demand.accepted': event('The customer accepted what presale offered (art. 16).', facts({ demand }), {
    demand: 'XQ-20261123-0001',
  }),
  'demand.withdrawn': event(
    'The customer withdrew the demand, in presale or after its closure was returned.',
    facts({ demand }),
    { demand: 'XQ-20261123-0001' },
  ),
  'demand.revised': event('The solution is changed, presale begins again.', facts({ order, reason }), {
    order: 'KT-20261125-0001',
    reason: '客户改变接入点',
  }),
  'fault.reported': event(
    'A fault was reported (art. 24).',
    facts({
      fault,
      customer: text('Code of the customer', 'C-001'),
      service: textOrNull('Number of the service; null: not known yet', 'YW-20261203-0001'),
      severity: text('How bad it is', 'critical'),
      route: text(
        'Where it goes first: the monitoring centre, or the support centre of an important customer',
      ),
      repeatOf: textOrNull(
        'Number of the open fault that this is a repeat of; null: a new one',
        'GZ-20270104-0002',
      ),
    }),
    {
      fault: 'GZ-20270105-0001',
      customer: 'C-001',
      service: 'YW-20261203-0001',
      severity: 'critical',
      route: 'monitoring-center',
      repeatOf: null,
    },
  ),
  'fault.replied': event(
    'The customer confirmed, the fault is replied (art. 27).',
    facts({
      fault,
      place: textOrNull('Where it was: access, local or provincial core', 'access'),
      cause: textOrNull('What it was, as it was written', '光缆中断'),
      remedy: textOrNull('What was done, as it was written', '熔接光缆'),
      round: Type.Integer({
        minimum: 1,
        description: 'Which round of handling: 1, more after a reply was refused',
        examples: [1],
      }),
    }),
    { fault: 'GZ-20270105-0001', place: 'access', cause: '光缆中断', remedy: '熔接光缆', round: 1 },
  ),
  'fault.archived': event(
    'The fault is archived (art. 24).',
    facts({
      fault,
      number: number('archive', 'GD-20270106-0001'),
      sha256,
      rounds: Type.Integer({ minimum: 1, description: 'How many rounds of handling it took', examples: [1] }),
    }),
    { fault: 'GZ-20270105-0001', number: 'GD-20270106-0001', sha256: hash, rounds: 1 },
  ),
} as const;

export type EventType = keyof typeof eventCatalogue;
export type EventData<T extends EventType> = Static<(typeof eventCatalogue)[T]['data']>;

export const isEventType = (value: string): value is EventType => Object.hasOwn(eventCatalogue, value);
export const eventTypes: EventType[] = Object.keys(eventCatalogue).filter(isEventType);

/** What the test button sends: no event of the record, and in no list. */
export const testEvent = {
  type: 'webhook.test',
  ...event(
    'Somebody pressed the test button of this subscription: `POST /v1/webhooks/{id}/test`.',
    facts({
      webhook: Type.String({
        format: 'uuid',
        description: 'Id of the subscription',
        examples: ['5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11'],
      }),
    }),
    { webhook: '5f0c6a52-5d53-4c0c-9a43-0d8f1d5f7b11' },
  ),
} as const;
