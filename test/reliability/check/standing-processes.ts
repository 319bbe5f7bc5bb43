import type pg from 'pg';
import type { Finding } from './finding.ts';

/** Running cases that are looked up one by one in the engine itself; of more only the newest. */
const LOOKED_UP = 500;

/**
 * What the engine wrote down it may have lost since, with its data; so the engine itself is asked: a case that runs has its
 * process there, and one that a restart has replaced is not there any more.
 */
export async function standingProcesses(db: pg.ClientBase, restAddress: string): Promise<Finding[]> {
  const { rows } = await db.query<{ number: string; instance: string; replaced: boolean }>(
    `select c.number, e.instance, e.replaced
       from (select i.key as instance, x.case_id, false as replaced from engine_case x join engine_instance i on i.key = x.instance where i.state = 'active'
             union all select instance, case_id, true from engine_replaced where state = 'active') e
       join checked_case c on c.id::text = e.case_id
      where e.replaced or not c.ended
      order by c.number desc limit ${LOOKED_UP}`,
  );
  const found: Finding[] = [];
  for (const { number, instance, replaced } of rows) {
    const there = await isThere(restAddress, instance);
    if (there && replaced)
      found.push({
        kind: 'process-twice',
        object: number,
        message: `${number} was restarted, and its process ${instance} of before still runs in the engine.`,
      });
    if (!there && !replaced)
      found.push({
        kind: 'process-missing',
        object: number,
        message: `The engine wrote down that ${number} runs as ${instance}, and does not know it any more.`,
      });
  }
  return found;
}

/** By setting no variables of it: 8.6 has no other question for one process that does not go to its projections. */
async function isThere(restAddress: string, instance: string): Promise<boolean> {
  const response = await fetch(new URL(`/v2/element-instances/${instance}/variables`, restAddress), {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: '{"variables": {}}',
  });
  if (response.status === 404) return false;
  if (!response.ok)
    throw new Error(
      `The engine does not say whether ${instance} runs: ${response.status} ${await response.text()}`,
    );
  return true;
}
