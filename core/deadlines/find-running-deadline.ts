import type { EntityManager } from '@mikro-orm/postgresql';
import { type CaseRef, caseRef } from '../cases/case.ts';
import { Deadline, type DeadlineRow, type LimitName } from './deadline.entity.ts';

/** The newest deadline of a demand or a fault whose clock runs or is paused; null when there is none. */
export const findRunningDeadline = async (
  em: EntityManager,
  { limit, ...ref }: CaseRef & { limit: LimitName },
): Promise<DeadlineRow | null> =>
  await em.findOne(
    Deadline,
    { ...caseRef(ref), limit, state: { $in: ['running', 'paused'] } },
    { orderBy: { seq: 'desc' } },
  );
