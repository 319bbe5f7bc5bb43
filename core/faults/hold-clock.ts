import type { EntityManager } from '@mikro-orm/postgresql';
import type { Calendar } from '../calendar/calendar.ts';
import { lockDeadline } from '../deadlines/lock-deadline.ts';
import { pauseDeadline } from '../deadlines/pause-deadline.ts';
import { resumeDeadline } from '../deadlines/resume-deadline.ts';
import { doneSteps } from './fault-history.ts';

interface Clock {
  now: Date;
  faultId: string;
  deadlineId: string;
  calendar: Calendar;
}

/**
 * 挂起: pauses the clock of a fault that waits for the customer or for access to the site. A clock that is due already
 * stays overdue, and one that somebody has paused stays paused.
 * @returns whether this hold paused it, so that its release knows what to resume.
 */
export async function pauseFaultClock(
  em: EntityManager,
  { now, faultId, deadlineId, calendar }: Clock,
): Promise<boolean> {
  const deadline = await lockDeadline(em, deadlineId);
  if (deadline.state !== 'running' || now >= deadline.dueAt) return false;
  const held = (await doneSteps(em, faultId)).at(-1);
  await pauseDeadline(em, {
    calendar,
    now,
    actor: held?.completedBy ?? 'system',
    deadlineId,
    reason: `障碍挂起：${String(held?.result?.reason ?? '')}`,
  });
  return true;
}

/** 解挂: lets the clock run on, unless somebody has done so meanwhile. */
export async function resumeFaultClock(
  em: EntityManager,
  { now, faultId, deadlineId, calendar }: Clock,
): Promise<void> {
  const deadline = await lockDeadline(em, deadlineId);
  if (deadline.state !== 'paused') return;
  const released = (await doneSteps(em, faultId)).at(-1);
  await resumeDeadline(em, {
    calendar,
    now,
    actor: released?.completedBy ?? 'system',
    deadlineId,
    reason: `解除挂起：${String(released?.result?.note ?? '')}`,
  });
}
