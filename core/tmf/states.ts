import type { WorkMove } from '../construction/order-work.ts';
import type { DemandState } from '../demands/demand.entity.ts';
import type { FaultState } from '../faults/fault.entity.ts';
import type { UnitState } from '../inventory/resource-unit.entity.ts';
import type { ServiceState } from '../services/service.entity.ts';

/** The states the v4 definitions have, of which ours are said to be one. */
export const serviceOrderStates = [
  'acknowledged',
  'rejected',
  'pending',
  'held',
  'inProgress',
  'cancelled',
  'completed',
  'failed',
  'partial',
  'assessingCancellation',
  'pendingCancellation',
] as const;
export const serviceStates = [
  'feasibilityChecked',
  'designed',
  'reserved',
  'inactive',
  'active',
  'terminated',
] as const;
export const resourceStatuses = [
  'standby',
  'alarm',
  'available',
  'reserved',
  'unknown',
  'suspended',
] as const;
export const usageStates = ['idle', 'active', 'busy'] as const;
export const ticketStatuses = [
  'acknowledged',
  'rejected',
  'pending',
  'held',
  'inProgress',
  'cancelled',
  'closed',
  'resolved',
] as const;
export const taskStates = ['accepted', 'terminatedWithError', 'inProgress', 'done'] as const;

type OrderState = (typeof serviceOrderStates)[number];
type TaskState = (typeof taskStates)[number];

/**
 * The one table: our state → the state TM Forum has for it. `docs/tmforum.md` shows it; `states.test.ts` holds the two
 * together. Where several of ours are one of theirs the caller finds the finer one at `/v1`.
 */
export const tmfStates = {
  /** TMF641 `serviceOrder.state` ← demand. `suspended`: carried out, waits for its day of resumption. */
  serviceOrder: {
    received: 'acknowledged',
    presale: 'inProgress',
    accepted: 'inProgress',
    provisioning: 'inProgress',
    acceptance: 'inProgress',
    assessing: 'inProgress',
    changing: 'inProgress',
    closing: 'inProgress',
    suspended: 'pending',
    completed: 'completed',
    withdrawn: 'cancelled',
    cancelled: 'cancelled',
  } satisfies Record<DemandState, OrderState>,
  /** TMF645 `checkServiceQualification.state` ← the presale of a demand; one that ended without a reply is terminatedWithError. */
  qualification: {
    received: 'accepted',
    presale: 'inProgress',
    accepted: 'done',
    provisioning: 'done',
    acceptance: 'done',
    assessing: 'inProgress',
    changing: 'done',
    closing: 'done',
    suspended: 'done',
    completed: 'done',
    withdrawn: 'done',
    cancelled: 'done',
  } satisfies Record<DemandState, TaskState>,
  /** TMF652 `resourceOrder.state` ← work order, form 3; `started`: open, and work has begun. */
  resourceOrder: {
    open: 'acknowledged',
    started: 'inProgress',
    blocked: 'held',
    done: 'completed',
    withdrawn: 'cancelled',
  } satisfies Record<WorkMove, OrderState>,
  /** TMF638 `service.state` ← service. */
  service: {
    active: 'active',
    suspended: 'inactive',
    closed: 'terminated',
  } satisfies Record<ServiceState, (typeof serviceStates)[number]>,
  /** TMF639 `resourceStatus` ← unit (port or fibre) of a resource. */
  unit: {
    free: 'available',
    reserved: 'reserved',
    occupied: 'available',
    suspended: 'suspended',
    'to-be-released': 'standby',
  } satisfies Record<UnitState, (typeof resourceStatuses)[number]>,
  /** TMF639 `usageState` ← unit. */
  unitUsage: {
    free: 'idle',
    reserved: 'idle',
    occupied: 'busy',
    suspended: 'idle',
    'to-be-released': 'idle',
  } satisfies Record<UnitState, (typeof usageStates)[number]>,
  /** TMF621 `troubleTicket.status` ← fault. `repeat`: closed at once, related to the ticket whose duplicate it is. */
  troubleTicket: {
    received: 'acknowledged',
    handling: 'inProgress',
    inspecting: 'resolved',
    archived: 'closed',
    repeat: 'closed',
  } satisfies Record<FaultState, (typeof ticketStatuses)[number]>,
};

/** Our states that are said to be one of these, for a filter. */
export const oursOf = <Ours extends string>(table: Record<Ours, string>, theirs: string[]): Ours[] =>
  keysOf(table).filter((ours) => theirs.includes(table[ours]));

/** The names of a table, typed: it is written out above and holds no other. */
function keysOf<Name extends string>(table: Record<Name, unknown>): Name[] {
  const names: Name[] = [];
  for (const name in table) names.push(name);
  return names;
}
