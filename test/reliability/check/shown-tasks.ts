import type pg from 'pg';
import type { Finding } from './finding.ts';

/** Open steps that are looked up one by one in the engine's task list; of more only the newest. */
const LOOKED_UP = 200;

/** Each open step is shown to people: the engine's own task list, from which Tasklist reads, has it. */
export async function shownTasks(db: pg.ClientBase, restAddress: string): Promise<Finding[]> {
  const { rows } = await db.query<{ key: string; number: string; instance: string; element: string }>(
    `select s.key, c.number, s.process_instance_key as instance, s.element_instance_key as element
       from step s join checked_case c on c.id = coalesce(s.demand_id, s.fault_id)
      where s.state = 'open' order by s.seq desc limit ${LOOKED_UP}`,
  );
  const found: Finding[] = [];
  for (const { key, number, instance, element } of rows) {
    const response = await fetch(new URL('/v2/user-tasks/search', restAddress), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      // Keys are numbers in 8.6: written as they are, since they have more digits than a number of JavaScript.
      body: `{"filter": {"state": "CREATED", "processInstanceKey": ${instance}}, "page": {"limit": 1000}}`,
    });
    const text = await response.text();
    if (!response.ok)
      throw new Error(`The engine's task list cannot be read: ${response.status} ${text.slice(0, 300)}`);
    if (!new RegExp(`"elementInstanceKey":\\s*"?${element}\\b`).test(text))
      found.push({
        kind: 'task-not-shown',
        object: `${key} ${number}`,
        message: `The step ${key} of ${number} is open, and the engine's task list does not show its task ${element}.`,
      });
  }
  return found;
}
