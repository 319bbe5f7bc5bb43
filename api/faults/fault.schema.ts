import { Type } from 'typebox';
import type { FaultPlace, FaultState } from '../../core/faults/fault.entity.ts';
import { FaultCustomerSchema, faultSeverities, faultSources } from '../../core/faults/fault.schema.ts';
import { DeadlineSchema } from '../deadlines/deadline.schema.ts';
import { Moment, MomentOrNull, TextOrNull } from '../moments.ts';
import { PageOf, pageQuery } from '../pages.ts';
import { OpenStepSchema } from '../steps/open-step.ts';

/** State → what a person reads. */
export const faultStateNames: Record<FaultState, string> = {
  received: '已受理',
  handling: '处理中',
  inspecting: '质检中',
  archived: '已归档',
  repeat: '重复申告',
};
const states = Object.keys(faultStateNames) as FaultState[];
const places: FaultPlace[] = ['access', 'local-core', 'provincial-core'];

const Id = Type.String({ description: 'Id (UUID)', examples: ['0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11'] });
const FaultNumber = Type.String({
  description: 'Number of the fault (障碍编号)',
  examples: ['GZ-20261130-0001'],
});

export const FaultParams = Type.Object({
  id: Type.String({
    minLength: 1,
    maxLength: 64,
    description: 'Id of the fault, or its number',
    examples: ['GZ-20261130-0001'],
  }),
});

const head = {
  id: Id,
  number: FaultNumber,
  state: Type.Enum(states, {
    description:
      'received: taken, not yet in the engine; handling: art. 25–31; inspecting: replied, the monitoring centre checks the reply; archived; repeat: linked to the open fault of the same service, not run',
  }),
  stateName: Type.String({ description: 'The state in Chinese', examples: ['处理中'] }),
  source: Type.Enum(faultSources, { description: 'Who reported it: 10086, account-manager, customer' }),
  severity: Type.Enum(faultSeverities, { description: 'critical 重大, major 较大, minor 一般' }),
  severityName: Type.String({ description: 'The severity in Chinese', examples: ['较大'] }),
  route: Type.Enum(['monitoring-center', 'support-center'], {
    description:
      'Who takes it in (art. 24): the support centre for an important customer who reports there, the monitoring centre for everybody else',
  }),
  routeText: Type.String({
    description: 'The same in Chinese, with the reason where another way was asked for',
    examples: ['客户不是重要集团客户，由运行维护部监控中心受理'],
  }),
  important: Type.Boolean({ description: 'Important group customer, as the record says' }),
  serviceLevel: Type.String({ description: 'Service level of the customer: AAA, AA, A, standard' }),
  customerCode: Type.String({ description: 'Customer number of the CRM' }),
  customerName: Type.String({ description: 'Name of the customer' }),
  round: Type.Integer({ description: 'From 1; a failed inspection begins another' }),
  receivedAt: Moment('When it was reported'),
  concludedAt: MomentOrNull('When it was archived, or linked to another'),
};

export const FaultSummarySchema = Type.Object(
  { ...head, serviceId: TextOrNull('Id of the service; null while nobody has named it') },
  { title: 'FaultSummary', description: 'A fault in a list' },
);

const HoldSchema = Type.Object(
  {
    since: Moment('When it was held'),
    reason: Type.String({ description: 'What it waits for' }),
    by: Type.String({ description: 'Who held it' }),
  },
  { title: 'FaultHold', description: 'The fault is held 挂起: its clock stands still' },
);

const ArchiveSchema = Type.Object(
  {
    number: Type.String({ description: 'Number of the archive', examples: ['GD-20261130-0001'] }),
    archivedAt: Moment('When it was archived'),
    sha256: Type.String({ description: 'SHA-256 over the content, hex' }),
    intact: Type.Boolean({ description: 'Whether the content still gives the same hash' }),
    content: Type.Record(Type.String(), Type.Unknown(), {
      description:
        'The fault, its steps with times, durations per department in natural and working minutes, hold, deadlines, rounds, repeats',
    }),
  },
  { title: 'FaultArchive', description: 'The archive of the fault (art. 24)' },
);

const LinkSchema = Type.Object(
  { id: Id, number: FaultNumber },
  { title: 'FaultReference', description: 'Another fault' },
);

export const FaultSchema = Type.Object(
  {
    ...head,
    standing: Type.String({
      description: 'One Chinese sentence: where it stands, who has it, how much time is left',
      examples: ['处理中：客户服务支撑中心处理“障碍预处理”；障碍处理剩余 7 小时 30 分'],
    }),
    customer: FaultCustomerSchema,
    service: Type.Union(
      [
        Type.Object({
          id: Id,
          number: Type.String({ description: 'Number of the service', examples: ['YW-20261225-0001'] }),
          productName: Type.String({ description: 'Its product' }),
        }),
        Type.Null(),
      ],
      { description: 'The service; null while nobody has named it' },
    ),
    circuit: TextOrNull('Code of the circuit'),
    description: Type.String({ description: 'What the customer sees' }),
    occurredAt: MomentOrNull('When it began'),
    place: Type.Union([Type.Enum(places), Type.Null()], {
      description:
        'Where it was (art. 27, 29, 31): access, local-core, provincial-core; null before it is repaired',
    }),
    cause: TextOrNull('Why'),
    remedy: TextOrNull('What was done'),
    restoredAt: MomentOrNull('When the customer confirmed that it works again'),
    confirmedBy: TextOrNull('Who of the customer'),
    repliedAt: MomentOrNull('When the fault was replied'),
    inspectedBy: TextOrNull('Who of the monitoring centre passed the reply'),
    openSteps: Type.Array(OpenStepSchema, { description: 'Human steps that wait, oldest first' }),
    deadlines: Type.Array(DeadlineSchema, { description: 'Clocks that run or are paused' }),
    hold: Type.Union([HoldSchema, Type.Null()], { description: 'Null unless it is held' }),
    repeatOf: Type.Union([LinkSchema, Type.Null()], {
      description: 'The fault of the same service that was open already; null unless this is its repeat',
    }),
    repeats: Type.Array(
      Type.Object({ id: Id, number: FaultNumber, receivedAt: Moment('When it was reported') }),
      { description: 'Reports of the same service while this one was open, oldest first' },
    ),
    archive: Type.Union([ArchiveSchema, Type.Null()], { description: 'Null before it is archived' }),
  },
  { title: 'Fault', description: 'A fault and where it stands' },
);

export const FaultListQuery = Type.Object(
  {
    state: Type.Optional(Type.Enum(states, { description: 'Only faults in this state' })),
    customer: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 200,
        description: "The customer's number exactly, or a part of the name",
      }),
    ),
    service: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 64,
        description: 'Id or number of the service',
        examples: ['YW-20261225-0001'],
      }),
    ),
    source: Type.Optional(Type.Enum(faultSources, { description: 'Only from this source' })),
    severity: Type.Optional(Type.Enum(faultSeverities, { description: 'Only of this severity' })),
    ...pageQuery,
  },
  { additionalProperties: false },
);
export const FaultPage = PageOf(FaultSummarySchema, 'Faults, newest first');
