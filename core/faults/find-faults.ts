import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { seenFaults, sees } from '../access/visibility.ts';
import { NotFoundError } from '../errors.ts';
import { Service } from '../services/service.entity.ts';
import { nameCase } from '../telemetry/name-case.ts';
import { isUuid } from '../uuid.ts';
import {
  Fault,
  type FaultRow,
  type FaultSeverity,
  type FaultSource,
  type FaultState,
} from './fault.entity.ts';

/** @param idOrNumber the id, or the number GZ-yyyymmdd-nnnn. @throws NotFoundError, also for what is out of sight */
export async function findFault(em: EntityManager, idOrNumber: string): Promise<FaultRow> {
  const where = isUuid(idOrNumber) ? { id: idOrNumber } : { number: idOrNumber.toUpperCase() };
  const fault = await em.findOne(Fault, where);
  if (fault === null || !(await sees(em, fault.id))) throw new NotFoundError('fault', idOrNumber);
  nameCase({ kind: 'fault', id: fault.id, number: fault.number });
  return fault;
}

export interface FaultFilter {
  state?: FaultState | undefined;
  /** The customer's number exactly, or a part of the name. */
  customer?: string | undefined;
  /** Id or number of the service. */
  service?: string | undefined;
  source?: FaultSource | undefined;
  severity?: FaultSeverity | undefined;
  /** How many rows at most. */
  limit: number;
  /** `seq` of the last row of the page before. */
  after?: string | undefined;
}

/** Faults, newest first. */
export async function listFaults(em: EntityManager, filter: FaultFilter): Promise<FaultRow[]> {
  const { state, customer, service, source, severity, after, limit } = filter;
  const where: FilterQuery<FaultRow>[] = [...seenFaults()];
  if (state !== undefined) where.push({ state });
  if (source !== undefined) where.push({ source });
  if (severity !== undefined) where.push({ severity });
  if (after !== undefined) where.push({ seq: { $lt: after } });
  if (customer !== undefined) {
    const part = customer.replaceAll(/[\\%_]/g, (wildcard) => `\\${wildcard}`);
    where.push({ $or: [{ customerCode: customer }, { customerName: { $ilike: `%${part}%` } }] });
  }
  if (service !== undefined) {
    const named = isUuid(service) ? { id: service } : { number: service.toUpperCase() };
    const found = await em.findOne(Service, named);
    if (found === null) return [];
    where.push({ serviceId: found.id });
  }
  return await em.find(Fault, { $and: where }, { orderBy: { seq: 'desc' }, limit });
}
