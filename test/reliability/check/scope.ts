import type pg from 'pg';

/** all: every case of the record. told: those the ledger knows, also those that carry its keys and nobody was told of. */
export type Scope = 'all' | 'told';

const cases = `
  select id, number, 'demand' as kind, state, customer_code,
         state in ('completed', 'withdrawn', 'cancelled') as ended from demand
  union all
  select id, number, 'fault', state, customer_code, state = 'archived' from fault`;

/**
 * What the rules look at: views, so that they see the record as it is when they run. `checked_case` has demands and
 * faults, `checked_instance` the engine's process instances that are theirs.
 */
export async function defineScope(db: pg.ClientBase, scope: Scope): Promise<void> {
  const told =
    scope === 'all'
      ? ''
      : ` where id::text in (select id from told where id is not null)
             or customer_code in (select key from told where kind in ('demand', 'fault'))`;
  await db.query('drop view if exists checked_instance, checked_case');
  await db.query(`create temp view checked_case as select * from (${cases}) c${told}`);
  await db.query(
    scope === 'all'
      ? 'create temp view checked_instance as select key as instance from engine_instance'
      : `create temp view checked_instance as
           select instance from engine_tree where case_id in (select id::text from checked_case)`,
  );
}
