import type { Rule } from '../finding.ts';

const line = `
  select g.unit_id, g.access_point_name, g.segment, o.demand_id, o.state as order_state, c.number, c.state
    from order_segment g join provisioning_order o on o.id = g.order_id and o.kind = 'provisioning'
    join checked_case c on c.id = o.demand_id
   where g.unit_id is not null and o.state not in ('revised', 'cancelled')`;

/** Each port is given once, to whom the record says, and given back when nobody needs it. */
export const portRules: Rule[] = [
  {
    kind: 'port-twice',
    sql: `select r.code || ' ' || u.number as object, format('Unit %s of %s has %s rows.', u.number, r.code, count(*)) as message
            from resource_unit u join resource r on r.id = u.resource_id group by r.code, u.number having count(*) > 1
          union all
          select min(number), format('One unit is given to %s lines: %s.', count(*), string_agg(number || ' ' || access_point_name || ' ' || segment, ', '))
            from (${line}) l group by unit_id having count(*) > 1
          union all
          select c.number, format('%s holds %s units of the segment %s for one access point.', c.number, count(*), r.segment)
            from resource_unit u join resource r on r.id = u.resource_id join checked_case c on c.id = u.demand_id
           where u.state <> 'free' group by c.number, u.access_point_id, r.segment having count(*) > 1`,
  },
  {
    kind: 'port-lost',
    sql: `select l.number as object, format('%s has a unit for %s, %s, which %s.', l.number, l.access_point_name, l.segment,
                 case when u.id is null then 'is not there' when u.demand_id is distinct from l.demand_id then 'another holds'
                      else 'is ' || u.state end) as message
            from (${line}) l left join resource_unit u on u.id = l.unit_id
           where u.demand_id is distinct from l.demand_id
              or (l.state = 'completed' and u.state = 'reserved')
              or u.state = 'free'`,
  },
  {
    kind: 'port-kept',
    sql: `select c.number as object, format('%s is %s and still has unit %s of %s reserved.', c.number, c.state, u.number, r.code) as message
            from resource_unit u join resource r on r.id = u.resource_id join checked_case c on c.id = u.demand_id
           where c.state in ('withdrawn', 'cancelled') and u.state = 'reserved'`,
  },
  {
    kind: 'port-count',
    sql: `select r.code as object, format('%s has %s units, of which %s are held and %s free.', r.code, r.capacity, count(u.id), r.free) as message
            from resource r left join resource_unit u on u.resource_id = r.id and u.state <> 'free'
           group by r.id having r.free < 0 or r.capacity - r.free < count(u.id)
          union all
          select h.code, format('The history of %s leaves %s units held, and %s are.', h.code, h.held, h.rows)
            from (select r.code,
                         (select coalesce(sum(case when from_state = 'free' then 1 when to_state = 'free' then -1 else 0 end), 0)
                            from resource_history x where x.resource_code = r.code and x.unit_number is not null) as held,
                         (select count(*) from resource_unit u where u.resource_id = r.id and u.state <> 'free') as rows
                    from resource r
                   where exists (select from resource_unit u where u.resource_id = r.id)) h
           where h.held <> h.rows`,
  },
];
