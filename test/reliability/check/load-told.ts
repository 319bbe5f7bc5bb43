import type pg from 'pg';
import type { Told } from '../ledger.ts';

const PAGE = 5_000;

/** Puts the ledger beside the record: table `told`, for this connection only. */
export async function loadTold(db: pg.ClientBase, lines: Told[]): Promise<void> {
  await db.query(`
    drop view if exists checked_instance, checked_case;
    drop table if exists told;
    create temp table told (at timestamptz, kind text, key text, status int, id text, number text, step_id text)`);
  for (let at = 0; at < lines.length; at += PAGE)
    await db.query(
      `insert into told
       select at, kind, key, status, id, number, "stepId"
         from jsonb_to_recordset($1::jsonb)
           as t (at timestamptz, kind text, key text, status int, id text, number text, "stepId" text)`,
      [JSON.stringify(lines.slice(at, at + PAGE))],
    );
  await db.query(
    'create index on told (key); create index on told (id); create index on told (step_id); analyze told',
  );
}
