import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { beginDemand } from '../demands/begin-demand.ts';
import { accessPointsOf } from '../demands/find-demands.ts';
import { segments } from '../segments.ts';

/** A query of the process variable `queries`. */
export interface ResourceQuery {
  accessPointId: string;
  name: string;
  address: string;
}

/**
 * Splits the resource query of form 1 by access point (art. 9), from the record and in its order. A demand that
 * got here has entered presale.
 */
export async function splitQuery(
  em: EntityManager,
  { now, demandId }: { now: Date; demandId: string },
): Promise<ResourceQuery[]> {
  await beginDemand(em, { now, demandId });
  const points = await accessPointsOf(em, demandId);
  recordAudit(em, {
    at: now,
    actor: 'system',
    action: 'confirmation.query-split',
    objectType: 'demand',
    objectId: demandId,
    demandId,
    summary: `资源查询分解：${points.length}个接入点×${segments.length}段`,
  });
  return points.map(({ id, name, address }) => ({ accessPointId: id, name, address }));
}
