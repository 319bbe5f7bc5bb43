import type { EntityManager } from '@mikro-orm/postgresql';
import { keyOnRecord } from '../engine-life/keys.ts';
import { startedSince } from './engine-view.ts';
import { currentLife } from './lost-cases.ts';

/**
 * Writes into the record which process runs for which case, as far as the engine's records say so since they were read last: a
 * process that is started by message says its key to nobody else. @throws TransientError
 */
export async function readProcesses(em: EntityManager, url: string): Promise<void> {
  const life = await currentLife(em);
  if (life === null) return;
  for (let position = life.readPosition; ; ) {
    const started = await startedSince(url, position);
    const last = started.at(-1);
    if (last === undefined) return;
    position = last.position;
    const rows = JSON.stringify(
      started.map(({ caseId, key }, at) => ({ id: caseId, key: keyOnRecord(life.life, key), at })),
    );
    for (const table of ['demand', 'fault'])
      await em.execute(
        `update ${table} c set process_instance_key = s.key
           from (select distinct on (id) id, key from jsonb_to_recordset(?::jsonb) as r (id text, key text, at int) order by id, at desc) s
          where c.id::text = s.id and c.process_instance_key is distinct from s.key`,
        [rows],
      );
    await em.execute('update engine_life set read_position = ? where life = ?', [position, life.life]);
  }
}

/** The process of a case as the engine knows it, if it has begun in this life and the record knows it. @throws TransientError */
export async function processOf(em: EntityManager, url: string, caseId: string): Promise<string | null> {
  await readProcesses(em, url);
  const [row] = await em.execute<{ key: string | null }[]>(
    `select process_instance_key as key from demand where id = ?
     union all select process_instance_key from fault where id = ?`,
    [caseId, caseId],
  );
  return row?.key ?? null;
}
