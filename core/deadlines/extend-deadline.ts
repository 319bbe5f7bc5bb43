import type { EntityManager } from '@mikro-orm/postgresql';
import { type Calendar, MAX_WORKING_DAYS } from '../calendar/calendar.ts';
import { UnprocessableError } from '../errors.ts';
import { auditDeadline } from './audit-deadline.ts';
import type { DeadlineRow } from './deadline.entity.ts';
import { deadlineFacts, dueText, limitText } from './describe-deadline.ts';
import { lockDeadline, refuseDue, refuseEnded } from './lock-deadline.ts';
import { moveDeadline } from './move-deadline.ts';

/**
 * Grants `workingDays` (1 or more) on top, before the deadline is due, with a reason and who approved it.
 * @throws NotFoundError; ConflictError (409) `deadline-ended`, `deadline-due`; UnprocessableError (422)
 * `extension-too-long` when limit and extensions together exceed 1000 working days.
 */
export async function extendDeadline(
  em: EntityManager,
  {
    calendar,
    now,
    actor,
    deadlineId,
    workingDays,
    reason,
    approver,
  }: {
    calendar: Calendar;
    now: Date;
    actor: string;
    deadlineId: string;
    workingDays: number;
    reason: string;
    approver: string;
  },
): Promise<DeadlineRow> {
  const deadline = await lockDeadline(em, deadlineId);
  refuseEnded(deadline);
  refuseDue(deadline, now);
  const granted = deadline.workingDays + deadline.extendedWorkingDays;
  if (!Number.isInteger(workingDays) || workingDays < 1 || granted + workingDays > MAX_WORKING_DAYS)
    throw new UnprocessableError(
      'extension-too-long',
      `An extension is 1 to ${MAX_WORKING_DAYS - granted} whole working days: the limit and its extensions have ${granted} already.`,
      {
        faults: [
          {
            pointer: '/workingDays',
            message: `Must be 1 to ${MAX_WORKING_DAYS - granted}; it is ${workingDays}.`,
          },
        ],
      },
    );
  const before = deadlineFacts(deadline);
  deadline.extendedWorkingDays += workingDays;
  await moveDeadline(em, { calendar, deadline, now });
  auditDeadline(em, deadline, {
    now,
    actor,
    action: 'extended',
    summary: `${limitText(deadline)}经${approver}批准延期${workingDays}个工作日，${dueText(deadline)}届满`,
    before,
    also: { approver, grantedWorkingDays: workingDays },
    reason,
  });
  await em.flush();
  return deadline;
}
