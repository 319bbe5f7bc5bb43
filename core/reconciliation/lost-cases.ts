import type { EntityManager } from '@mikro-orm/postgresql';
import { endedStates } from '../demands/demand.entity.ts';
import { EngineLife } from '../engine-life/engine-life.entity.ts';
import { endedFaultStates } from '../faults/fault.entity.ts';

/** A case that the record says runs. */
export interface RunningCase {
  kind: 'demand' | 'fault';
  id: string;
  number: string;
  seq: string;
  /** Its process by its key on record, once that was read; null before. */
  process: string | null;
}

const kinds = [
  { kind: 'demand', start: 'start-demand', ended: endedStates },
  { kind: 'fault', start: 'start-fault', ended: endedFaultStates },
] as const;

/** The engine was told of it in a life before, and it was not restarted since. `l.began_at` is when the present one began. */
const LOST = `o.done_at < l.began_at and not exists (select from case_restart r where r.case_id = c.id and r.asked_at >= l.began_at)`;

/**
 * The cases that the record says run and whose start the engine has taken more than a minute ago, page by page: those that the engine
 * lost with its data, or all others that are not being restarted right now, and of which the engine has not said within a day that it runs them.
 */
export async function* runningCases(
  em: EntityManager,
  which: 'lost' | 'known',
  pageSize = 1_000,
): AsyncGenerator<RunningCase[]> {
  const life = await currentLife(em);
  if (life === null || (which === 'lost' && life.life === 1)) return;
  for (const { kind, start, ended } of kinds) {
    for (let after = '0'; ; ) {
      const rows: Omit<RunningCase, 'kind'>[] = await em.execute(
        `select c.id, c.number, c.seq, c.process_instance_key as process from ${kind} c
           join lateral (select max(done_at) as done_at, bool_and(done_at is not null) as all_done
                           from outbox_message where key = c.id::text and kind = ?) o on o.all_done
           join engine_life l on l.life = ?
          where c.seq > ? and not (c.state = any(?))
            and ${which === 'lost' ? LOST : `o.done_at < now() - interval '1 minute' and not (l.life > 1 and ${LOST})`}
            and not exists (select from case_restart r
                             where r.case_id = c.id and (r.state in ('asked', 'replaying') or r.ended_at > now() - interval '1 minute'
                                   or r.state = 'refused' and r.ended_at > now() - interval '1 day'))
          order by c.seq limit ?`,
        [start, life.life, after, `{${ended.join(',')}}`, pageSize],
      );
      if (rows.length > 0) yield rows.map((row) => ({ kind, ...row }));
      const last = rows.at(-1);
      if (last === undefined || rows.length < pageSize) break;
      after = last.seq;
    }
  }
}

/** The life that the engine is in, as it said last; null: it was never asked. */
export const currentLife = async (em: EntityManager) =>
  await em.findOne(EngineLife, { life: { $gt: 0 } }, { orderBy: { life: 'desc' } });
