import type { Rule } from '../finding.ts';

const acknowledged = `select distinct key, kind, id, number from told where kind in ('demand', 'fault') and status = 201`;

/** What clients were told against the record. */
export const toldRules: Rule[] = [
  {
    kind: 'case-lost',
    sql: `select coalesce(t.number, t.id) as object,
                 format('%s was acknowledged (Idempotency-Key %s) and is not in the record.', coalesce(t.number, t.id), t.key) as message
            from (${acknowledged}) t
           where not exists (select from demand where t.kind = 'demand' and id::text = t.id)
             and not exists (select from fault where t.kind = 'fault' and id::text = t.id)`,
  },
  {
    kind: 'case-twice',
    sql: `select t.key as object,
                 format('The Idempotency-Key %s made %s cases instead of one: %s.', t.key, count(*), string_agg(c.number, ', ' order by c.number)) as message
            from (select distinct kind, key from told where kind in ('demand', 'fault')) t
            join checked_case c on c.customer_code = t.key and c.kind = t.kind
           group by t.key having count(*) > 1`,
  },
  {
    kind: 'case-told-differently',
    sql: `select key as object,
                 format('The Idempotency-Key %s was answered with %s different cases: %s.', key, count(*), string_agg(number, ', ')) as message
            from (${acknowledged}) t group by key having count(*) > 1
          union all
          select t.number, format('%s was told as %s, and the record calls it %s.', t.id, t.number, c.number)
            from (${acknowledged}) t join checked_case c on c.id::text = t.id and c.number <> t.number`,
  },
  {
    kind: 'cancellation-lost',
    sql: `select c.number as object, format('The cancellation of %s was acknowledged, and it is %s.', c.number, c.state) as message
            from (select distinct id from told where kind = 'cancellation' and status = 200) t
            join checked_case c on c.id::text = t.id where c.state <> 'cancelled'`,
  },
  {
    kind: 'completion-lost',
    sql: `select t.step_id as object,
                 format('The completion of step %s %s was told 202, and %s.', coalesce(s.key, ''), t.step_id,
                        case when s.id is null then 'there is no such step' else 'it is ' || s.state end) as message
            from (select distinct step_id from told where kind = 'completion' and status = 202) t
            left join step s on s.id::text = t.step_id
            left join demand d on d.id = s.demand_id
           where s.id is null
              or not (s.state = 'completed' or (s.state = 'cancelled' and d.state = 'cancelled'))`,
  },
];
