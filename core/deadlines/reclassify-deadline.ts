import type { EntityManager } from '@mikro-orm/postgresql';
import type { Calendar } from '../calendar/calendar.ts';
import { toShanghaiText } from '../calendar/format.ts';
import { auditDeadline } from './audit-deadline.ts';
import { type DeadlineRow, limitNames } from './deadline.entity.ts';
import { deadlineFacts, dueText } from './describe-deadline.ts';
import { lockDeadline, refuseEnded } from './lock-deadline.ts';
import { moveDeadline } from './move-deadline.ts';

/**
 * Gives a deadline the working days of the class that was found (art. 11–14), counted again from the same receipt,
 * not from now; extensions and pauses are kept. The same number of days changes nothing and leaves no line.
 * @throws NotFoundError; ConflictError `deadline-ended` (409).
 */
export async function reclassifyDeadline(
  em: EntityManager,
  {
    calendar,
    now,
    actor,
    deadlineId,
    workingDays,
    reason,
  }: {
    calendar: Calendar;
    now: Date;
    actor: string;
    deadlineId: string;
    workingDays: number;
    reason: string;
  },
): Promise<DeadlineRow> {
  const deadline = await lockDeadline(em, deadlineId);
  refuseEnded(deadline);
  if (deadline.workingDays === workingDays) return deadline;
  const before = deadlineFacts(deadline);
  const wasOverdue = Boolean(deadline.overdueAt);
  deadline.workingDays = workingDays;
  await moveDeadline(em, { calendar, deadline, now });
  auditDeadline(em, deadline, {
    now,
    actor,
    action: 'reclassified',
    summary: `${limitNames[deadline.limit]}时限由${before.workingDays}个工作日改为${workingDays}个工作日，仍自${toShanghaiText(deadline.receivedAt)}收到起算，${dueText(deadline)}届满${wasOverdue && !deadline.overdueAt ? '，撤销超时' : ''}`,
    before,
    reason,
  });
  await em.flush();
  return deadline;
}
