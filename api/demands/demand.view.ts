import type { Static } from 'typebox';
import type { Calendar } from '../../core/calendar/calendar.ts';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import { closureKindNames } from '../../core/closure/closure-order.entity.ts';
import { limitNames } from '../../core/deadlines/deadline.entity.ts';
import { serviceTypeNames } from '../../core/demands/demand.schema.ts';
import type { DemandStanding } from '../../core/demands/demand-standing.ts';
import type { DemandRow } from '../../core/demands/find-demands.ts';
import { departmentName } from '../../core/departments.ts';
import { serviceStateNames } from '../../core/services/service.entity.ts';
import { closureStateNames } from '../forms/form-5.ts';
import { isoOrNull } from '../moments.ts';
import { openStepView } from '../steps/open-step.ts';
import { clockLeft } from '../time-left.ts';
import { confirmationSummary } from './confirmation.view.ts';
import { type DemandSchema, type DemandSummarySchema, demandStateNames } from './demand.schema.ts';
import { flagsOf } from './flags.ts';
import { standingSentence } from './standing-sentence.ts';

export type DemandView = Static<typeof DemandSchema>;

const headOf = (demand: DemandRow) => ({
  id: demand.id,
  number: demand.number,
  action: demand.action,
  state: demand.state,
  stateName: demandStateNames[demand.state],
  round: demand.round,
  receivedAt: toShanghaiIso(demand.receivedAt),
  concludedAt: isoOrNull(demand.concludedAt),
  expectedOn: demand.expectedOn ?? null,
});

export const demandSummary = (demand: DemandRow): Static<typeof DemandSummarySchema> => ({
  ...headOf(demand),
  customerCode: demand.customerCode,
  customerName: demand.customerName,
  productName: demand.product.name,
  serviceType: demand.product.serviceType,
});

/** How a service is closed: what form 5 says, or what was asked for before there is one. */
function closureSummary({ demand, closureOrder: order }: DemandStanding): DemandView['closure'] {
  const asked = order ?? demand.closure;
  return asked
    ? {
        kind: asked.kind,
        kindName: closureKindNames[asked.kind],
        effectiveOn: asked.effectiveOn,
        resumeOn: asked.resumeOn ?? null,
        reason: asked.reason ?? null,
        number: order?.number ?? null,
        state: order?.state ?? null,
        stateName: order ? closureStateNames[order.state] : null,
        resumeRequestedAt: isoOrNull(order?.resumeRequestedAt),
      }
    : null;
}

/** The demand and where it stands, for a reader who never saw the engine. */
export const demandView = (standing: DemandStanding, calendar: Calendar, now: Date): DemandView =>
  viewOf(standing, {
    openSteps: standing.steps.map((step) => openStepView(step, calendar, now)),
    deadlines: standing.deadlines.map((deadline) => ({
      id: deadline.id,
      limit: deadline.limit,
      limitName: limitNames[deadline.limit],
      state: deadline.state === 'paused' ? ('paused' as const) : ('running' as const),
      department: deadline.department,
      departmentName: departmentName(deadline.department),
      workingDays: deadline.workingDays,
      receivedAt: toShanghaiIso(deadline.receivedAt),
      dueAt: toShanghaiIso(deadline.dueAt),
      provisional: deadline.provisional,
      ...clockLeft(calendar, now, deadline),
    })),
  });

/** A demand that was received just now: no step is open, and no clock runs that a calendar would be needed for. */
export const receivedView = (standing: DemandStanding): DemandView =>
  viewOf(standing, { openSteps: [], deadlines: [] });

function viewOf(
  standing: DemandStanding,
  { openSteps, deadlines }: Pick<DemandView, 'openSteps' | 'deadlines'>,
): DemandView {
  const { demand } = standing;
  const view = {
    ...headOf(demand),
    customer: demand.customer,
    accountManager: demand.accountManager,
    product: demand.product,
    serviceTypeName: serviceTypeNames[demand.product.serviceType],
    accessPoints: standing.accessPoints.map(({ id, position, name, address }) => ({
      id,
      position,
      name,
      address,
    })),
    solution: demand.solution ?? null,
    templateId: demand.templateId ?? null,
    openSteps,
    deadlines,
    confirmation: confirmationSummary(standing.confirmation),
    order: standing.order && {
      number: standing.order.number,
      state: standing.order.state,
      requestedOn: standing.order.requestedOn ?? null,
      appliedAt: toShanghaiIso(standing.order.appliedAt),
      acceptedAt: isoOrNull(standing.order.acceptedAt),
      openedAt: isoOrNull(standing.order.openedAt),
      repliedAt: isoOrNull(standing.order.repliedAt),
    },
    acceptance: standing.acceptance && {
      number: standing.acceptance.number,
      round: standing.acceptance.round,
      conclusion: standing.acceptance.conclusion ?? null,
      concludedAt: isoOrNull(standing.acceptance.concludedAt),
    },
    archiveNumber: standing.archiveNumber,
    service: standing.service && { id: standing.service.id, number: standing.service.number },
    existingService: standing.existingService && {
      id: standing.existingService.id,
      number: standing.existingService.number,
      state: standing.existingService.state,
      stateName: serviceStateNames[standing.existingService.state],
    },
    closure: closureSummary(standing),
    cancellation: demand.cancellation ?? null,
  };
  return { ...view, standing: standingSentence(view), flags: flagsOf(view, standing) };
}
