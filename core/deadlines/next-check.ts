import { type Static, Type } from 'typebox';

/** What an escalation does next: the process variable `next` of escalation.bpmn. */
export const NextCheck = Type.Object({
  /** stop: nothing is left to do. wait: until `at`. warn: warn now. overdue: ask the table for the step of this tier. */
  state: Type.Enum(['stop', 'wait', 'warn', 'overdue']),
  /** ISO 8601 with +08:00; for wait the moment to ask again, otherwise now. */
  at: Type.String(),
  /** Tier of the ladder that is due next, from 0. */
  tier: Type.Integer({ minimum: 0 }),
  /** Whole working days since the due moment. */
  workingDaysOverdue: Type.Integer({ minimum: 0 }),
  limit: Type.String(),
  serviceLevel: Type.String(),
  department: Type.String(),
});
export type NextCheck = Static<typeof NextCheck>;

/** Result of the decision `escalation`: 催办 remind or 督办 supervise, and after how many working days, or else hours, the next tier is due (both null: none). */
export const EscalationStep = Type.Object({
  action: Type.Enum(['remind', 'supervise']),
  nextAfterWorkingDays: Type.Union([Type.Integer({ minimum: 1, maximum: 250 }), Type.Null()]),
  nextAfterHours: Type.Optional(Type.Union([Type.Integer({ minimum: 1, maximum: 2_000 }), Type.Null()])),
});
export type EscalationStep = Static<typeof EscalationStep>;
