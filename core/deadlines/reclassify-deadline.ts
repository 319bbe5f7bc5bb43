import type { EntityManager } from '@mikro-orm/postgresql';
import type { Calendar } from '../calendar/calendar.ts';
import { toShanghaiText } from '../calendar/format.ts';
import { auditDeadline } from './audit-deadline.ts';
import { type DeadlineRow, limitNames } from './deadline.entity.ts';
import { deadlineFacts, dueText, lengthText } from './describe-deadline.ts';
import { lockDeadline, refuseEnded } from './lock-deadline.ts';
import { moveDeadline } from './move-deadline.ts';

/**
 * Gives a deadline the length of the class that was found (art. 11–14; the severity of a fault), working days or hours,
 * counted again from the same receipt, not from now; extensions and pauses are kept. The same length changes nothing
 * and leaves no line.
 * @throws NotFoundError; ConflictError `deadline-ended` (409).
 */
export async function reclassifyDeadline(
  em: EntityManager,
  {
    calendar,
    now,
    actor,
    deadlineId,
    reason,
    ...length
  }: {
    calendar: Calendar;
    now: Date;
    actor: string;
    deadlineId: string;
    workingDays?: number;
    hours?: number | null;
    /** With `hours`: the warning comes that many hours before. */
    warningHours?: number;
    warningWorkingDays?: number;
    reason: string;
  },
): Promise<DeadlineRow> {
  const deadline = await lockDeadline(em, deadlineId);
  refuseEnded(deadline);
  const hours = length.hours ?? null;
  const workingDays = hours === null ? (length.workingDays ?? deadline.workingDays) : 0;
  if (deadline.workingDays === workingDays && (deadline.hours ?? null) === hours) return deadline;
  const lengthBefore = lengthText(deadline);
  const before = deadlineFacts(deadline);
  const wasOverdue = Boolean(deadline.overdueAt);
  deadline.workingDays = workingDays;
  deadline.hours = hours;
  deadline.warningHours = length.warningHours ?? deadline.warningHours;
  deadline.warningWorkingDays = length.warningWorkingDays ?? deadline.warningWorkingDays;
  await moveDeadline(em, { calendar, deadline, now });
  auditDeadline(em, deadline, {
    now,
    actor,
    action: 'reclassified',
    summary: `${limitNames[deadline.limit]}时限由${lengthBefore}改为${lengthText(deadline)}，仍自${toShanghaiText(deadline.receivedAt)}收到起算，${dueText(deadline)}届满${wasOverdue && !deadline.overdueAt ? '，撤销超时' : ''}`,
    before,
    reason,
  });
  await em.flush();
  return deadline;
}
