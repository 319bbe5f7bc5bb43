import type { Rule } from '../finding.ts';

const name = `s.key || ' ' || s.id`;
const inCase = `join checked_case c on c.id = coalesce(s.demand_id, s.fault_id)`;

/** Each user task of the engine has its one step in the record, open exactly as long as the task is. */
export const stepRules: Rule[] = [
  {
    kind: 'task-without-step',
    sql: `select t.key as object, format('The user task %s (element %s of process %s) has no step in the record.', t.element, t.key, t.instance) as message
            from engine_task t join checked_instance using (instance)
           where t.activated and not exists (select from step s where s.element_instance_key = t.key)`,
  },
  {
    kind: 'step-twice',
    sql: `select min(s.key) as object, format('The user task %s has %s steps in the record.', s.element_instance_key, count(*)) as message
            from step s ${inCase} group by s.element_instance_key having count(*) > 1`,
  },
  {
    kind: 'step-without-task',
    sql: `select ${name} as object, format('The step %s of %s is %s, and the engine %s.', s.key, c.number, s.state,
                 case when t.key is null then 'never had its task' else 'has its task as ' || t.state end) as message
            from step s ${inCase}
            left join engine_task t on t.key = s.element_instance_key
           where t.key is null or (s.state in ('open', 'completing') and t.state <> 'active')`,
  },
  {
    kind: 'step-closed-alone',
    sql: `select ${name} as object, format('The step %s of %s is %s, and its task is still open in the engine.', s.key, c.number, s.state) as message
            from step s ${inCase} join engine_task t on t.key = s.element_instance_key
           where s.state in ('completed', 'cancelled') and t.state = 'active'`,
  },
  {
    kind: 'step-stuck',
    sql: `select ${name} as object, format('The step %s of %s is still on its way to the engine.', s.key, c.number) as message
            from step s ${inCase} where s.state = 'completing'`,
  },
  {
    kind: 'step-ended-otherwise',
    sql: `select ${name} as object, format('The step %s of %s is %s, and its task ended as %s.', s.key, c.number, s.state, t.state) as message
            from step s ${inCase} join engine_task t on t.key = s.element_instance_key
           where c.state <> 'cancelled'
             and ((s.state = 'completed' and t.state = 'terminated') or (s.state = 'cancelled' and t.state = 'completed'))`,
  },
  {
    kind: 'step-of-ended-case',
    sql: `select ${name} as object, format('%s is %s, and its step %s is %s.', c.number, c.state, s.key, s.state) as message
            from step s ${inCase} where c.ended and s.state in ('open', 'completing')`,
  },
];
