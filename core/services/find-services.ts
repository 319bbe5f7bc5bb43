import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { seenServices } from '../access/visibility.ts';
import { NotFoundError } from '../errors.ts';
import { Circuit } from '../provisioning/provisioning-order.entity.ts';
import { isUuid } from '../uuid.ts';
import { Service, type ServiceRow } from './service.entity.ts';

export interface ServiceFilter {
  /** The customer's number exactly, or a part of the name. */
  customer?: string | undefined;
  state?: ServiceRow['state'] | undefined;
  /** Code of a circuit, exactly. */
  circuit?: string | undefined;
  limit: number;
  /** `seq` of the last row of the page before. */
  after?: string | undefined;
}

/** Services, newest first. */
export async function listServices(em: EntityManager, filter: ServiceFilter): Promise<ServiceRow[]> {
  const where: FilterQuery<ServiceRow>[] = [...seenServices()];
  const { customer, circuit, state, after, limit } = filter;
  if (state !== undefined) where.push({ state });
  if (after !== undefined) where.push({ seq: { $lt: after } });
  if (customer !== undefined) {
    const part = customer.replaceAll(/[\\%_]/g, (wildcard) => `\\${wildcard}`);
    where.push({ $or: [{ customerCode: customer }, { customerName: { $ilike: `%${part}%` } }] });
  }
  if (circuit !== undefined) {
    // A simple change keeps the codes in an order of its own: the service knows the newest.
    const found = await em.find(Circuit, { code: circuit.toUpperCase() });
    where.push({ orderId: { $in: found.map(({ orderId }) => orderId) } });
  }
  return await em.find(Service, { $and: where }, { orderBy: { seq: 'desc' }, limit });
}

/** @param idOrNumber the id, or the number YW-yyyymmdd-nnnn. @throws NotFoundError, also for what is out of sight */
export async function findService(em: EntityManager, idOrNumber: string): Promise<ServiceRow> {
  return await oneService(em, idOrNumber, seenServices());
}

/** As `findService`, in sight or not: whoever takes faults in takes them of every service. */
export async function findAnyService(em: EntityManager, idOrNumber: string): Promise<ServiceRow> {
  return await oneService(em, idOrNumber, []);
}

async function oneService(
  em: EntityManager,
  idOrNumber: string,
  seen: FilterQuery<ServiceRow>[],
): Promise<ServiceRow> {
  const named = isUuid(idOrNumber) ? { id: idOrNumber } : { number: idOrNumber.toUpperCase() };
  const service = await em.findOne(Service, { $and: [named, ...seen] });
  if (service === null) throw new NotFoundError('service', idOrNumber);
  return service;
}
