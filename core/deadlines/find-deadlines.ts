import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { Demand } from '../demands/demand.entity.ts';
import { findDemand } from '../demands/find-demands.ts';
import { NotFoundError } from '../errors.ts';
import { Deadline, type DeadlineRow, type DeadlineState } from './deadline.entity.ts';

/** A deadline and the number of its demand. */
export interface NumberedDeadline {
  deadline: DeadlineRow;
  demandNumber: string;
}

/** @throws NotFoundError */
export async function findDeadline(em: EntityManager, id: string): Promise<NumberedDeadline> {
  const deadline = await em.findOne(Deadline, { id });
  if (deadline === null) throw new NotFoundError('deadline', id);
  const demand = await em.findOneOrFail(Demand, { id: deadline.demandId });
  return { deadline, demandNumber: demand.number };
}

export interface DeadlineFilter {
  state?: DeadlineState | undefined;
  department?: string | undefined;
  /** Id or number of the demand. */
  demand?: string | undefined;
  /** How many rows at most. */
  limit: number;
  /** `seq` of the last row of the page before. */
  after?: string | undefined;
}

/** Deadlines, newest first. @throws NotFoundError when there is no such demand. */
export async function listDeadlines(em: EntityManager, filter: DeadlineFilter): Promise<NumberedDeadline[]> {
  const where: FilterQuery<DeadlineRow>[] = [];
  if (filter.state !== undefined) where.push({ state: filter.state });
  if (filter.department !== undefined) where.push({ department: filter.department });
  if (filter.demand !== undefined) where.push({ demandId: (await findDemand(em, filter.demand)).id });
  if (filter.after !== undefined) where.push({ seq: { $lt: filter.after } });
  const deadlines = await em.find(
    Deadline,
    { $and: where },
    { orderBy: { seq: 'desc' }, limit: filter.limit },
  );
  const ids = [...new Set(deadlines.map(({ demandId }) => demandId))];
  const demands = await em.find(Demand, { id: { $in: ids } });
  const numbers = new Map(demands.map(({ id, number }) => [id, number]));
  return deadlines.map((deadline) => ({ deadline, demandNumber: numbers.get(deadline.demandId) ?? '' }));
}
