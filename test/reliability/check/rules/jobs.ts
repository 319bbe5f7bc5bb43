import type { Rule } from '../finding.ts';

/** Each job the engine counts as done has its one row in the inbox, and nothing was done that it never asked for. */
export const jobRules: Rule[] = [
  {
    kind: 'job-open',
    sql: `select j.key as object, format('The job %s (%s) of process %s is not done.', j.key, j.type, j.instance) as message
            from engine_job j join checked_instance using (instance) join engine_instance p on p.key = j.instance
           where j.state = 'open' and p.state = 'active'`,
  },
  {
    kind: 'job-without-effect',
    sql: `select j.key as object, format('The job %s (%s) of process %s is done in the engine, and the inbox has no row of it.', j.key, j.type, j.instance) as message
            from engine_job j join checked_instance using (instance)
           where j.state = 'completed'
             and not exists (select from inbox_entry i
                              where i.process_instance_key = j.instance and i.element_instance_key = j.element_instance and i.job_type = j.type)`,
  },
  {
    kind: 'effect-without-job',
    sql: `select i.job_key as object, format('The inbox has %s of process %s, element %s, for which the engine has no job.', i.job_type, i.process_instance_key, i.element_instance_key) as message
            from inbox_entry i join checked_instance c on c.instance = i.process_instance_key
           where not exists (select from engine_job j
                              where j.instance = i.process_instance_key and j.element_instance = i.element_instance_key and j.type = i.job_type)`,
  },
  {
    kind: 'effect-twice-in-inbox',
    sql: `select i.job_type as object, format('The inbox has %s of process %s, element %s, %s times.', i.job_type, i.process_instance_key, i.element_instance_key, count(*)) as message
            from inbox_entry i join checked_instance c on c.instance = i.process_instance_key
           group by i.process_instance_key, i.element_instance_key, i.job_type having count(*) > 1`,
  },
];
