import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Service, type ServiceRow } from '../services/service.entity.ts';
import { endedFaultStates, Fault, type FaultRow } from './fault.entity.ts';

/**
 * The service with its row locked until the transaction ends: of two reports at once the second sees the first, and
 * a report at the moment of the archiving comes before it or after it.
 */
export const lockService = async (em: EntityManager, id: string): Promise<ServiceRow> =>
  await em.findOneOrFail(Service, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });

/** The fault of a service that is being handled, another than `exceptId`; null when there is none. */
export const openFaultOf = async (
  em: EntityManager,
  serviceId: string,
  exceptId?: string,
): Promise<FaultRow | null> =>
  await em.findOne(
    Fault,
    {
      serviceId,
      state: { $nin: endedFaultStates },
      ...(exceptId === undefined ? {} : { id: { $ne: exceptId } }),
    },
    { orderBy: { seq: 'asc' } },
  );
