import type { EntityManager } from '@mikro-orm/postgresql';
import { seenByCase } from '../access/visibility.ts';
import type { DemandAction } from '../demands/demand.schema.ts';
import type { EventType } from './catalogue.ts';
import { Event, type EventRow } from './event.entity.ts';

/** Which events; what is not said does not matter. */
export interface EventFilter {
  types?: EventType[] | undefined;
  demandId?: string | undefined;
  faultId?: string | undefined;
  departments?: string[] | undefined;
  actions?: DemandAction[] | undefined;
  customers?: string[] | undefined;
}

/** Events behind a position, in their order, as far as the caller may see their cases. */
export async function findEvents(
  em: EntityManager,
  {
    after,
    limit,
    types,
    demandId,
    faultId,
    departments,
    actions,
    customers,
  }: EventFilter & { after: string; limit: number },
): Promise<EventRow[]> {
  const where = {
    position: { $gt: after },
    ...(types === undefined ? {} : { type: { $in: types } }),
    ...(demandId === undefined ? {} : { demandId }),
    ...(faultId === undefined ? {} : { faultId }),
    ...(departments === undefined ? {} : { department: { $in: departments } }),
    ...(actions === undefined ? {} : { action: { $in: actions } }),
    ...(customers === undefined ? {} : { customerCode: { $in: customers } }),
  };
  return await em.find(Event, { $and: [where, ...seenByCase()] }, { orderBy: { position: 'asc' }, limit });
}

/** The newest position: no event that is not published yet will get this one or a lower one. `0`: there is none. */
export async function newestPosition(em: EntityManager): Promise<string> {
  const [row]: { position: string }[] = await em.execute(
    'select coalesce(max(position), 0) as position from event',
  );
  return String(row?.position ?? '0');
}
