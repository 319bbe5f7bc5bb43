import type { Rule } from '../finding.ts';

/** What the engine was owed, by what it is owed for: kind and key of its row. */
const owed = `
  select 'start-demand' as kind, c.id::text as key, c.number from checked_case c where c.kind = 'demand'
  union all
  select 'start-fault', c.id::text, c.number from checked_case c where c.kind = 'fault' and c.state <> 'repeat'
  union all
  select 'cancel-demand', c.id::text, c.number from checked_case c where c.kind = 'demand' and c.state = 'cancelled'
  union all
  select 'complete-step', s.id::text, c.number || ' ' || s.key
    from step s join checked_case c on c.id = coalesce(s.demand_id, s.fault_id)
   where s.state = 'completing' or (s.state = 'completed' and s.completed_via = 'api')`;

const rows = `select kind, key, count(*) as n from outbox_message group by kind, key`;

/** Everything the engine is owed was written once and carried out. */
export const outboxRules: Rule[] = [
  {
    kind: 'outbox-waiting',
    sql: `select o.kind || ' ' || o.key as object, format('%s for %s waits since %s: %s', o.kind, o.key, o.created_at, coalesce(o.last_error, 'no error is told')) as message
            from outbox_message o
           where o.done_at is null
             and (o.key in (select id::text from checked_case)
               or o.key in (select s.id::text from step s join checked_case c on c.id = coalesce(s.demand_id, s.fault_id))
               or o.key in (select d.id::text from deadline d join checked_case c on c.id = coalesce(d.demand_id, d.fault_id))
               or o.key in (select n.id::text from notification n join checked_case c on c.id = coalesce(n.demand_id, n.fault_id)))`,
  },
  {
    kind: 'outbox-missing',
    sql: `select o.number as object, format('%s has no row of the outbox %s.', o.number, o.kind) as message
            from (${owed}) o left join (${rows}) r using (kind, key) where r.n is null`,
  },
  {
    kind: 'outbox-twice',
    sql: `select o.number as object, format('%s has %s rows of the outbox %s.', o.number, r.n, o.kind) as message
            from (${owed}) o join (${rows}) r using (kind, key)
           -- A step that was on its way when its case was restarted is completed in the new process, too.
           where r.n > 1 + case o.kind when 'complete-step' then
             (select count(*) from step s join case_restart x on x.case_id = coalesce(s.demand_id, s.fault_id) where s.id::text = o.key) else 0 end`,
  },
];
