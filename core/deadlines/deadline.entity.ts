import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { Demand } from '../demands/demand.entity.ts';
import { Fault } from '../faults/fault.entity.ts';

export type LimitName =
  | 'solution-template'
  | 'resource-confirmation'
  | 'status-transfer'
  | 'status-change'
  | 'acceptance'
  | 'fault-handling';
export const limitNames: Record<LimitName, string> = {
  'solution-template': '方案模板制定',
  'resource-confirmation': '资源确认回复',
  'status-transfer': '资源状态变更信息传递',
  'status-change': '资源状态变更',
  acceptance: '业务验收',
  'fault-handling': '障碍处理',
};

/** running; paused 暂停; met: stopped in time; missed: stopped after its due moment; cancelled: its stage was left without an answer. */
export type DeadlineState = 'running' | 'paused' | 'met' | 'missed' | 'cancelled';

/**
 * A pause 暂停; moments are ISO 8601 with +08:00, `to` is null while it lasts. `hold`: not ordered for the clock itself,
 * but caused by a step under it that is held 挂起; it ends when no such step is held any more.
 */
export type Pause = { from: string; to: string | null; reason: string; by: string; hold?: true };

/** A time limit 时限 that runs, or ran, for a demand or a fault. Every change of it is an audit entry of objectType `deadline`. */
export const Deadline = defineEntity({
  name: 'Deadline',
  tableName: 'deadline',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement().unique(),
    demandId: () => p.manyToOne(Demand).mapToPk().fieldName('demand_id').nullable().deleteRule('no action'),
    faultId: () => p.manyToOne(Fault).mapToPk().fieldName('fault_id').nullable().deleteRule('no action'),
    limit: p.string().$type<LimitName>().fieldName('limit_name'),
    state: p.string().$type<DeadlineState>(),
    /** The department that answers for it. */
    department: p.string(),
    serviceLevel: p.string(),
    /** The clock starts: the day of receipt does not count. */
    receivedAt: p.datetime(),
    workingDays: p.integer(),
    warningWorkingDays: p.integer(),
    /** Working days granted on top, by extensions. */
    extendedWorkingDays: p.integer().default(0),
    /**
     * Length of a limit that is counted in hours round the clock from its receipt, as those of faults are; null: in
     * working days. Exactly one of the two counts, the other is 0.
     */
    hours: p.integer().nullable(),
    warningHours: p.integer().default(0),
    extendedHours: p.integer().default(0),
    dueAt: p.datetime(),
    warnAt: p.datetime(),
    /** Reaches into a year without a notice (design, Counting). */
    provisional: p.boolean().default(false),
    /** The moments at which the model's boundary timers were armed. */
    armedDueAt: p.datetime(),
    armedWarnAt: p.datetime(),
    pausedAt: p.datetime().nullable(),
    /** Time left when it was paused, in milliseconds: working time, or natural time where hours count. */
    remainingMs: p.bigint('number').nullable(),
    /** Every pause there was, oldest first: their working time is given back whenever the moment is counted. */
    pauses: p.json().$type<Pause[]>().defaultRaw("'[]'"),
    stoppedAt: p.datetime().nullable(),
    warnedAt: p.datetime().nullable(),
    overdueAt: p.datetime().nullable(),
    /** The next tier of reminders that has not been carried out, from 0. */
    nextTier: p.integer().default(0),
    /** When that tier is due; null = the ladder is at its end. */
    nextTierAt: p.datetime().nullable(),
    /** The one process instance of escalation.bpmn that looks after it; a second one ends at once. */
    escalationInstanceKey: p.string().nullable(),
    version: p.integer().version(),
  },
  indexes: [
    { properties: ['state', 'dueAt'] },
    { properties: ['demandId', 'seq'] },
    { properties: ['faultId', 'seq'] },
    // For the statistics of a period.
    { properties: ['stoppedAt'] },
    // For /metrics: what runs, by limit, without a look at what has stopped.
    {
      name: 'deadline_running',
      properties: ['limit', 'dueAt'],
      include: ['overdueAt'],
      where: "state = 'running'",
    },
  ],
  checks: [{ name: 'deadline_of_one_case', expression: 'num_nonnulls(demand_id, fault_id) = 1' }],
});

export type DeadlineRow = InferEntity<typeof Deadline>;
