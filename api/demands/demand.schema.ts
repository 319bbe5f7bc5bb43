import { Type } from 'typebox';
import type { DemandState } from '../../core/demands/demand.entity.ts';
import {
  AccountManagerSchema,
  CustomerSchema,
  demandActions,
  ProductSchema,
} from '../../core/demands/demand.schema.ts';
import { DayOrNull, Moment, MomentOrNull, RemainingSchema, TextOrNull } from '../moments.ts';
import { PageOf, pageQuery } from '../pages.ts';
import { OpenStepSchema } from '../steps/open-step.ts';

/** State → what a person reads. */
export const demandStateNames: Record<DemandState, string> = {
  received: '已受理',
  presale: '售前',
  accepted: '客户已接受',
  provisioning: '开通中',
  acceptance: '验收中',
  assessing: '评估调整方式',
  changing: '更改配置中',
  closing: '停闭办理中',
  suspended: '业务已暂停',
  completed: '已办结',
  withdrawn: '客户已撤回',
  cancelled: '已取消',
};
const states = Object.keys(demandStateNames) as DemandState[];

export const DemandParams = Type.Object({
  id: Type.String({
    minLength: 1,
    maxLength: 64,
    description: 'Id of the demand, or its number',
    examples: ['XQ-20260930-0001'],
  }),
});

const Id = Type.String({ description: 'Id (UUID)', examples: ['0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11'] });
const Department = {
  department: Type.String({
    description: 'Key of the department (candidate group)',
    examples: ['support-center'],
  }),
  departmentName: Type.String({ description: 'Its Chinese name', examples: ['客户服务支撑中心'] }),
};

const head = {
  id: Id,
  number: Type.String({ description: 'Number of the demand (需求编号)', examples: ['XQ-20260930-0001'] }),
  action: Type.Enum([...demandActions], { description: '新增 new, 调整 adjust, 停闭 close (art. 4)' }),
  state: Type.Enum(states, {
    description:
      'received: taken, not yet in the engine; presale: art. 6–16; accepted: the customer said yes, form 2 is not dispatched yet; provisioning: art. 17–22; acceptance: art. 23; assessing: how an adjustment is carried out (art. 36, 37); changing: a simple change of configuration; closing: art. 33–34; suspended: the service is, until it is resumed; completed: done with; withdrawn: by the customer in presale; cancelled',
  }),
  stateName: Type.String({ description: 'The state in Chinese', examples: ['售前'] }),
  round: Type.Integer({ description: 'How often form 1 was dispatched' }),
  receivedAt: Moment('When the demand was received'),
  concludedAt: MomentOrNull('When the customer accepted, or when it was completed, withdrawn or cancelled'),
  expectedOn: DayOrNull('Day on which the customer expects the service (期望开通日期)'),
};

export const DemandSummarySchema = Type.Object(
  {
    ...head,
    customerCode: Type.String({ description: 'Customer number of the CRM' }),
    customerName: Type.String({ description: 'Name of the customer' }),
    productName: Type.String({ description: 'Name of the product' }),
    serviceType: Type.String({ description: 'internet, data or voice' }),
  },
  { title: 'DemandSummary', description: 'A demand in a list' },
);

const DeadlineSchema = Type.Object(
  {
    id: Id,
    limit: Type.String({ description: 'Which limit of the guidance', examples: ['resource-confirmation'] }),
    limitName: Type.String({ description: 'The limit in Chinese', examples: ['资源确认回复'] }),
    state: Type.Enum(['running', 'paused'], { description: 'Whether the clock runs' }),
    ...Department,
    workingDays: Type.Integer({ description: 'Length of the limit in working days, extensions not counted' }),
    receivedAt: Moment('When the clock started; that day does not count'),
    dueAt: Moment('When the limit ends'),
    overdue: Type.Boolean({ description: 'Whether a running clock is past its due moment' }),
    provisional: Type.Boolean({
      description: 'Reaches into a year without an official calendar: will be recounted',
    }),
    remaining: RemainingSchema,
  },
  { title: 'DemandDeadline', description: 'A time limit that runs or is paused' },
);

const ConfirmationSummarySchema = Type.Object(
  {
    number: Type.String({ description: 'Number of form 1', examples: ['QR-20260930-0001'] }),
    round: Type.Integer({ description: 'Round of asking, from 1' }),
    result: Type.Enum(['available', 'conditional', 'refused'], {
      description:
        'available 具备; conditional 有条件具备: after construction or optimization; refused 不具备: something was not approved',
    }),
    resultName: Type.String({ description: 'The result in Chinese' }),
    inServiceOn: DayOrNull('The latest of the planned dates'),
    networkSolution: TextOrNull('The end-to-end network solution (art. 15)'),
    repliedAt: Moment('When the reply was given'),
    repliedBy: TextOrNull('Who replied'),
  },
  { title: 'ConfirmationSummary', description: 'The reply to the newest form 1' },
);

const OrderSchema = Type.Object(
  {
    number: Type.String({ description: 'Number of form 2', examples: ['KT-20261101-0001'] }),
    state: Type.Enum(['applied', 'returned', 'accepted', 'opened', 'revised', 'cancelled'], {
      description:
        'applied 已申请, returned 退回, accepted 已受理, opened 已开通, revised 方案变更, cancelled 已取消',
    }),
    requestedOn: DayOrNull('Day on which it is wanted'),
    appliedAt: Moment('When it was dispatched'),
    acceptedAt: MomentOrNull('When the support centre accepted it'),
    openedAt: MomentOrNull('When network and user side were opened'),
    repliedAt: MomentOrNull('When form 2 was replied'),
  },
  { title: 'OrderSummary', description: 'The newest form 2' },
);

const AcceptanceSummarySchema = Type.Object(
  {
    number: Type.String({ description: 'Number of form 4', examples: ['YS-20261225-0001'] }),
    round: Type.Integer({ description: 'From 1; another one after a failed acceptance' }),
    conclusion: Type.Union([Type.Enum(['passed', 'failed']), Type.Null()], {
      description: 'passed 通过, failed 不通过, null before it was held',
    }),
    concludedAt: MomentOrNull('When it was concluded'),
  },
  { title: 'AcceptanceSummary', description: 'The newest form 4' },
);

const ClosureSummarySchema = Type.Object(
  {
    kind: Type.Enum(['permanent', 'suspension'], { description: 'permanent 永久停闭, suspension 暂停' }),
    kindName: Type.String({ description: 'The kind in Chinese', examples: ['暂停'] }),
    effectiveOn: Type.String({ description: 'Day from which it is closed', examples: ['2026-12-01'] }),
    resumeOn: DayOrNull('Day on which it is resumed'),
    reason: TextOrNull('Why'),
    number: TextOrNull('Number of form 5; null before it is dispatched'),
    state: TextOrNull('State of form 5: dispatched, returned, accepted, suspended, completed, cancelled'),
    stateName: TextOrNull('The state in Chinese'),
    resumeRequestedAt: MomentOrNull('When the resumption was asked for, or its day came'),
  },
  { title: 'ClosureSummary', description: 'How a service is closed' },
);

const ConcernedServiceSchema = Type.Object(
  {
    id: Id,
    number: Type.String({ description: 'Its number', examples: ['YW-20261225-0001'] }),
    state: Type.Enum(['active', 'suspended', 'closed'], {
      description: 'active 在网, suspended 暂停, closed 已停闭',
    }),
    stateName: Type.String({ description: 'The state in Chinese', examples: ['在网'] }),
  },
  { title: 'ConcernedService', description: 'The service that is adjusted or closed' },
);

const CancellationSchema = Type.Object(
  {
    reason: Type.String({ description: 'Why' }),
    by: Type.String({ description: 'Who cancelled it' }),
    at: Moment('When'),
    state: Type.String({ description: 'The state it was in', examples: ['provisioning'] }),
  },
  { title: 'Cancellation', description: 'Why it was cancelled' },
);

/** The body of `POST /v1/demands/{id}/cancellation`. */
export const CancellationRequest = Type.Object(
  {
    reason: Type.String({
      minLength: 1,
      maxLength: 1_000,
      pattern: '\\S',
      description: 'Why it is cancelled (取消原因)',
      examples: ['客户搬迁计划取消'],
    }),
    cancelledBy: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 100,
        pattern: '\\S',
        description: 'Who decided; `x-actor` when missing',
      }),
    ),
  },
  { additionalProperties: false },
);

const FlagSchema = Type.Object(
  {
    code: Type.String({ description: 'Stable name, for programs', examples: ['overdue'] }),
    text: Type.String({ description: 'The same in Chinese, for people' }),
  },
  { title: 'Flag', description: 'Something that wants attention' },
);

export const DemandSchema = Type.Object(
  {
    ...head,
    standing: Type.String({
      description: 'One Chinese sentence: where it stands, who has it, how much time is left',
      examples: ['售前：客户服务支撑中心处理“人工确认资源”，剩余 1 个工作日'],
    }),
    customer: CustomerSchema,
    accountManager: AccountManagerSchema,
    product: ProductSchema,
    serviceTypeName: Type.String({ description: 'The service type in Chinese', examples: ['互联网专线'] }),
    accessPoints: Type.Array(
      Type.Object({
        id: Id,
        position: Type.Integer({ description: 'From 1, as the caller gave them' }),
        name: Type.String({ description: 'Name of the access point (接入点名称)' }),
        address: Type.String({ description: 'Address to connect (装机地址)' }),
      }),
      { description: 'Access points 接入点' },
    ),
    solution: TextOrNull('The product solution (art. 6, 7)'),
    templateId: TextOrNull('Id of the solution template it follows'),
    openSteps: Type.Array(OpenStepSchema, { description: 'Human steps that wait, oldest first' }),
    deadlines: Type.Array(DeadlineSchema, {
      description: 'Limits that run or are paused, the most urgent first',
    }),
    confirmation: Type.Union([ConfirmationSummarySchema, Type.Null()], {
      description: 'The reply to the newest form 1; null before there is one',
    }),
    order: Type.Union([OrderSchema, Type.Null()], { description: 'The newest form 2; null before it' }),
    acceptance: Type.Union([AcceptanceSummarySchema, Type.Null()], {
      description: 'The newest form 4; null before it',
    }),
    archiveNumber: TextOrNull('Number of the archived acceptance'),
    service: Type.Union(
      [Type.Object({ id: Id, number: Type.String({ description: 'Its number' }) }), Type.Null()],
      { description: 'The service it became; null while it is none, and for what changes or closes another' },
    ),
    existingService: Type.Union([ConcernedServiceSchema, Type.Null()], {
      description: 'The service it adjusts or closes (原业务); null for a new one',
    }),
    closure: Type.Union([ClosureSummarySchema, Type.Null()], {
      description:
        'How a service is closed, by a closure or at the end of an adjustment; null before and otherwise',
    }),
    cancellation: Type.Union([CancellationSchema, Type.Null()], { description: 'Null unless cancelled' }),
    flags: Type.Array(FlagSchema, { description: 'What wants attention; empty when nothing does' }),
  },
  { title: 'Demand', description: 'A demand and where it stands' },
);

export const DemandListQuery = Type.Object(
  {
    state: Type.Optional(Type.Enum(states, { description: 'Only demands in this state' })),
    customer: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 200,
        description: "The customer's number exactly, or a part of the name",
      }),
    ),
    ...pageQuery,
  },
  { additionalProperties: false },
);
export const DemandPage = PageOf(DemandSummarySchema, 'Demands, newest first');

export const TimelineQuery = Type.Object(pageQuery, { additionalProperties: false });
export const TimelinePage = PageOf(
  Type.Object(
    {
      id: Type.String({ description: 'Number of the line, growing' }),
      at: Moment('When it happened'),
      actor: Type.String({ description: 'Who: a person, a system, or `system` for the service itself' }),
      action: Type.String({ description: 'What, for programs', examples: ['demand.received'] }),
      objectType: Type.String({ description: 'What kind of thing changed', examples: ['step'] }),
      objectId: Type.String({ description: 'Its id' }),
      summary: Type.String({ description: 'What happened, one Chinese sentence' }),
      reason: TextOrNull('Why, where somebody gave a reason'),
      before: Type.Unknown({ description: 'The values before, as an object; null where there were none' }),
      after: Type.Unknown({ description: 'The values after, as an object; null where there are none' }),
    },
    { title: 'TimelineLine', description: 'One line of the record' },
  ),
  'Lines of the record, oldest first',
);
