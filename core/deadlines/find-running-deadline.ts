import type { EntityManager } from '@mikro-orm/postgresql';
import { Deadline, type DeadlineRow, type LimitName } from './deadline.entity.ts';

/** The newest deadline of a demand whose clock runs or is paused; null when there is none. */
export const findRunningDeadline = async (
  em: EntityManager,
  { demandId, limit }: { demandId: string; limit: LimitName },
): Promise<DeadlineRow | null> =>
  await em.findOne(
    Deadline,
    { demandId, limit, state: { $in: ['running', 'paused'] } },
    { orderBy: { seq: 'desc' } },
  );
