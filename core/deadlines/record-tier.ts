import type { EntityManager } from '@mikro-orm/postgresql';
import type { Calendar } from '../calendar/calendar.ts';
import { toShanghaiIso } from '../calendar/format.ts';
import { departmentName } from '../departments.ts';
import { UnprocessableError } from '../errors.ts';
import type { NotificationKind, Notifications } from '../notifications/notifications.ts';
import { auditDeadline } from './audit-deadline.ts';
import type { DeadlineRow } from './deadline.entity.ts';
import { deadlineFacts, describeDeadline } from './describe-deadline.ts';
import { lockDeadline } from './lock-deadline.ts';

export interface TierOrder {
  calendar: Calendar;
  notifications: Notifications;
  now: Date;
  deadlineId: string;
  /** The tier that the check found due; one that was carried out before is not carried out again. */
  tier: number;
  /** Working days from now until the next tier is due, 1 or more; null: the ladder ends here. */
  nextAfterWorkingDays: number | null;
}

/**
 * Reminds the department 催办 of an overdue deadline, exactly once per tier. One that was stopped, paused or moved
 * in the meantime is left alone.
 * @returns whether it was reminded. @throws NotFoundError; UnprocessableError (422) `invalid-ladder`.
 */
export const recordReminder = async (em: EntityManager, order: TierOrder): Promise<boolean> =>
  await recordTier(em, order, {
    kind: 'reminder',
    recipient: 'department',
    action: 'reminded',
    text: (deadline, what, days) =>
      `催办${departmentName(deadline.department)}：${what}，已超时${days}个工作日，请立即办理`,
  });

/** Involves the department's head 督办; otherwise as `recordReminder`. */
export const recordSupervision = async (em: EntityManager, order: TierOrder): Promise<boolean> =>
  await recordTier(em, order, {
    kind: 'supervision',
    recipient: 'head',
    action: 'supervised',
    text: (deadline, what, days) =>
      `督办${departmentName(deadline.department)}负责人：${what}，已超时${days}个工作日，请督促办理`,
  });

async function recordTier(
  em: EntityManager,
  { calendar, notifications, now, deadlineId, tier, nextAfterWorkingDays }: TierOrder,
  message: {
    kind: NotificationKind;
    recipient: 'department' | 'head';
    action: 'reminded' | 'supervised';
    text: (deadline: DeadlineRow, what: string, workingDaysOverdue: number) => string;
  },
): Promise<boolean> {
  if (nextAfterWorkingDays !== null && nextAfterWorkingDays < 1)
    throw new UnprocessableError(
      'invalid-ladder',
      '升级决策表的 nextAfterWorkingDays 须为 1 以上的整数或为空。',
    );
  const deadline = await lockDeadline(em, deadlineId);
  if (deadline.state !== 'running' || now < deadline.dueAt || deadline.nextTier !== tier) return false;
  const days = calendar.remaining(now, deadline.dueAt).workingDays;
  const text = message.text(deadline, await describeDeadline(em, deadline), now > deadline.dueAt ? days : 0);
  const before = { ...deadlineFacts(deadline), tier };
  deadline.nextTier = tier + 1;
  // From now, not from the due moment: after an outage one tier is due, not all of them at once.
  deadline.nextTierAt =
    nextAfterWorkingDays === null ? null : calendar.addWorkingDays(now, nextAfterWorkingDays);
  await notifications.notify(em, {
    at: now,
    kind: message.kind,
    department: deadline.department,
    recipient: message.recipient,
    demandId: deadline.demandId,
    deadlineId,
    text,
  });
  auditDeadline(em, deadline, {
    now,
    actor: 'system',
    action: message.action,
    summary: text,
    before,
    also: {
      tier,
      recipient: message.recipient,
      nextTierAt: deadline.nextTierAt ? toShanghaiIso(deadline.nextTierAt) : null,
    },
  });
  await em.flush();
  return true;
}
