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
