import type { EntityManager } from '@mikro-orm/postgresql';
import { AuditEntry } from '../../audit/audit-entry.entity.ts';
import { toShanghaiIso, toShanghaiText } from '../../calendar/format.ts';
import { caseFacts, caseRef, findCase } from '../../cases/case.ts';
import type { DeadlineRow } from '../../deadlines/deadline.entity.ts';
import { notifyConcerned } from '../../deadlines/notify-concerned.ts';
import { departmentName } from '../../departments.ts';
import { ConflictError } from '../../errors.ts';
import type { Notifications } from '../../notifications/notifications.ts';
import type { StepRow } from '../find-steps.ts';
import { auditStep } from './audit-step.ts';
import { lockStep, type StepAction } from './lock-step.ts';

/** A second reminder within this time tells nothing new. */
const PAUSE_MS = 10 * 60_000;

/**
 * 催办 by a person: reminds the department at whose desk the step lies, and the one that answers for its clock.
 * @throws NotFoundError; ConflictError (409) `step-not-open`, `reminded-just-now` within 10 minutes of the last one.
 */
export async function remindStep(
  em: EntityManager,
  {
    notifications,
    remark = null,
    ...order
  }: StepAction & { notifications: Notifications; remark?: string | null },
): Promise<StepRow> {
  const { step, deadline } = await lockStep(em, order.stepId, 'seen');
  await refuseTooSoon(em, step.id, order.now);
  const answering = deadline !== null && isOpen(deadline) ? [deadline.department] : [];
  const departments = [...new Set([step.department, ...answering])];
  const { word, number } = caseFacts(await findCase(em, step));
  const due = step.dueAt ? `，应于${toShanghaiText(step.dueAt)}前完成` : '';
  const said = remark === null ? '' : `。催办说明：${remark}`;
  await notifyConcerned(em, notifications, departments, {
    at: order.now,
    kind: 'reminder',
    recipient: 'department',
    ...caseRef(step),
    deadlineId: step.deadlineId ?? null,
    text: `${order.by}催办${departmentName(step.department)}：${word}${number}的环节“${step.name}”${due}${said}`,
  });
  auditStep(em, step, order, {
    action: 'reminded',
    text: `${order.by}催办“${step.name}”，已通知${departments.map(departmentName).join('、')}`,
    after: { departments },
    reason: remark,
  });
  await em.flush();
  return step;
}

const isOpen = ({ state }: DeadlineRow): boolean => state === 'running' || state === 'paused';

async function refuseTooSoon(em: EntityManager, stepId: StepRow['id'], now: Date): Promise<void> {
  const last = await em.findOne(
    AuditEntry,
    { objectType: 'step', objectId: stepId, action: 'step.reminded' },
    { orderBy: { id: 'desc' } },
  );
  if (last === null || now.getTime() - last.at.getTime() >= PAUSE_MS) return;
  const [remindedAt, again] = [last.at, new Date(last.at.getTime() + PAUSE_MS)].map(toShanghaiIso);
  throw new ConflictError(
    'reminded-just-now',
    `${last.actor} reminded of the step at ${remindedAt}: again from ${again} on.`,
    { remindedAt, again },
  );
}
