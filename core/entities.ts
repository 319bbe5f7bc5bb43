import { Acceptance, AcceptanceArchive, AcceptanceTest } from './acceptance/acceptance.entity.ts';
import { ApiKey, ApiKeySecret } from './access/api-key.entity.ts';
import { VisibleObject } from './access/visible-object.entity.ts';
import { Attachment } from './attachments/attachment.entity.ts';
import { AuditEntry } from './audit/audit-entry.entity.ts';
import { AuditSeal } from './audit/audit-seal.entity.ts';
import { CalendarYearRow } from './calendar-years/calendar-year.entity.ts';
import { ClosureOrder } from './closure/closure-order.entity.ts';
import { Confirmation, ConfirmationSegment } from './confirmations/confirmation.entity.ts';
import { HandlingRecord } from './construction/handling-record.entity.ts';
import { WorkOrder } from './construction/work-order.entity.ts';
import { CustomerRecord } from './customers/customer.entity.ts';
import { Deadline } from './deadlines/deadline.entity.ts';
import { AccessPoint, Demand, DemandCustomer } from './demands/demand.entity.ts';
import { EngineLife } from './engine-life/engine-life.entity.ts';
import { Event } from './events/event.entity.ts';
import { Webhook, WebhookDelivery, WebhookLane } from './events/webhook.entity.ts';
import { Fault, FaultArchive } from './faults/fault.entity.ts';
import { IdempotencyKey } from './idempotency/idempotency-key.entity.ts';
import { Import, ImportedDemand } from './imports/import.entity.ts';
import { Resource } from './inventory/resource.entity.ts';
import { ResourceHistory, ResourceUnit } from './inventory/resource-unit.entity.ts';
import { ModelFile, ModelMove, ModelRelease } from './models/model-release.entity.ts';
import { Notification } from './notifications/notification.entity.ts';
import { NumberSequence } from './numbers/number-sequence.entity.ts';
import { InboxEntry } from './outbox/inbox-entry.entity.ts';
import { OutboxMessage } from './outbox/outbox-message.entity.ts';
import { ConversionProgress } from './privacy/conversion-progress.entity.ts';
import { PersonalKey } from './privacy/personal-key.entity.ts';
import { Circuit, OrderSegment, ProvisioningOrder } from './provisioning/provisioning-order.entity.ts';
import { Qualification } from './qualifications/qualification.entity.ts';
import { CaseRestart } from './reconciliation/case-restart.entity.ts';
import { ReconciliationFinding } from './reconciliation/finding.entity.ts';
import { Service } from './services/service.entity.ts';
import { Step } from './steps/step.entity.ts';
import { SolutionTemplate } from './templates/solution-template.entity.ts';
import { TmfDetails } from './tmf/tmf-details.entity.ts';

/** Every table of the record. */
export const entities = [
  Demand,
  DemandCustomer,
  AccessPoint,
  Step,
  Deadline,
  Confirmation,
  ConfirmationSegment,
  SolutionTemplate,
  Resource,
  ResourceUnit,
  ResourceHistory,
  ProvisioningOrder,
  OrderSegment,
  Circuit,
  WorkOrder,
  HandlingRecord,
  Acceptance,
  AcceptanceTest,
  AcceptanceArchive,
  Attachment,
  Service,
  ClosureOrder,
  Fault,
  FaultArchive,
  Event,
  Webhook,
  WebhookDelivery,
  WebhookLane,
  Notification,
  CalendarYearRow,
  CustomerRecord,
  Import,
  ImportedDemand,
  ModelRelease,
  ModelFile,
  ModelMove,
  ApiKey,
  ApiKeySecret,
  VisibleObject,
  AuditEntry,
  AuditSeal,
  PersonalKey,
  ConversionProgress,
  OutboxMessage,
  InboxEntry,
  EngineLife,
  CaseRestart,
  ReconciliationFinding,
  IdempotencyKey,
  NumberSequence,
  Qualification,
  TmfDetails,
];
