import type { EntityManager } from '@mikro-orm/postgresql';
import type { Calendar } from '../core/calendar/calendar.ts';
import type { Inventory } from '../core/inventory/inventory.ts';
import type { Notifications } from '../core/notifications/notifications.ts';
import { activateService } from './activate-service.ts';
import { allocateResources } from './allocate-resources.ts';
import { archiveAcceptance } from './archive-acceptance.ts';
import { archiveFault } from './archive-fault.ts';
import { checkDeadline } from './check-deadline.ts';
import { checkResources } from './check-resources.ts';
import { checkResumption } from './check-resumption.ts';
import { closeStep } from './close-step.ts';
import { completeStatusChange } from './complete-status-change.ts';
import { concludePresale } from './conclude-presale.ts';
import { dispatchClosure } from './dispatch-closure.ts';
import { dispatchConfirmation } from './dispatch-confirmation.ts';
import { enterAcceptance } from './enter-acceptance.ts';
import { issueChangeOrder } from './issue-change-order.ts';
import { issueWorkOrders } from './issue-work-orders.ts';
import type { JobHandler } from './job.ts';
import { openAcceptance } from './open-acceptance.ts';
import { openStep } from './open-step.ts';
import { pauseFaultClock } from './pause-fault-clock.ts';
import { publishTemplate } from './publish-template.ts';
import { recordHandling } from './record-handling.ts';
import { recordResources } from './record-resources.ts';
import { releaseInInventory } from './release-in-inventory.ts';
import { remindDepartment } from './remind-department.ts';
import { replyConfirmation } from './reply-confirmation.ts';
import { replyFault } from './reply-fault.ts';
import { reportCompletion } from './report-completion.ts';
import { requestTemplate } from './request-template.ts';
import { resumeFaultClock } from './resume-fault-clock.ts';
import { resumeService } from './resume-service.ts';
import { setDeadline } from './set-deadline.ts';
import { setFaultLimit } from './set-fault-limit.ts';
import { splitQuery } from './split-query.ts';
import { startFaultClock } from './start-fault-clock.ts';
import { startStatusChange } from './start-status-change.ts';
import { startStatusTransfer } from './start-status-transfer.ts';
import { superviseDepartment } from './supervise-department.ts';
import { suspendService } from './suspend-service.ts';
import { warnDepartment } from './warn-department.ts';

export interface HandlerDeps {
  calendar: (em: EntityManager) => Promise<Calendar>;
  inventory: Inventory;
  notifications: Notifications;
  /** Where the browsers of the staff reach the API. */
  publicUrl: string;
}

/** Every job type this service works on: one file each, by the same name. */
export const jobHandlers = (deps: HandlerDeps): JobHandler[] => [
  openStep(deps),
  closeStep(deps),
  requestTemplate(deps),
  publishTemplate(),
  dispatchConfirmation(deps),
  splitQuery(),
  checkResources(deps),
  setDeadline(deps),
  replyConfirmation(),
  concludePresale(),
  recordResources(),
  allocateResources(),
  issueWorkOrders(),
  recordHandling(),
  startStatusTransfer(deps),
  startStatusChange(deps),
  completeStatusChange(),
  reportCompletion(deps),
  enterAcceptance(),
  openAcceptance(deps),
  archiveAcceptance(),
  activateService(),
  issueChangeOrder(),
  dispatchClosure(deps),
  releaseInInventory(),
  suspendService(deps),
  checkResumption(deps),
  resumeService(),
  startFaultClock(deps),
  setFaultLimit(deps),
  pauseFaultClock(deps),
  resumeFaultClock(deps),
  replyFault(deps),
  archiveFault(deps),
  checkDeadline(deps),
  warnDepartment(deps),
  remindDepartment(deps),
  superviseDepartment(deps),
];

const unused = () => {
  throw new Error('These handlers only tell their types.');
};

/** Every handler as it is declared, for whoever asks for types and variables only: none of them can be run. */
export const declaredHandlers = (): JobHandler[] =>
  jobHandlers({
    calendar: unused,
    inventory: { check: unused },
    notifications: { notify: unused, notifyCustomer: unused },
    publicUrl: '',
  });

/** The job types that have a worker: what a model may ask for. */
export const jobTypes = (): Set<string> => new Set(declaredHandlers().map((handler) => handler.type));
