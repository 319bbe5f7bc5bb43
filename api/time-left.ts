import type { Calendar } from '../core/calendar/calendar.ts';
import type { RemainingTime } from '../core/calendar/types.ts';
import { inHours } from '../core/deadlines/count-deadline.ts';
import type { DeadlineRow } from '../core/deadlines/deadline.entity.ts';

type Left = Pick<RemainingTime, 'workingDays' | 'workingMinutes'>;

/** The working time until `dueAt`, or since it when overdue; null for what is never due. */
export function timeLeft(
  calendar: Calendar,
  now: Date,
  dueAt: Date | null | undefined,
): { overdue: boolean; remaining: Left | null } {
  if (dueAt === null || dueAt === undefined) return { overdue: false, remaining: null };
  const { overdue, workingDays, workingMinutes } = calendar.remaining(now, dueAt);
  return { overdue, remaining: { workingDays, workingMinutes } };
}

/**
 * The same for a clock; one that is paused stands still at the moment it was paused. `hourly`: the minutes are natural
 * ones, since the limit is counted in hours.
 */
export function clockLeft(
  calendar: Calendar,
  now: Date,
  deadline: Pick<DeadlineRow, 'state' | 'pausedAt' | 'dueAt' | 'hours'>,
): { overdue: boolean; remaining: Left; hourly: boolean } {
  const { state, pausedAt, dueAt } = deadline;
  const at = state === 'paused' ? (pausedAt ?? now) : now;
  const { overdue, workingDays, workingMinutes } = calendar.remaining(at, dueAt);
  if (!inHours(deadline)) return { overdue, remaining: { workingDays, workingMinutes }, hourly: false };
  const minutes = Math.floor(Math.abs(dueAt.getTime() - at.getTime()) / 60_000);
  return { overdue, remaining: { workingDays: 0, workingMinutes: minutes }, hourly: true };
}

/** For people: `剩余 1 个工作日`, `剩余 3 小时 20 分工作时间`, `超时 2 个工作日`. */
export function timeLeftText({
  overdue,
  remaining,
  hourly = false,
}: {
  overdue: boolean;
  remaining: Left;
  hourly?: boolean;
}): string {
  const word = overdue ? '超时' : '剩余';
  if (remaining.workingDays > 0) return `${word} ${remaining.workingDays} 个工作日`;
  const hours = Math.floor(remaining.workingMinutes / 60);
  const minutes = remaining.workingMinutes % 60;
  const parts = [
    ...(hours > 0 ? [`${hours} 小时`] : []),
    ...(minutes > 0 || hours === 0 ? [`${minutes} 分`] : []),
  ];
  return `${word} ${parts.join(' ')}${hourly ? '' : '工作时间'}`;
}
