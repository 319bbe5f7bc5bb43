import type { Rule } from '../finding.ts';

/** Each case has exactly one process, which runs as long as the case does. */
export const processRules: Rule[] = [
  {
    kind: 'case-not-started',
    sql: `select number as object, format('%s was taken in and never given to the engine.', number) as message
            from checked_case where state = 'received'`,
  },
  {
    kind: 'process-missing',
    sql: `select c.number as object, format('%s is %s and has no process in the engine.', c.number, c.state) as message
            from checked_case c
            left join demand d on d.id = c.id
           where c.state not in ('received', 'repeat')
             -- Cancelled before it was given to the engine: then it may never be.
             and coalesce(d.cancellation->>'state', '') <> 'received'
             and not exists (select from engine_case e where e.case_id = c.id::text)`,
  },
  {
    kind: 'process-twice',
    sql: `select c.number as object,
                 format('%s has %s processes in the engine: %s.', c.number, count(*), string_agg(e.instance, ', ' order by e.instance)) as message
            from checked_case c join engine_case e on e.case_id = c.id::text
           group by c.number, c.state having count(*) > case c.state when 'repeat' then 0 else 1 end
          union all
          select c.number, format('%s was restarted %s times, and %s other processes of it were begun.', c.number, r.n, count(*))
            from engine_replaced e join checked_case c on c.id::text = e.case_id
            join lateral (select count(*) as n from case_restart where case_id = c.id) r on true
           group by c.number, r.n having count(*) > r.n`,
  },
  {
    kind: 'process-other',
    sql: `select c.number as object,
                 format('%s has the process %s in the record, and the engine says that it is not its.', c.number, p.key) as message
            from checked_case c
            join (select id, process_instance_key as key from demand union all select id, process_instance_key from fault) p on p.id = c.id
           where p.key is not null
             and not exists (select from engine_case e where e.case_id = c.id::text and e.instance = p.key)`,
  },
  {
    kind: 'process-gone',
    sql: `select c.number as object, format('%s is %s, and its process in the engine has ended (%s).', c.number, c.state, string_agg(i.state, ', ')) as message
            from checked_case c
            join engine_case e on e.case_id = c.id::text
            join engine_instance i on i.key = e.instance
           where not c.ended and c.state <> 'received'
           group by c.number, c.state having not bool_or(i.state = 'active')`,
  },
  {
    kind: 'process-goes-on',
    sql: `select c.number as object, format('%s is %s, and its process %s (%s) still runs in the engine.', c.number, c.state, i.key, i.process) as message
            from checked_case c
            join engine_tree t on t.case_id = c.id::text
            join engine_instance i on i.key = t.instance
           where c.ended and i.state = 'active'`,
  },
  {
    kind: 'process-of-nobody',
    sql: `select e.instance as object, format('The process %s is about the case %s, which the record does not have.', e.instance, e.case_id) as message
            from engine_case e
           where e.instance in (select instance from checked_instance)
             and not exists (select from checked_case c where c.id::text = e.case_id)`,
  },
  {
    kind: 'incident',
    sql: `select i.key as object, format('Incident %s of process %s: %s', i.key, i.instance, i.message) as message
            from engine_incident i join checked_instance using (instance)
            join engine_instance p on p.key = i.instance
           where i.state = 'open' and p.state = 'active'`,
  },
];
