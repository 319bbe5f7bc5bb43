import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Service, type ServiceRow } from './service.entity.ts';

/**
 * The service's row, locked until the transaction ends and read anew. After the demands of the transaction, before
 * resources and units: in this order everywhere, so that nobody waits for each other. @throws Error when there is none.
 */
export const lockService = async (em: EntityManager, id: string): Promise<ServiceRow> =>
  await em.findOneOrFail(Service, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
