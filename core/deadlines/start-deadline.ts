import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Calendar } from '../calendar/calendar.ts';
import { toShanghaiText } from '../calendar/format.ts';
import { auditDeadline } from './audit-deadline.ts';
import { countDeadline, inHours } from './count-deadline.ts';
import { Deadline, type DeadlineRow, type LimitName } from './deadline.entity.ts';
import { dueText, limitText } from './describe-deadline.ts';

/**
 * Starts the clock of a limit of a demand or a fault: `workingDays` after `receivedAt`, whose day does not count (Civil
 * Code art. 201), with a warning `warningWorkingDays` before (0: none); or `hours` round the clock with a warning
 * `warningHours` before. Called again it starts another: the caller's inbox sees to
 * it that a job starts one only. @throws RangeError for fewer than 1 or more than 1000 working days.
 */
export async function startDeadline(
  em: EntityManager,
  {
    calendar,
    now,
    actor,
    ...limit
  }: {
    calendar: Calendar;
    now: Date;
    actor: string;
    demandId?: string;
    faultId?: string;
    limit: LimitName;
    workingDays?: number;
    warningWorkingDays?: number;
    hours?: number | null;
    warningHours?: number;
    receivedAt: Date;
    department: string;
    serviceLevel: string;
  },
): Promise<DeadlineRow> {
  const length = {
    workingDays: limit.workingDays ?? 0,
    warningWorkingDays: limit.warningWorkingDays ?? 0,
    extendedWorkingDays: 0,
    hours: limit.hours ?? null,
    warningHours: limit.warningHours ?? 0,
    extendedHours: 0,
    pauses: [],
  };
  const counted = countDeadline(calendar, { receivedAt: limit.receivedAt, ...length });
  const deadline = em.create(
    Deadline,
    {
      id: randomUUID(),
      state: 'running',
      ...limit,
      ...length,
      ...counted,
      armedDueAt: counted.dueAt,
      armedWarnAt: counted.warnAt,
      nextTier: 0,
    },
    { persist: true },
  );
  auditDeadline(em, deadline, {
    now,
    actor,
    action: 'started',
    summary: `${limitText(deadline)}开始计时：${toShanghaiText(limit.receivedAt)}收到，${inHours(deadline) ? '即时起算' : '当日不计入'}，${dueText(deadline)}届满`,
  });
  await em.flush();
  return deadline;
}
