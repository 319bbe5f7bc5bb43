import { AuditEntry } from './audit/audit-entry.entity.ts';
import { CalendarYearRow } from './calendar-years/calendar-year.entity.ts';
import { Confirmation, ConfirmationSegment } from './confirmations/confirmation.entity.ts';
import { Deadline } from './deadlines/deadline.entity.ts';
import { AccessPoint, Demand } from './demands/demand.entity.ts';
import { IdempotencyKey } from './idempotency/idempotency-key.entity.ts';
import { Resource } from './inventory/resource.entity.ts';
import { Notification } from './notifications/notification.entity.ts';
import { NumberSequence } from './numbers/number-sequence.entity.ts';
import { InboxEntry } from './outbox/inbox-entry.entity.ts';
import { OutboxMessage } from './outbox/outbox-message.entity.ts';
import { Step } from './steps/step.entity.ts';
import { SolutionTemplate } from './templates/solution-template.entity.ts';

/** Every table of the record. */
export const entities = [
  Demand,
  AccessPoint,
  Step,
  Deadline,
  Confirmation,
  ConfirmationSegment,
  SolutionTemplate,
  Resource,
  Notification,
  CalendarYearRow,
  AuditEntry,
  OutboxMessage,
  InboxEntry,
  IdempotencyKey,
  NumberSequence,
];
