import type { EntityManager } from '@mikro-orm/postgresql';
import { type Calendar, MAX_WORKING_DAYS } from '../calendar/calendar.ts';
import { UnprocessableError } from '../errors.ts';
import { auditDeadline } from './audit-deadline.ts';
import { inHours } from './count-deadline.ts';
import type { DeadlineRow } from './deadline.entity.ts';
import { deadlineFacts, dueText, limitText } from './describe-deadline.ts';
import { lockOwnDeadline, refuseDue, refuseEnded } from './lock-deadline.ts';
import { moveDeadline } from './move-deadline.ts';

/**
 * Grants `workingDays` (1 or more) on top, before the deadline is due, with a reason and who approved it; `hours` where
 * the limit is counted in hours.
 * @throws NotFoundError; ConflictError (409) `deadline-ended`, `deadline-due`; UnprocessableError (422)
 * `extension-too-long` when limit and extensions together exceed 1000 working days or as many hours, `extension-unit`
 * when it is not asked for in the unit of the limit.
 */
export async function extendDeadline(
  em: EntityManager,
  {
    calendar,
    now,
    actor,
    deadlineId,
    workingDays,
    hours,
    reason,
    approver,
  }: {
    calendar: Calendar;
    now: Date;
    actor: string;
    deadlineId: string;
    workingDays?: number | undefined;
    hours?: number | undefined;
    reason: string;
    approver: string;
  },
): Promise<DeadlineRow> {
  const deadline = await lockOwnDeadline(em, deadlineId);
  refuseEnded(deadline);
  refuseDue(deadline, now);
  const unit = inHours(deadline) ? 'hours' : 'workingDays';
  const asked = grantOf(unit, { workingDays, hours });
  refuseTooLong(
    unit,
    asked,
    unit === 'hours' ? (deadline.hours ?? 0) + deadline.extendedHours : daysOf(deadline),
  );
  const before = deadlineFacts(deadline);
  if (unit === 'hours') deadline.extendedHours += asked;
  else deadline.extendedWorkingDays += asked;
  await moveDeadline(em, { calendar, deadline, now });
  auditDeadline(em, deadline, {
    now,
    actor,
    action: 'extended',
    summary: `${limitText(deadline)}经${approver}批准延期${asked}${unit === 'hours' ? '小时' : '个工作日'}，${dueText(deadline)}届满`,
    before,
    also: { approver, ...(unit === 'hours' ? { grantedHours: asked } : { grantedWorkingDays: asked }) },
    reason,
  });
  await em.flush();
  return deadline;
}

const daysOf = ({ workingDays, extendedWorkingDays }: DeadlineRow): number =>
  workingDays + extendedWorkingDays;

type Grant = { workingDays?: number | undefined; hours?: number | undefined };

/** What is granted in the unit of the limit. */
function grantOf(unit: keyof Grant, grant: Grant): number {
  const other = unit === 'hours' ? 'workingDays' : 'hours';
  const asked = grant[unit];
  if (asked !== undefined && grant[other] === undefined) return asked;
  throw new UnprocessableError(
    'extension-unit',
    `This limit is counted in ${unit === 'hours' ? 'hours' : 'working days'}: say "${unit}", and nothing else.`,
    { faults: [{ pointer: `/${asked === undefined ? unit : other}`, message: `Say "${unit}" only.` }] },
  );
}

function refuseTooLong(unit: keyof Grant, asked: number, granted: number): void {
  if (Number.isInteger(asked) && asked >= 1 && granted + asked <= MAX_WORKING_DAYS) return;
  const words = unit === 'hours' ? 'hours' : 'working days';
  throw new UnprocessableError(
    'extension-too-long',
    `An extension is 1 to ${MAX_WORKING_DAYS - granted} whole ${words}: the limit and its extensions have ${granted} already.`,
    {
      faults: [
        { pointer: `/${unit}`, message: `Must be 1 to ${MAX_WORKING_DAYS - granted}; it is ${asked}.` },
      ],
    },
  );
}
