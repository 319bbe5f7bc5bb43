import type { Rule } from '../finding.ts';

/** Moments travel as text; a second is none. */
const same = (a: string, b: string) => `abs(extract(epoch from (${a} - ${b}))) < 1`;

/** Within this time of now a moment is not judged: it is just being handled. */
const GRACE = `interval '60 seconds'`;

const ofCase = (moment: string) => `exists (
  select from engine_timer t join engine_tree x using (instance)
   where x.case_id = c.id::text and t.state = 'armed' and ${same('t.due', moment)})`;

const ofEscalation = (moment: string) => `exists (
  select from engine_timer t where t.instance = d.escalation_instance_key and t.state = 'armed' and ${same('t.due', moment)})`;

const running = `
  from deadline d join checked_case c on c.id = coalesce(d.demand_id, d.fault_id) cross join engine_clock k`;

const wait = `case when d.warned_at is null and d.warn_at < d.due_at and d.warn_at > k.now then d.warn_at else d.due_at end`;

const message = (text: string) =>
  `c.number as object, format('%s of %s, due %s: ${text}', d.limit_name, c.number, d.due_at) as message`;

/** A clock that runs has the timer in the engine that will tell of it, or an escalation that looks after it. */
export const deadlineRules: Rule[] = [
  {
    kind: 'deadline-without-timer',
    sql: `select ${message('no timer of the engine and no escalation waits for that moment.')} ${running}
           where d.state = 'running' and d.overdue_at is null and d.due_at > k.now + ${GRACE}
             and not case when d.escalation_instance_key is null
                          then d.armed_due_at <= d.due_at and ${ofCase('d.armed_due_at')}
                          else ${ofEscalation(wait)} end
          union all
          select ${message('no timer of the engine waits for its warning.')} ${running}
           where d.state = 'running' and d.overdue_at is null and d.escalation_instance_key is null
             and d.warned_at is null and d.warn_at < d.due_at and d.warn_at > k.now + ${GRACE}
             and not (d.armed_warn_at <= d.warn_at and ${ofCase('d.armed_warn_at')})
          union all
          select ${message('it is overdue, and no escalation waits for its next tier.')} ${running}
           where d.state = 'running' and d.overdue_at is not null and d.next_tier > 0
             and d.next_tier_at > k.now + ${GRACE} and not coalesce(${ofEscalation('d.next_tier_at')}, false)
          union all
          select ${message('it is paused, and nothing in the engine would look after it.')} ${running}
           where d.state = 'paused' and d.armed_due_at > k.now + ${GRACE} and not ${ofCase('d.armed_due_at')}
             and not exists (select from engine_timer t where t.instance = d.escalation_instance_key and t.state = 'armed')`,
  },
  {
    kind: 'deadline-not-told',
    sql: `select ${message('that moment is past, and it is not marked overdue.')} ${running}
           where d.state = 'running' and d.overdue_at is null and d.due_at < k.now - ${GRACE}
          union all
          select ${message('its warning was due and was not given.')} ${running}
           where d.state = 'running' and d.overdue_at is null and d.warned_at is null
             and d.warn_at < d.due_at and d.warn_at < k.now - ${GRACE} and d.due_at > k.now + ${GRACE}
          union all
          select ${message('its next reminder was due and was not given.')} ${running}
           where d.state = 'running' and d.overdue_at is not null and d.next_tier_at < k.now - ${GRACE}`,
  },
  {
    kind: 'deadline-moved',
    sql: `select c.number as object,
                 format('%s of %s is %s, due %s, and the last line of the record about it says %s, due %s.', d.limit_name, c.number, d.state, d.due_at,
                        a.after->>'state', a.after->>'dueAt') as message
            from deadline d join checked_case c on c.id = coalesce(d.demand_id, d.fault_id)
            left join lateral (select after from audit_entry where object_type = 'deadline' and object_id = d.id::text order by id desc limit 1) a on true
           where a.after is null or a.after->>'state' <> d.state or not ${same("(a.after->>'dueAt')::timestamptz", 'd.due_at')}`,
  },
  {
    kind: 'deadline-of-ended-case',
    sql: `select c.number as object, format('%s is %s, and its limit %s still runs.', c.number, c.state, d.limit_name) as message
            from deadline d join checked_case c on c.id = coalesce(d.demand_id, d.fault_id)
           where c.ended and d.state in ('running', 'paused')`,
  },
  {
    kind: 'timer-without-deadline',
    sql: `select c.number as object, format('The engine waits at %s of %s until %s, and no limit of the record has that moment.', t.element, c.number, t.due) as message
            from engine_timer t join engine_tree x using (instance) join checked_case c on c.id::text = x.case_id
           where t.state = 'armed' and (t.element like '%-due' or t.element like '%-warning')
             and not exists (select from deadline d where coalesce(d.demand_id, d.fault_id) = c.id
                                and (${same('t.due', 'd.armed_due_at')} or ${same('t.due', 'd.armed_warn_at')}))`,
  },
];
