import { setTimeout as sleep } from 'node:timers/promises';
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

/**
 * By asking for a migration to a process that there is not: it is refused in any case, for want of the instance or of the
 * process. 8.6 has no question for one instance that does not go to its projections.
 */
async function isThere(restAddress: string, instance: string, tries = 30): Promise<boolean> {
  const response = await fetch(new URL(`/v2/process-instances/${instance}/migration`, restAddress), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      targetProcessDefinitionKey: 1,
      mappingInstructions: [{ sourceElementId: 'none', targetElementId: 'none' }],
    }),
  });
  const text = await response.text();
  if (text.includes('no process instance found')) return false;
  if (text.includes("Command 'MIGRATE' rejected")) return true;
  if (tries > 1 && (response.status === 429 || response.status === 503)) {
    // Back-pressure.
    await sleep(1_000);
    return await isThere(restAddress, instance, tries - 1);
  }
  throw new Error(
    `The engine does not say whether ${instance} runs: ${response.status} ${text.slice(0, 300)}`,
  );
}
