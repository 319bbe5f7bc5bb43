import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { seenByCase, sees } from '../access/visibility.ts';
import { caseFacts, caseNumbers, findCase } from '../cases/case.ts';
import { findDemand } from '../demands/find-demands.ts';
import { NotFoundError } from '../errors.ts';
import { findFault } from '../faults/find-faults.ts';
import { Deadline, type DeadlineRow, type DeadlineState } from './deadline.entity.ts';

/** A deadline and the number of its demand or fault. */
export interface NumberedDeadline {
  deadline: DeadlineRow;
  caseNumber: string;
}

/** @throws NotFoundError, also for what is out of sight */
export async function findDeadline(em: EntityManager, id: string): Promise<NumberedDeadline> {
  const deadline = await em.findOne(Deadline, { id });
  const inSight = deadline !== null && (await sees(em, deadline.demandId ?? deadline.faultId ?? ''));
  if (!inSight) throw new NotFoundError('deadline', id);
  return { deadline, caseNumber: caseFacts(await findCase(em, deadline)).number };
}

export interface DeadlineFilter {
  state?: DeadlineState | undefined;
  department?: string | undefined;
  /** Id or number of the demand. */
  demand?: string | undefined;
  /** Id or number of the fault. */
  fault?: string | undefined;
  /** How many rows at most. */
  limit: number;
  /** `seq` of the last row of the page before. */
  after?: string | undefined;
}

/** Deadlines, newest first. @throws NotFoundError when there is no such demand or fault. */
export async function listDeadlines(em: EntityManager, filter: DeadlineFilter): Promise<NumberedDeadline[]> {
  const where: FilterQuery<DeadlineRow>[] = [...seenByCase()];
  if (filter.state !== undefined) where.push({ state: filter.state });
  if (filter.department !== undefined) where.push({ department: filter.department });
  if (filter.demand !== undefined) where.push({ demandId: (await findDemand(em, filter.demand)).id });
  if (filter.fault !== undefined) where.push({ faultId: (await findFault(em, filter.fault)).id });
  if (filter.after !== undefined) where.push({ seq: { $lt: filter.after } });
  const deadlines = await em.find(
    Deadline,
    { $and: where },
    { orderBy: { seq: 'desc' }, limit: filter.limit },
  );
  const numbers = await caseNumbers(em, deadlines);
  return deadlines.map((deadline) => ({
    deadline,
    caseNumber: numbers.get(deadline.demandId ?? deadline.faultId ?? '') ?? '',
  }));
}
