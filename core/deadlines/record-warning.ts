import type { EntityManager } from '@mikro-orm/postgresql';
import { caseRef } from '../cases/case.ts';
import type { Notifications } from '../notifications/notifications.ts';
import { auditDeadline } from './audit-deadline.ts';
import { deadlineFacts, describeDeadline } from './describe-deadline.ts';
import { lockDeadline } from './lock-deadline.ts';
import { findConcerned, notifyConcerned } from './notify-concerned.ts';

/**
 * Warns the departments concerned that a deadline comes near, once per due moment. One that was stopped, paused, moved
 * or became due in the meantime is not warned of. @returns whether it was warned of. @throws NotFoundError
 */
export async function recordWarning(
  em: EntityManager,
  { notifications, now, deadlineId }: { notifications: Notifications; now: Date; deadlineId: string },
): Promise<boolean> {
  const deadline = await lockDeadline(em, deadlineId);
  const { state, warnedAt, warnAt, dueAt } = deadline;
  if (state !== 'running' || warnedAt || now < warnAt || now >= dueAt) return false;
  const { departments, where } = await findConcerned(em, deadline);
  const summary = `预警：${await describeDeadline(em, deadline)}${where}，临近时限，请抓紧办理`;
  const before = deadlineFacts(deadline);
  deadline.warnedAt = now;
  await notifyConcerned(em, notifications, departments, {
    at: now,
    kind: 'warning',
    recipient: 'department',
    ...caseRef(deadline),
    deadlineId,
    text: summary,
  });
  auditDeadline(em, deadline, { now, actor: 'system', action: 'warned', summary, before });
  await em.flush();
  return true;
}
