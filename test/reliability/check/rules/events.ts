import type { Rule } from '../finding.ts';

/** What happened, as the tables say it: the type of its event, its case, and by what it is told apart there. */
const facts = `
  select 'demand.received' as type, id, number as ref from checked_case where kind = 'demand'
  union all select 'demand.started', c.id, c.number from checked_case c join demand d on d.id = c.id
             where c.state <> 'received' and coalesce(d.cancellation->>'state', '') <> 'received'
  union all select 'demand.cancelled', id, number from checked_case where state = 'cancelled'
  union all select 'demand.withdrawn', c.id, c.number from checked_case c where c.state = 'withdrawn'
  union all select 'fault.reported', id, number from checked_case where kind = 'fault'
  union all select 'fault.archived', c.id, a.number from fault_archive a join checked_case c on c.id = a.fault_id
  union all select 'step.opened', c.id, s.id::text from step s join checked_case c on c.id = coalesce(s.demand_id, s.fault_id)
  union all select 'confirmation.replied', c.id, f.number from confirmation f join checked_case c on c.id = f.demand_id where f.replied_at is not null
  union all select 'provisioning.completed', c.id, o.number from provisioning_order o join checked_case c on c.id = o.demand_id where o.replied_at is not null
  union all select 'construction.blocked', c.id, h.number from handling_record h join checked_case c on c.id = h.demand_id
  union all select 'acceptance.archived', c.id, a.number from acceptance_archive a join checked_case c on c.id = a.demand_id
  union all select 'service.activated', c.id, s.number from service s join checked_case c on c.id = s.demand_id`;

const told = `
  select type, coalesce(demand_id, fault_id) as id,
         case type when 'step.opened' then data->>'id'
                   when 'service.activated' then data->>'service'
                   when 'provisioning.completed' then data->>'order'
                   when 'demand.cancelled' then data->>'number'
                   when 'fault.reported' then data->>'fault'
                   else coalesce(data->>'number', data->>'demand') end as ref
    from event
   where type in (select distinct type from (${facts}) f)
     and coalesce(demand_id, fault_id) in (select id from checked_case)`;

const compared = `
  select coalesce(f.type, t.type) as type, coalesce(f.ref, t.ref) as ref, coalesce(f.n, 0) as facts, coalesce(t.n, 0) as told
    from (select type, id, ref, count(*) as n from (${facts}) x group by 1, 2, 3) f
    full join (select type, id, ref, count(*) as n from (${told}) y group by 1, 2, 3) t
      on t.type = f.type and t.id = f.id and t.ref = f.ref`;

/** Departments and heads are told of a limit once for each line of the record that says so. */
const notices = `
  select d.id, d.number, d.limit_name, k.kind,
         (select count(*) from audit_entry a where a.object_type = 'deadline' and a.object_id = d.id::text and a.action = k.action) as lines,
         (select count(distinct n.at) from notification n where n.deadline_id = d.id and n.kind = k.kind) as told,
         (select count(*) - count(distinct (n.at, n.department, n.recipient)) from notification n where n.deadline_id = d.id and n.kind = k.kind) as again
    from (select d.id, d.limit_name, c.number from deadline d join checked_case c on c.id = coalesce(d.demand_id, d.fault_id)) d
    cross join (values ('warning', 'deadline.warned'), ('reminder', 'deadline.reminded'), ('supervision', 'deadline.supervised')) k (kind, action)`;

/** Each fact is told once, in order, without a gap. */
export const eventRules: Rule[] = [
  {
    kind: 'event-missing',
    sql: `select ref as object, format('%s of %s happened %s times and was told %s times.', type, ref, facts, told) as message
            from (${compared}) c where told < facts`,
  },
  {
    kind: 'event-twice',
    sql: `select ref as object, format('%s of %s happened %s times and was told %s times.', type, ref, facts, told) as message
            from (${compared}) c where told > facts`,
  },
  {
    kind: 'event-unpublished',
    sql: `select id::text as object, format('The event %s of %s has no place in the stream.', type, at) as message from event where position is null`,
  },
  {
    kind: 'event-gap',
    sql: `select position::text as object, format('The stream goes from %s to %s.', before, position) as message
            from (select position, lag(position, 1, 0::bigint) over (order by position) as before from event where position is not null) e
           where position <> before + 1`,
  },
  {
    kind: 'event-order',
    sql: `select c.number as object, format('Of %s the event %s comes after a later one.', c.number, e.type) as message
            from (select *, lag(seq) over (partition by coalesce(demand_id, fault_id) order by position) as before
                    from event where position is not null) e
            join checked_case c on c.id = coalesce(e.demand_id, e.fault_id)
           where e.seq < e.before`,
  },
  {
    kind: 'notice-missing',
    sql: `select number as object, format('%s of %s: the record says %s times %s, and %s were sent.', limit_name, number, lines, kind, told) as message
            from (${notices}) n where told < lines`,
  },
  {
    kind: 'notice-twice',
    sql: `select number as object, format('%s of %s: the record says %s times %s, and more were sent.', limit_name, number, lines, kind) as message
            from (${notices}) n where told > lines or again > 0`,
  },
];
