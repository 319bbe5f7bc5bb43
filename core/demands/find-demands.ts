import type { EntityManager, FilterQuery, InferEntity } from '@mikro-orm/postgresql';
import { seenDemands, sees } from '../access/visibility.ts';
import { NotFoundError } from '../errors.ts';
import { nameCase } from '../telemetry/name-case.ts';
import { isUuid } from '../uuid.ts';
import { AccessPoint, Demand, DemandCustomer, type DemandState } from './demand.entity.ts';

export type DemandRow = InferEntity<typeof Demand>;

/** @param idOrNumber the id, or the number XQ-yyyymmdd-nnnn. @throws NotFoundError, also for what is out of sight */
export async function findDemand(em: EntityManager, idOrNumber: string): Promise<DemandRow> {
  const where = isUuid(idOrNumber) ? { id: idOrNumber } : { number: idOrNumber.toUpperCase() };
  const demand = await em.findOne(Demand, where);
  if (demand === null || !(await sees(em, demand.id))) throw new NotFoundError('demand', idOrNumber);
  nameCase({ kind: 'demand', id: demand.id, number: demand.number });
  return demand;
}

/** The access points in the order the caller gave. */
export async function accessPointsOf(
  em: EntityManager,
  demandId: string,
): Promise<InferEntity<typeof AccessPoint>[]> {
  return await em.find(AccessPoint, { demandId }, { orderBy: { position: 'asc' } });
}

export interface DemandFilter {
  state?: DemandState | undefined;
  /** The customer's number exactly, or a part of the name. */
  customer?: string | undefined;
  /** How many rows at most. */
  limit: number;
  /** `seq` of the last row of the page before. */
  after?: string | undefined;
}

/** Demands, newest first. */
export async function listDemands(em: EntityManager, filter: DemandFilter): Promise<DemandRow[]> {
  const where: FilterQuery<DemandRow>[] = [...seenDemands()];
  if (filter.state !== undefined) where.push({ state: filter.state });
  if (filter.after !== undefined) where.push({ seq: { $lt: filter.after } });
  if (filter.customer !== undefined) where.push(await ofCustomer(em, filter.customer));
  return await em.find(Demand, { $and: where }, { orderBy: { seq: 'desc' }, limit: filter.limit });
}

/** Up to so many customers their demands are read off the index; of more, a page is soon full when the demands are walked. */
const FEW = 100;

/**
 * The customer's number exactly, or a part of the name. A million demands have some ten thousand customers: those are looked
 * through, and not the demands.
 */
async function ofCustomer(em: EntityManager, sought: string): Promise<FilterQuery<DemandRow>> {
  const part = { $ilike: `%${sought.replaceAll(/[\\%_]/g, (wildcard) => `\\${wildcard}`)}%` };
  const customers = await em.find(
    DemandCustomer,
    { $or: [{ code: sought }, { name: part }] },
    { limit: FEW + 1, disableIdentityMap: true },
  );
  if (customers.length > FEW) return { $or: [{ customerCode: sought }, { customerName: part }] };
  // One customer may have had several names.
  const named = customers.map(({ code, name }) => ({ customerCode: code, customerName: name }));
  const codes = [...new Set(customers.map(({ code }) => code))];
  return { customerCode: { $in: codes }, $or: [{ customerCode: sought }, ...named] };
}
