import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { toShanghaiIso } from '../calendar/format.ts';
import type { DemandRow } from '../demands/find-demands.ts';
import { closureUnderWay } from '../services/demand-on-service.ts';
import { lockTarget } from '../services/service-of-demand.ts';
import { currentClosure } from './current-closure.ts';
import { type Resumption, resumeDateOf } from './resumption.ts';

/**
 * 核对恢复条件 (art. 32): a suspension whose day has come, or that somebody asked to end, is resumed; not one whose service
 * is being closed for good: that is asked for again on the next working day, and the closure ends it by message.
 */
export async function checkResumption(
  em: EntityManager,
  { now, demand, calendar }: { now: Date; demand: DemandRow; calendar: Calendar },
): Promise<Resumption> {
  const service = await lockTarget(em, demand);
  const order = await currentClosure(em, demand.id);
  const planned = calendar.opensOn(resumeDateOf(order));
  const later = (at: Date): Resumption => ({ state: 'wait', at: toShanghaiIso(at) });
  const closing = await closureUnderWay(em, service.id, demand.id);
  if (service.state === 'closed' || closing !== null) {
    recordAudit(em, {
      at: now,
      actor: 'system',
      action: 'closure.resumption-waits',
      objectType: 'closure-order',
      objectId: order.id,
      demandId: demand.id,
      summary: `暂不恢复：业务 ${service.number} 的永久停闭${closing === null ? '已办结' : `（需求 ${closing.number}）在办`}`,
    });
    return later(calendar.nextOpening(now));
  }
  if (!order.resumeRequestedAt && now < planned) return later(planned);
  if (!order.resumeRequestedAt) {
    order.resumeRequestedAt = now;
    order.resumeRequestedBy = 'system';
    recordAudit(em, {
      at: now,
      actor: 'system',
      action: 'closure.resumption-due',
      objectType: 'closure-order',
      objectId: order.id,
      demandId: demand.id,
      summary: `到恢复日：恢复业务 ${service.number}`,
    });
  }
  await em.flush();
  return { state: 'resume', at: toShanghaiIso(now) };
}
