import type { EntityManager } from '@mikro-orm/postgresql';
import { findClosure } from '../closure/current-closure.ts';
import { ConflictError } from '../errors.ts';
import { Service } from '../services/service.entity.ts';
import type { DemandRow } from './find-demands.ts';

/**
 * Why a demand can no longer be cancelled: its service is suspended, dismantled, or there is a new one already. Null when
 * it can.
 */
export async function pastCancelling(em: EntityManager, demand: DemandRow): Promise<ConflictError | null> {
  if (!demand.serviceId) return null;
  const service = await em.findOneOrFail(Service, { id: demand.serviceId });
  const refused = (why: string) =>
    new ConflictError('demand-past-cancelling', `The demand ${demand.number} cannot be cancelled: ${why}`, {
      state: demand.state,
      service: service.number,
    });
  if (demand.state === 'suspended')
    return refused(
      `the service ${service.number} is suspended already. Resume it (POST /v1/services/${service.number}/resumption), or close it for good.`,
    );
  if ((await findClosure(em, demand.id))?.carriedOutAt)
    return refused(
      service.releasing
        ? `the support centre has released the resources of the service ${service.number}. What it had is gone; order it anew.`
        : `the support centre has closed the end segment of the service ${service.number}. It can be resumed in a moment.`,
    );
  const successor = await em.findOne(Service, { demandId: demand.id });
  if (successor !== null)
    return refused(
      `the new service ${successor.number} is active. Only the closure of ${service.number} is left, which the support centre may give back (退回).`,
    );
  return null;
}
