import { type Static, Type } from 'typebox';

/** The process variables that several jobs read: one schema each, named as in the models. */

export const DemandVariable = Type.Object({
  id: Type.String(),
  number: Type.String(),
  action: Type.String(),
  customerName: Type.String(),
  customerCode: Type.String(),
  important: Type.Boolean(),
  serviceLevel: Type.String(),
  productName: Type.String(),
  productMature: Type.Boolean(),
  serviceType: Type.String(),
  /** 互联网专线 … for the forms. */
  serviceTypeName: Type.String(),
  /** Mbit/s */
  bandwidth: Type.Integer(),
  expectedOn: Type.Union([Type.String(), Type.Null()]),
  /** The service that is adjusted or closed. */
  serviceNumber: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  contactName: Type.String(),
  contactPhone: Type.String(),
  accountManagerName: Type.String(),
  accountManagerPhone: Type.String(),
  pointCount: Type.Integer(),
  accessPoints: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), address: Type.String() })),
});
export type DemandVariable = Static<typeof DemandVariable>;

/** A running clock as the models see it; moments are ISO 8601 with +08:00. */
export const DeadlineVariable = Type.Object({
  id: Type.String(),
  limit: Type.String(),
  /** 0 where the limit is counted in hours. */
  workingDays: Type.Integer(),
  receivedAt: Type.String(),
  dueAt: Type.String(),
  warnAt: Type.String(),
});
export type DeadlineVariable = Static<typeof DeadlineVariable>;

/** Result of the decision `working-day-limit`. */
export const LimitVariable = Type.Object({
  workingDays: Type.Integer({ minimum: 1 }),
  warningWorkingDays: Type.Integer({ minimum: 0 }),
});

/** Result of the decision `fault-limit`: hours round the clock, or working days; exactly one is there. */
export const FaultLimitVariable = Type.Object({
  hours: Type.Union([Type.Integer({ minimum: 1, maximum: 2_000 }), Type.Null()]),
  workingDays: Type.Union([Type.Integer({ minimum: 1, maximum: 250 }), Type.Null()]),
  warningHours: Type.Optional(Type.Union([Type.Integer({ minimum: 0 }), Type.Null()])),
  warningWorkingDays: Type.Optional(Type.Union([Type.Integer({ minimum: 0 }), Type.Null()])),
});
export type FaultLimitVariable = Static<typeof FaultLimitVariable>;

/** What the process knows of a fault. Moments are ISO 8601 with +08:00. */
export const FaultVariable = Type.Object({
  id: Type.String(),
  number: Type.String(),
  source: Type.String(),
  sourceName: Type.String(),
  direct: Type.Boolean(),
  important: Type.Boolean(),
  severity: Type.String(),
  severityName: Type.String(),
  serviceLevel: Type.String(),
  serviceNumber: Type.Union([Type.String(), Type.Null()]),
  circuitCode: Type.Union([Type.String(), Type.Null()]),
  customerName: Type.String(),
  customerCode: Type.String(),
  contactName: Type.String(),
  contactPhone: Type.String(),
  description: Type.String(),
  occurredAt: Type.Union([Type.String(), Type.Null()]),
  receivedAt: Type.String(),
  round: Type.Integer(),
});
export type FaultVariable = Static<typeof FaultVariable>;

/** Form 2 in the process. */
export const OrderVariable = Type.Object({
  id: Type.String(),
  number: Type.String(),
  confirmationNumber: Type.String(),
});
export type OrderVariable = Static<typeof OrderVariable>;

/** Form 1 in the process. */
export const ConfirmationVariable = Type.Object({
  id: Type.String(),
  number: Type.String(),
  round: Type.Integer(),
  receivedAt: Type.String(),
});
export type ConfirmationVariable = Static<typeof ConfirmationVariable>;
