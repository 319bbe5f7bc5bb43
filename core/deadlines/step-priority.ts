import type { DeadlineRow } from './deadline.entity.ts';

/**
 * Priority in Tasklist of a human step under this deadline, or under none: 50 normal, 25 held 挂起, 90 overdue, held or
 * not, since a hold does not make good what is late.
 */
export function stepPriority(deadline: Pick<DeadlineRow, 'overdueAt'> | null, held = false): number {
  if (deadline?.overdueAt) return 90;
  return held ? 25 : 50;
}
