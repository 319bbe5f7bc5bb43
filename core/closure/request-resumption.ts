import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { toShanghaiIso } from '../calendar/format.ts';
import type { DemandRow } from '../demands/find-demands.ts';
import { ConflictError } from '../errors.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { closureUnderWay, suspensionOf } from '../services/demand-on-service.ts';
import { lockService } from '../services/lock-service.ts';
import { type ServiceRow, serviceStateNames } from '../services/service.entity.ts';
import type { ClosureOrderRow } from './closure-order.entity.ts';
import { currentClosure } from './current-closure.ts';

/**
 * Asks for the resumption of a suspended service before its day (art. 32), in the caller's transaction; the flow hears of
 * it by message. Only the service's row is locked: it settles who comes first, a resumption or a permanent closure.
 * @throws ConflictError `service-state` when it is not suspended, `resumption-under-way`, `service-busy`.
 */
export async function requestResumption(
  em: EntityManager,
  { now, actor, serviceId, reason }: { now: Date; actor: string; serviceId: string; reason: string | null },
): Promise<{ service: ServiceRow; demand: DemandRow }> {
  const service = await lockService(em, serviceId);
  const demand = service.state === 'suspended' ? await suspensionOf(em, serviceId) : null;
  if (demand === null)
    throw new ConflictError(
      'service-state',
      `The service ${service.number} is ${service.state} (${serviceStateNames[service.state]}): only a suspended one can be resumed.`,
      { state: service.state },
    );
  const closing = await closureUnderWay(em, serviceId, demand.id);
  if (closing !== null)
    throw new ConflictError(
      'service-busy',
      `The service ${service.number} is being closed for good by the demand ${closing.number}: cancel that one first.`,
      { demand: closing.number },
    );
  const order = await currentClosure(em, demand.id);
  if (order.resumeRequestedAt) throw underWay(service, order, order.resumeRequestedAt);
  order.resumeRequestedAt = now;
  order.resumeRequestedBy = actor;
  order.resumeReason = reason;
  recordAudit(em, {
    at: now,
    actor,
    action: 'closure.resumption-requested',
    objectType: 'closure-order',
    objectId: order.id,
    demandId: demand.id,
    summary: `申请恢复业务 ${service.number}`,
    after: { resumeOn: order.resumeOn },
    reason,
  });
  enqueue(em, 'resume-service', demand.id, {});
  await em.flush();
  return { service, demand };
}

const underWay = ({ number }: ServiceRow, { resumeRequestedBy }: ClosureOrderRow, at: Date): ConflictError =>
  new ConflictError(
    'resumption-under-way',
    `The resumption of the service ${number} is on its way: ${resumeRequestedBy} asked for it at ${toShanghaiIso(at)}.`,
    { requestedAt: toShanghaiIso(at), requestedBy: resumeRequestedBy },
  );
