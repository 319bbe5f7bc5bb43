import type { EntityManager } from '@mikro-orm/postgresql';
import { endedStates } from '../demands/demand.entity.ts';
import { endedFaultStates } from '../faults/fault.entity.ts';

/** What stands in the way of erasing a case's personal data, as SQL conditions that hold where nothing does. */
const list = (states: readonly string[]) => states.map((state) => `'${state}'`).join(', ');

/** Ended, and no service that came of it is in use: faults of a service call back the contact of its demand (art. 24). */
export const erasableDemand = `d.state in (${list(endedStates)}) and d.personal_erased_at is null
  and not exists (select from service s where s.demand_id = d.id and s.state <> 'closed')`;

export const erasableFault = `f.state in (${list(endedFaultStates)}) and f.personal_erased_at is null`;

/** A case whose personal data may go. */
export interface Erasable {
  kind: 'demand' | 'fault';
  id: string;
  number: string;
}

/**
 * Cases that ended before a moment, oldest first.
 * @param limit at most so many of each kind.
 */
export async function findErasable(em: EntityManager, before: Date, limit: number): Promise<Erasable[]> {
  return await em.execute(
    `(select 'demand' as kind, d.id, d.number from demand d
       where ${erasableDemand} and d.concluded_at < ? order by d.concluded_at limit ${limit})
     union all
     (select 'fault', f.id, f.number from fault f
       where ${erasableFault} and f.concluded_at < ? order by f.concluded_at limit ${limit})`,
    [before, before],
  );
}
