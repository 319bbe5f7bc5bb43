import type { Rule } from '../finding.ts';

/** What a job of a type writes: a row each, of this case. `times` rows a job; 1 when missing. */
const written: { job: string; what: string; times?: number; rows: string }[] = [
  { job: 'open-step', what: 'step', rows: 'select coalesce(demand_id, fault_id) as id from step' },
  {
    job: 'dispatch-confirmation',
    what: 'form 1',
    rows: 'select demand_id as id from confirmation',
  },
  {
    job: 'dispatch-confirmation',
    what: 'limit resource-confirmation',
    rows: `select demand_id as id from deadline where limit_name = 'resource-confirmation'`,
  },
  {
    job: 'request-template',
    what: 'limit solution-template',
    rows: `select demand_id as id from deadline where limit_name = 'solution-template'`,
  },
  {
    job: 'publish-template',
    what: 'solution template',
    rows: 'select demand_id as id from solution_template where demand_id is not null',
  },
  {
    job: 'issue-work-orders',
    what: 'form 3',
    times: 4,
    rows: `select o.demand_id as id from work_order w join provisioning_order o on o.id = w.order_id where o.kind = 'provisioning'`,
  },
  {
    job: 'start-status-transfer',
    what: 'limit status-transfer',
    rows: `select demand_id as id from deadline where limit_name = 'status-transfer'`,
  },
  {
    job: 'start-status-change',
    what: 'limit status-change',
    rows: `select demand_id as id from deadline where limit_name = 'status-change'`,
  },
  { job: 'open-acceptance', what: 'form 4', rows: 'select demand_id as id from acceptance' },
  {
    job: 'open-acceptance',
    what: 'limit acceptance',
    rows: `select demand_id as id from deadline where limit_name = 'acceptance'`,
  },
  { job: 'archive-acceptance', what: 'archive', rows: 'select demand_id as id from acceptance_archive' },
  {
    job: 'report-completion',
    what: 'message of completion',
    times: 2,
    rows: `select demand_id as id from notification where kind = 'completion'`,
  },
  { job: 'dispatch-closure', what: 'form 5', rows: 'select demand_id as id from closure_order' },
  {
    job: 'start-fault-clock',
    what: 'limit fault-handling',
    rows: `select fault_id as id from deadline where limit_name = 'fault-handling'`,
  },
  {
    job: 'reply-fault',
    what: 'message of the reply',
    times: 2,
    rows: `select fault_id as id from notification where kind = 'fault-reply'`,
  },
  { job: 'archive-fault', what: 'archive of the fault', rows: 'select fault_id as id from fault_archive' },
];

/** More rows than jobs that may have written one, or fewer than jobs that are done. */
const counted = written
  .map(
    ({ job, what, times = 1, rows }) => `
      select c.number, '${what}' as what, coalesce(r.n, 0) as rows,
             ${times} * coalesce(j.done, 0) as least, ${times} * coalesce(j.maybe, 0) as most
        from checked_case c
        left join (select id, count(*) as n from (${rows}) x group by id) r on r.id = c.id
        left join (select t.case_id, count(*) filter (where e.state = 'completed') as done, count(*) as maybe
                     from engine_job e join engine_tree t using (instance) where e.type = '${job}' group by 1) j on j.case_id = c.id::text`,
  )
  .join(' union all ');

const twice = (table: string, columns: string, what: string, from = table) => `
  select '${what}' as what, concat_ws(' ', ${columns}) as which, count(*) as n from ${from} group by ${columns} having count(*) > 1`;

/** Keys that the record itself does not let twice in: looked at all the same. */
const doubled = [
  twice('confirmation', 'demand_id, round', 'form 1 of a round'),
  twice(
    'work_order',
    'order_id, round, work_place',
    'form 3 of a place',
    'work_order where order_id is not null',
  ),
  twice('acceptance', 'demand_id, round', 'form 4 of a round'),
  twice('acceptance', 'demand_id', 'passed form 4', `acceptance where conclusion = 'passed'`),
  twice('acceptance_archive', 'acceptance_id', 'archive'),
  twice('fault_archive', 'fault_id', 'archive of a fault'),
  twice('circuit', 'order_id, access_point_id', 'circuit of an access point'),
  twice('solution_template', 'code, template_version', 'solution template'),
  twice(
    'provisioning_order',
    'confirmation_id',
    'form 2 of a form 1',
    'provisioning_order where confirmation_id is not null',
  ),
  twice(
    'provisioning_order',
    'demand_id',
    'form 2 in force',
    `provisioning_order where state not in ('revised', 'cancelled')`,
  ),
  twice('service', 'demand_id', 'service of a demand'),
  ...[
    'demand',
    'fault',
    'confirmation',
    'provisioning_order',
    'work_order',
    'acceptance',
    'acceptance_archive',
    'service',
    'closure_order',
    'fault_archive',
    'handling_record',
  ].map((table) => twice(table, 'number', `number of ${table}`)),
].join(' union all ');

/** Each effect exactly one row. */
export const effectRules: Rule[] = [
  {
    kind: 'effect-twice',
    sql: `select number as object, format('%s has %s times %s, and the engine had jobs for %s.', number, rows, what, most) as message
            from (${counted}) x where rows > most
          union all
          select which, format('%s %s is there %s times.', what, which, n) from (${doubled}) y`,
  },
  {
    kind: 'effect-lost',
    sql: `select number as object, format('%s has %s times %s, and the engine has finished jobs for %s.', number, rows, what, least) as message
            from (${counted}) x where rows < least`,
  },
  {
    kind: 'effect-missing',
    sql: `select c.number as object, format('%s is %s and has no %s.', c.number, c.state, m.what) as message
            from checked_case c
            join demand d on d.id = c.id and d.action = 'new'
            cross join lateral (values
              ('form 2 in force', c.state in ('provisioning', 'acceptance', 'completed'),
                 exists (select from provisioning_order o where o.demand_id = c.id and o.state not in ('revised', 'cancelled'))),
              ('passed acceptance', c.state = 'completed',
                 exists (select from acceptance a where a.demand_id = c.id and a.conclusion = 'passed')),
              ('archive', c.state = 'completed', exists (select from acceptance_archive a where a.demand_id = c.id)),
              ('service with the number of its archive', c.state = 'completed',
                 exists (select from service s join acceptance_archive a on a.number = s.archive_number and a.demand_id = s.demand_id
                          where s.demand_id = c.id)),
              ('form 1 of each round', true,
                 (select count(*) = d.round and coalesce(max(round), 0) = d.round from confirmation f where f.demand_id = c.id)),
              ('circuit of each access point', c.state in ('acceptance', 'completed'),
                 not exists (select from access_point p join provisioning_order o on o.demand_id = p.demand_id
                              where p.demand_id = c.id and o.state not in ('revised', 'cancelled')
                                and not exists (select from circuit k where k.order_id = o.id and k.access_point_id = p.id)))
            ) m (what, wanted, there)
           where m.wanted and not m.there`,
  },
  {
    kind: 'effect-unwanted',
    sql: `select c.number as object, format('%s is %s, and has the service %s.', c.number, c.state, s.number) as message
            from checked_case c join demand d on d.id = c.id and d.action = 'new' join service s on s.demand_id = c.id
           where c.state <> 'completed'`,
  },
];
