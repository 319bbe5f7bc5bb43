import type { EntityManager } from '@mikro-orm/postgresql';
import type { DemandRow } from '../demands/find-demands.ts';
import { lockService } from './lock-service.ts';
import { Service, type ServiceRow } from './service.entity.ts';

/** The id of the service that a demand adjusts or closes. @throws Error for a demand that has none. */
export function targetIdOf({ number, serviceId }: Pick<DemandRow, 'number' | 'serviceId'>): string {
  if (serviceId) return serviceId;
  throw new Error(`Demand ${number} names no service.`);
}

/** The service that a demand adjusts or closes. @throws Error for a demand that has none. */
export const targetOf = async (em: EntityManager, demand: DemandRow): Promise<ServiceRow> =>
  await em.findOneOrFail(Service, { id: targetIdOf(demand) });

/** The same, locked until the transaction ends. */
export const lockTarget = async (em: EntityManager, demand: DemandRow): Promise<ServiceRow> =>
  await lockService(em, targetIdOf(demand));
