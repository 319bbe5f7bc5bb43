import type { EntityManager } from '@mikro-orm/postgresql';
import { toShanghaiText } from '../calendar/format.ts';
import { stopDeadline } from '../deadlines/stop-deadline.ts';
import { emitEvent } from '../events/emit-event.ts';
import type { Notifications } from '../notifications/notifications.ts';
import { auditFault } from './audit-fault.ts';
import { type FaultRow, faultPlaceNames } from './fault.entity.ts';
import { serviceNumberOf } from './fault-variable.ts';

/**
 * 障碍回单 (art. 25, 27): the customer confirmed, so the clock stops, the monitoring centre is told what to inspect (where
 * it forwarded the fault) and the customer's contact person gets the reply.
 */
export async function replyFault(
  em: EntityManager,
  {
    now,
    fault,
    deadlineId,
    notifications,
  }: { now: Date; fault: FaultRow; deadlineId: string; notifications: Notifications },
): Promise<void> {
  const before = { state: fault.state };
  await stopDeadline(em, { now, actor: 'system', deadlineId });
  fault.repliedAt = now;
  if (!fault.direct) fault.state = 'inspecting';
  const text = await replyText(em, fault);
  auditFault(em, fault, {
    at: now,
    actor: 'system',
    action: 'fault.replied',
    summary: `障碍回单：${fault.place ? faultPlaceNames[fault.place] : ''}障碍已排除，客户已确认${fault.direct ? '' : '，提交监控中心质检'}`,
    before,
    after: { state: fault.state, place: fault.place, cause: fault.cause, remedy: fault.remedy },
  });
  emitEvent(em, {
    type: 'fault.replied',
    at: now,
    faultId: fault.id,
    data: {
      fault: fault.number,
      place: fault.place ?? null,
      cause: fault.cause ?? null,
      remedy: fault.remedy ?? null,
      round: fault.round,
    },
  });
  const message = { at: now, kind: 'fault-reply' as const, faultId: fault.id };
  await notifications.notify(em, {
    ...message,
    department: 'monitoring-center',
    recipient: 'department',
    deadlineId: null,
    text: fault.direct ? text : `${text}\n请对回单进行质检。`,
  });
  await notifications.notifyCustomer(em, {
    ...message,
    address: fault.customer.contactEmail ?? fault.customer.contactPhone,
    subject: `障碍处理完毕通知（${fault.number}）`,
    text: `${fault.customer.contactName}，您好：\n${text}\n如仍有问题，请再次申告并说明障碍编号。`,
  });
  await em.flush();
}

async function replyText(em: EntityManager, fault: FaultRow): Promise<string> {
  const service = await serviceNumberOf(em, fault);
  return [
    `${fault.customerName}于${toShanghaiText(fault.receivedAt)}申告的障碍 ${fault.number}${service === null ? '' : `（业务 ${service}）`}已排除。`,
    `障碍原因：${fault.cause ?? ''}`,
    `处理措施：${fault.remedy ?? ''}`,
    `客户确认人：${fault.confirmedBy ?? ''}`,
  ].join('\n');
}
