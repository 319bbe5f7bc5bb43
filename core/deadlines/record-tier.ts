import type { EntityManager } from '@mikro-orm/postgresql';
import type { Calendar } from '../calendar/calendar.ts';
import { toShanghaiIso } from '../calendar/format.ts';
import { caseRef } from '../cases/case.ts';
import { departmentName } from '../departments.ts';
import { UnprocessableError } from '../errors.ts';
import type { NotificationKind, Notifications } from '../notifications/notifications.ts';
import { auditDeadline } from './audit-deadline.ts';
import { inHours } from './count-deadline.ts';
import type { DeadlineRow } from './deadline.entity.ts';
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
  /** Working days, or else hours, from now until the next tier is due, 1 or more; both null: the ladder ends here. */
  nextAfterWorkingDays: number | null;
  nextAfterHours?: number | null | undefined;
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
  { calendar, notifications, now, deadlineId, tier, ...next }: TierOrder,
  message: {
    kind: NotificationKind;
    recipient: 'department' | 'head';
    action: 'reminded' | 'supervised';
    text: (departments: string[], what: string) => string;
  },
): Promise<boolean> {
  if ((next.nextAfterWorkingDays ?? 1) < 1 || (next.nextAfterHours ?? 1) < 1)
    throw new UnprocessableError(
      'invalid-ladder',
      '升级决策表的 nextAfterWorkingDays 和 nextAfterHours 须为 1 以上的整数或为空。',
    );
  const deadline = await lockDeadline(em, deadlineId);
  if (deadline.state !== 'running' || now < deadline.dueAt || deadline.nextTier !== tier) return false;
  const days = now > deadline.dueAt ? calendar.remaining(now, deadline.dueAt).workingDays : 0;
  const { departments, where } = await findConcerned(em, deadline);
  const overdue = overdueText(deadline, days, now);
  const text = message.text(departments, `${await describeDeadline(em, deadline)}${where}，${overdue}`);
  const before = { ...deadlineFacts(deadline), tier };
  deadline.nextTier = tier + 1;
  // From now, not from the due moment: after an outage one tier is due, not all of them at once.
  deadline.nextTierAt = momentOfNext(calendar, now, next);
  await notifyConcerned(em, notifications, departments, {
    at: now,
    kind: message.kind,
    recipient: message.recipient,
    ...caseRef(deadline),
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

const HOUR_MS = 3_600_000;

function momentOfNext(
  calendar: Calendar,
  now: Date,
  { nextAfterWorkingDays, nextAfterHours }: Pick<TierOrder, 'nextAfterWorkingDays' | 'nextAfterHours'>,
): Date | null {
  if (nextAfterWorkingDays !== null) return calendar.addWorkingDays(now, nextAfterWorkingDays);
  return nextAfterHours == null ? null : new Date(now.getTime() + nextAfterHours * HOUR_MS);
}

function overdueText(deadline: DeadlineRow, days: number, now: Date): string {
  if (!inHours(deadline)) return days === 0 ? '已超时' : `已超时${days}个工作日`;
  const hours = Math.floor((now.getTime() - deadline.dueAt.getTime()) / HOUR_MS);
  return hours === 0 ? '已超时' : `已超时${hours}小时`;
}
