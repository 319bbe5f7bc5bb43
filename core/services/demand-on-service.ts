import type { EntityManager } from '@mikro-orm/postgresql';
import { ClosureOrder } from '../closure/closure-order.entity.ts';
import { Demand, endedStates } from '../demands/demand.entity.ts';
import type { DemandRow } from '../demands/find-demands.ts';

/**
 * The demand under way that touches a service: of all but one, when told. The caller holds the service's lock, so no other
 * comes up meanwhile.
 */
async function demandsOn(em: EntityManager, serviceId: string, exceptId?: string): Promise<DemandRow[]> {
  const other = exceptId === undefined ? {} : { id: { $ne: exceptId } };
  return await em.find(
    Demand,
    { serviceId, state: { $nin: endedStates }, ...other },
    { orderBy: { seq: 'asc' } },
  );
}

/** A suspension that only waits: neither its date has come nor has anybody asked for its resumption. */
async function onlyWaits(em: EntityManager, { id, state }: DemandRow): Promise<boolean> {
  if (state !== 'suspended') return false;
  const waiting = { demandId: id, state: 'suspended' as const, resumeRequestedAt: null };
  return (await em.count(ClosureOrder, waiting)) > 0;
}

/**
 * The demand that keeps another from touching the service, or null. A suspension that waits for its resumption stands in
 * nobody's way who closes the service for good.
 */
export async function busyDemand(
  em: EntityManager,
  serviceId: string,
  { closesForGood }: { closesForGood: boolean },
): Promise<DemandRow | null> {
  for (const demand of await demandsOn(em, serviceId))
    if (!(closesForGood && (await onlyWaits(em, demand)))) return demand;
  return null;
}

/** The permanent closure of the service that is under way beside the demand, or null. */
export async function closureUnderWay(
  em: EntityManager,
  serviceId: string,
  exceptId: string,
): Promise<DemandRow | null> {
  const found = await demandsOn(em, serviceId, exceptId);
  return found.find(({ action, closure }) => action === 'close' && closure?.kind === 'permanent') ?? null;
}

/** The suspension of the service that waits or resumes, or null. */
export async function suspensionOf(em: EntityManager, serviceId: string): Promise<DemandRow | null> {
  return await em.findOne(Demand, { serviceId, state: 'suspended' });
}
