import type { EntityManager } from '@mikro-orm/postgresql';
import { cancelDeadline } from '../deadlines/cancel-deadline.ts';
import { Service } from '../services/service.entity.ts';
import type { FaultStepContext } from '../steps/definition.ts';
import { textOrNull } from '../steps/fields.ts';
import { auditFault } from './audit-fault.ts';
import type { FaultRow } from './fault.entity.ts';
import { serviceNumberOf } from './fault-variable.ts';
import { linkRepeat } from './link-repeat.ts';
import { lockService, openFaultOf } from './open-fault.ts';

const find = async (em: EntityManager, number: string | null) =>
  number === null ? null : await em.findOne(Service, { number: number.toUpperCase() });

/** @returns what is wrong with the service number somebody typed; a number that was there already stays. */
export async function serviceNumberFaults(
  { em, fault }: { em: EntityManager; fault: FaultRow },
  typed: string | null | undefined,
): Promise<string[]> {
  const number = textOrNull(typed);
  if (number === null) return [];
  const known = await serviceNumberOf(em, fault);
  if (known !== null)
    return known === number.toUpperCase() ? [] : [`业务编号已确定为 ${known}，不能改为 ${number}。`];
  const service = await find(em, number);
  if (service === null) return [`没有业务编号为 ${number} 的在网业务，请核对。`];
  if (service.state === 'closed') return [`业务 ${service.number} 已停闭，请核对业务编号。`];
  return service.customerCode === fault.customerCode
    ? []
    : [
        `业务 ${service.number} 属于${service.customerName}（${service.customerCode}），不是申告客户${fault.customerName}（${fault.customerCode}）的业务。`,
      ];
}

/**
 * Completes the service number of a fault that was accepted without one. Where that service has an open fault already
 * this one is its repeat: linked to it, its clock is cancelled.
 * @returns whether it is a repeat.
 */
export async function nameService(
  { em, now, fault, deadlineId }: FaultStepContext,
  typed: string | null | undefined,
  by: string,
): Promise<boolean> {
  const service = fault.serviceId ? null : await find(em, textOrNull(typed));
  if (service === null) return false;
  await lockService(em, service.id);
  const first = await openFaultOf(em, service.id, fault.id);
  fault.serviceId = service.id;
  auditFault(em, fault, {
    at: now,
    actor: by,
    action: 'fault.service-named',
    summary: `补全业务编号：${service.number}（${service.productName}）`,
    before: { service: null },
    after: { service: service.number },
  });
  if (first === null) return false;
  linkRepeat(em, fault, { first, now, actor: by });
  if (deadlineId !== null)
    await cancelDeadline(em, {
      now,
      actor: by,
      deadlineId,
      reason: `重复申告，并入障碍 ${first.number}`,
    });
  return true;
}
