import type { DeadlineRow } from './deadline.entity.ts';

/** Priority in Tasklist of a human step under this deadline, or under none: 50 normal, 90 overdue. */
export const stepPriority = (deadline: Pick<DeadlineRow, 'overdueAt'> | null): number =>
  deadline?.overdueAt ? 90 : 50;
