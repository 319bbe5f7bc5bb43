import type { EntityManager } from '@mikro-orm/postgresql';
import type { Calendar } from '../calendar/calendar.ts';
import { toShanghaiIso } from '../calendar/format.ts';
import { departmentName } from '../departments.ts';
import { UnprocessableError } from '../errors.ts';
import type { NotificationKind, Notifications } from '../notifications/notifications.ts';
import { auditDeadline } from './audit-deadline.ts';
import { deadlineFacts, describeDeadline } from './describe-deadline.ts';
import { lockDeadline } from './lock-deadline.ts';
import { findConcerned, notifyConcerned } from './notify-concerned.ts';

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
 * Reminds the departments concerned 催办 of an overdue deadline, exactly once per tier. One that was stopped, paused or moved
 * in the meantime is left alone.
 * @returns whether it was reminded. @throws NotFoundError; UnprocessableError (422) `invalid-ladder`.
 */
export const recordReminder = async (em: EntityManager, order: TierOrder): Promise<boolean> =>
  await recordTier(em, order, {
    kind: 'reminder',
    recipient: 'department',
    action: 'reminded',
    text: (departments, what) => `催办${departments.map(departmentName).join('、')}：${what}，请立即办理`,
  });

/** Involves the departments' heads 督办; otherwise as `recordReminder`. */
export const recordSupervision = async (em: EntityManager, order: TierOrder): Promise<boolean> =>
  await recordTier(em, order, {
    kind: 'supervision',
    recipient: 'head',
    action: 'supervised',
    text: (departments, what) =>
      `督办${departments.map((one) => `${departmentName(one)}负责人`).join('、')}：${what}，请督促办理`,
  });

async function recordTier(
  em: EntityManager,
  { calendar, notifications, now, deadlineId, tier, nextAfterWorkingDays }: TierOrder,
  message: {
    kind: NotificationKind;
    recipient: 'department' | 'head';
    action: 'reminded' | 'supervised';
    text: (departments: string[], what: string) => string;
  },
): Promise<boolean> {
  if (nextAfterWorkingDays !== null && nextAfterWorkingDays < 1)
    throw new UnprocessableError(
      'invalid-ladder',
      '升级决策表的 nextAfterWorkingDays 须为 1 以上的整数或为空。',
    );
  const deadline = await lockDeadline(em, deadlineId);
  if (deadline.state !== 'running' || now < deadline.dueAt || deadline.nextTier !== tier) return false;
  const days = now > deadline.dueAt ? calendar.remaining(now, deadline.dueAt).workingDays : 0;
  const { departments, where } = await findConcerned(em, deadline);
  const overdue = days === 0 ? '已超时' : `已超时${days}个工作日`;
  const text = message.text(departments, `${await describeDeadline(em, deadline)}${where}，${overdue}`);
  const before = { ...deadlineFacts(deadline), tier };
  deadline.nextTier = tier + 1;
  // From now, not from the due moment: after an outage one tier is due, not all of them at once.
  deadline.nextTierAt =
    nextAfterWorkingDays === null ? null : calendar.addWorkingDays(now, nextAfterWorkingDays);
  await notifyConcerned(em, notifications, departments, {
    at: now,
    kind: message.kind,
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
