import type { EntityManager } from '@mikro-orm/postgresql';
import { auditDeadline } from './audit-deadline.ts';
import type { DeadlineRow } from './deadline.entity.ts';
import { deadlineFacts, dueText, limitText } from './describe-deadline.ts';
import { updateSteps } from './update-steps.ts';

/** Marks a deadline overdue and lifts its steps to the top of Tasklist. */
export async function markOverdue(em: EntityManager, deadline: DeadlineRow, now: Date): Promise<void> {
  deadline.overdueAt = now;
  await updateSteps(em, deadline);
  auditDeadline(em, deadline, {
    now,
    actor: 'system',
    action: 'overdue',
    summary: `${limitText(deadline)}已超时，应于${dueText(deadline)}前完成`,
    before: deadlineFacts(deadline),
  });
}
