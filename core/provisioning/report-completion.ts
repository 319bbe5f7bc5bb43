import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { toShanghaiIso, toShanghaiText } from '../calendar/format.ts';
import type { DemandRow } from '../demands/find-demands.ts';
import { emitEvent } from '../events/emit-event.ts';
import type { Notifications } from '../notifications/notifications.ts';
import { lineLabel } from '../steps/lines.ts';
import { currentOrder, orderCircuits } from './current-order.ts';
import { deviationText, findDeviations } from './deviations.ts';
import type { CircuitRow, OrderRow } from './provisioning-order.entity.ts';

/**
 * 竣工反馈 (art. 21, 37): form 2 is replied, and the group-customer department and the customer are told that the service
 * is open, or changed. Dates other than those replied at confirmation are said with their reasons.
 */
export async function reportCompletion(
  em: EntityManager,
  { now, demand, notifications }: { now: Date; demand: DemandRow; notifications: Notifications },
): Promise<void> {
  const order = await currentOrder(em, demand.id);
  const circuits = await orderCircuits(em, order.id);
  const deviations = (await findDeviations(em, demand.id)).map(
    (line) => `${lineLabel(line)}：${deviationText(line)}`,
  );
  order.state = 'opened';
  order.repliedAt = now;
  const openedAt = order.openedAt ?? now;
  recordAudit(em, {
    at: now,
    actor: 'system',
    action: 'order.completed',
    objectType: 'order',
    objectId: order.id,
    demandId: demand.id,
    summary: `${order.kind === 'change' ? '更改' : ''}竣工反馈：资源开通回复单 ${order.number}，${toShanghaiText(openedAt)}${doneWord(order)}，电路${circuits.length}条`,
    after: { number: order.number, circuits: circuits.map(({ code }) => code), deviations },
  });
  emitEvent(em, {
    type: 'provisioning.completed',
    at: now,
    demandId: demand.id,
    data: {
      demand: demand.number,
      order: order.number,
      openedAt: toShanghaiIso(openedAt),
      circuits: circuits.map(({ code, accessPointName }) => ({
        code: code ?? null,
        accessPoint: accessPointName,
      })),
      deviations,
    },
  });
  const message = completionText(demand, order, circuits, openedAt);
  await notifications.notify(em, {
    at: now,
    kind: 'completion',
    department: 'group-customer',
    recipient: 'department',
    demandId: demand.id,
    deadlineId: null,
    text: [
      message,
      '请在5个工作日内组织客户、客户经理和客户服务支撑中心验收。',
      ...(deviations.length > 0 ? ['与资源确认时答复的日期不一致：', ...deviations] : []),
    ].join('\n'),
  });
  await notifications.notifyCustomer(em, {
    at: now,
    kind: 'completion',
    demandId: demand.id,
    address: demand.customer.contactEmail ?? demand.customer.contactPhone,
    subject: `业务${doneWord(order)}通知（${demand.number}）`,
    text: `${demand.customer.contactName}，您好：\n${message}\n我们将在5个工作日内组织验收，请予配合并签字确认。\n如有疑问请联系客户经理${demand.accountManager.name}（${demand.accountManager.phone}）。`,
  });
  await em.flush();
}

const doneWord = ({ kind }: OrderRow): string => (kind === 'change' ? '更改' : '开通');

function completionText(demand: DemandRow, order: OrderRow, circuits: CircuitRow[], openedAt: Date): string {
  const lines = circuits.map((one) => `${one.accessPointName}（${one.address}）：电路代号 ${one.code ?? ''}`);
  return [
    `${demand.customerName}的${demand.product.name}（需求 ${demand.number}，开通单 ${order.number}）已于${toShanghaiText(openedAt)}${doneWord(order)}。`,
    ...lines,
  ].join('\n');
}
