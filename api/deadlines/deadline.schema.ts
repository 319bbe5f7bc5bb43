import { Type } from 'typebox';
import { Moment, MomentOrNull, RemainingSchema, TextOrNull } from '../moments.ts';
import { PageOf, pageQuery } from '../pages.ts';

/** State → what a person reads. */
export const deadlineStateNames = {
  running: '计时中',
  paused: '已暂停',
  met: '按时完成',
  missed: '超时完成',
  cancelled: '已取消',
} as const;
const states = ['running', 'paused', 'met', 'missed', 'cancelled'] as const;

export const DeadlineParams = Type.Object({
  id: Type.String({ format: 'uuid', description: 'Id of the deadline (UUID)' }),
});

export const DeadlineListQuery = Type.Object(
  {
    state: Type.Optional(Type.Enum([...states], { description: 'Only deadlines in this state' })),
    department: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 64,
        description: 'Only those this department answers for',
        examples: ['support-center'],
      }),
    ),
    demand: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 64,
        description: 'Only those of this demand: its id or its number',
      }),
    ),
    fault: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 64,
        description: 'Only those of this fault: its id or its number',
      }),
    ),
    ...pageQuery,
  },
  { additionalProperties: false },
);

const PauseSchema = Type.Object(
  {
    from: Moment('When the clock was paused'),
    to: MomentOrNull('When it ran on; null while it is paused'),
    reason: Type.String({ description: 'Why' }),
    by: Type.String({ description: 'Who paused it' }),
  },
  { title: 'Pause', description: 'A pause of the clock 暂停' },
);

export const DeadlineSchema = Type.Object(
  {
    id: Type.String({ description: 'Id (UUID)' }),
    demandId: TextOrNull('Id of the demand; null for a clock of a fault'),
    demandNumber: TextOrNull('Number of the demand', 'XQ-20260930-0001'),
    faultId: TextOrNull('Id of the fault; null for a clock of a demand'),
    faultNumber: TextOrNull('Number of the fault', 'GZ-20260930-0001'),
    limit: Type.String({ description: 'Which limit of the guidance', examples: ['resource-confirmation'] }),
    limitName: Type.String({ description: 'The limit in Chinese', examples: ['资源确认回复'] }),
    state: Type.Enum([...states], {
      description:
        'running; paused; met: stopped in time; missed: stopped after its due moment; cancelled: left without an answer',
    }),
    stateName: Type.String({ description: 'The state in Chinese', examples: ['计时中'] }),
    department: Type.String({
      description: 'The department that answers for it',
      examples: ['support-center'],
    }),
    departmentName: Type.String({ description: 'Its Chinese name', examples: ['客户服务支撑中心'] }),
    serviceLevel: Type.String({ description: 'Service level of the customer: AAA, AA, A, standard' }),
    receivedAt: Moment('When the clock started; that day does not count'),
    workingDays: Type.Integer({
      description: 'Length of the limit in working days, extensions not counted; 0 where hours count',
    }),
    extendedWorkingDays: Type.Integer({ description: 'Working days granted on top' }),
    hours: Type.Union([Type.Integer(), Type.Null()], {
      description: 'Length of a limit counted in hours round the clock (faults); null: in working days',
    }),
    extendedHours: Type.Integer({ description: 'Hours granted on top' }),
    warningHours: Type.Integer({
      description: 'The warning comes that many hours before it is due; 0: none',
    }),
    warningWorkingDays: Type.Integer({
      description: 'The warning comes that many working days before the due day; 0: none',
    }),
    dueAt: Moment('When the limit ends; while paused, where it stood'),
    warnAt: Moment('When the department is warned; equal to dueAt: no warning'),
    provisional: Type.Boolean({
      description: 'Reaches into a year without an official calendar: will be recounted',
    }),
    overdue: Type.Boolean({ description: 'Past its due moment and not answered, or answered too late' }),
    remaining: Type.Union([RemainingSchema, Type.Null()], {
      description: 'Working time left, or gone since when overdue; null once the clock has stopped',
    }),
    pauses: Type.Array(PauseSchema, { description: 'Every pause, oldest first' }),
    warnedAt: MomentOrNull('When the department was warned of this due moment'),
    overdueAt: MomentOrNull('When it was marked overdue'),
    reminders: Type.Integer({
      description: 'How many reminders 催办 and supervisions 督办 were sent since it is overdue',
    }),
    nextReminderAt: MomentOrNull('When the next one is due; null: not overdue yet, or no further one'),
    stoppedAt: MomentOrNull('When the clock stopped for good'),
  },
  { title: 'Deadline', description: 'A time limit 时限 that runs, or ran, for a demand or a fault' },
);

export const DeadlinePage = PageOf(DeadlineSchema, 'Deadlines, newest first');

const reason = Type.String({
  minLength: 1,
  maxLength: 500,
  pattern: '\\S',
  description: 'Why; kept in the record',
});

export const PauseBody = Type.Object({ reason }, { additionalProperties: false });
export const ResumptionBody = Type.Object({ reason: Type.Optional(reason) }, { additionalProperties: false });
export const ExtensionBody = Type.Object(
  {
    workingDays: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 250, description: 'Working days to grant on top' }),
    ),
    hours: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 500, description: 'Hours to grant on top, where hours count' }),
    ),
    reason,
    approver: Type.String({ minLength: 1, maxLength: 100, pattern: '\\S', description: 'Who approved it' }),
  },
  { additionalProperties: false },
);

export const ExplainedDaySchema = Type.Object(
  {
    date: Type.String({ description: 'The day, yyyy-mm-dd', examples: ['2026-10-08'] }),
    weekday: Type.String({ description: 'Its weekday in Chinese', examples: ['星期四'] }),
    counted: Type.Boolean({ description: 'Whether it counts towards the limit' }),
    ordinal: Type.Union([Type.Integer(), Type.Null()], {
      description: 'The how-manieth working day of the limit; null when it does not count',
    }),
    reason: Type.String({ description: 'Why it counts or does not, in Chinese', examples: ['国庆节'] }),
    notice: TextOrNull('Number of the notice (文号) that names the day; null where only the week decides'),
    provisional: Type.Boolean({ description: "The year's notice is not known yet" }),
  },
  { title: 'CountedDay', description: 'One day of the count' },
);

export const ExplanationSchema = Type.Object(
  {
    deadline: DeadlineSchema,
    summary: Type.String({ description: 'The whole count in one Chinese sentence' }),
    days: Type.Array(
      Type.Object({
        ...ExplainedDaySchema.properties,
        countedMinutes: Type.Integer({
          description: 'Business minutes of the day that counted towards the limit',
        }),
        pausedMinutes: Type.Integer({
          description: 'Business minutes of the day in which the clock was paused',
        }),
      }),
      { description: 'From the day of receipt to the due day' },
    ),
    pauses: Type.Array(
      Type.Object({
        ...PauseSchema.properties,
        workingMinutes: Type.Integer({
          description: 'Business minutes it took out of the limit; up to now while it lasts',
        }),
      }),
      { description: 'Every pause, oldest first' },
    ),
    changes: Type.Array(
      Type.Object({
        at: Moment('When'),
        actor: Type.String({ description: 'Who' }),
        action: Type.String({ description: 'What, for programs', examples: ['deadline.extended'] }),
        summary: Type.String({ description: 'What, one Chinese sentence' }),
        reason: TextOrNull('Why, where somebody gave a reason'),
        before: Type.Unknown({ description: 'The deadline before, as an object; null where there was none' }),
        after: Type.Unknown({ description: 'The deadline after, as an object' }),
      }),
      { description: 'Every change, oldest first' },
    ),
  },
  { title: 'DeadlineExplanation', description: 'Why a deadline ends when it does' },
);
