import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { createZeebeClient, type ZeebeClient } from '../../../core/engine/zeebe-engine.ts';
import type { Fault } from '../fault.ts';
import type { Ground } from '../ground.ts';
import { underLoad } from '../under-load.ts';

/** How long the others may take to their end beside the poison. */
const OTHERS_WITHIN_MS = 600_000;

/**
 * Jobs that cannot be done however often they are tried: of every fifth demand either the variables are such that every
 * handler refuses them, or the handler always throws (a trigger refuses its row). All others go on to their end, the
 * poisoned ones are incidents, and once the cause is mended and the incidents are resolved as in Operate, they end, too.
 */
export const fault: Fault = {
  name: 'poison-jobs',
  async run(ground, size) {
    const cases = size.of(60, 15);
    const quiet = { info() {}, debug() {}, trace() {}, warn() {}, error() {} };
    const client = createZeebeClient(ground.stack.grpcAddress, quiet);
    const record = new pg.Client({ connectionString: ground.stack.databaseUrl });
    await record.connect();
    try {
      const measured = await underLoad(ground, {
        cases,
        perSecond: 1,
        faults: 0,
        act: async ({ load, service, backToWork }) => {
          const broken: string[] = [];
          const begun = new Date();
          await record.query(makeThrow);
          const refused = new Map<string, string>();
          const throwing = new Set<string>();
          const poisoned = () => [...refused.keys(), ...throwing];
          while (load.acknowledged() < cases || poisoned().length < cases / 5) {
            const candidates = await atFirstStep(record, begun, [...poisoned()]);
            const due = poisoned().length < Math.ceil(load.acknowledged() / 5);
            for (const { demandId, instance } of due ? candidates.slice(0, 1) : []) {
              if (throwing.size <= refused.size) {
                await record.query('insert into poison values ($1)', [demandId]);
                throwing.add(demandId);
              } else if (await spoil(client, instance)) refused.set(demandId, instance);
            }
            if (load.acknowledged() >= cases && candidates.length === 0) break;
            // Staff is quick: a demand waits at its first step for a second or two.
            await sleep(200);
          }
          ground.say(
            `${refused.size} demands are poisoned by their variables, ${throwing.size} by a handler that throws`,
          );
          for (const [of, count] of Object.entries({ variables: refused.size, handlers: throwing.size }))
            if (count === 0) broken.push(`No demand could be poisoned by its ${of}: nothing is shown.`);
          const late = await untilOthersEnd(record, begun, poisoned());
          if (late > 0) broken.push(`${late} other demands did not get to their end beside the poison.`);
          const open = await openIncidents(ground);
          const counted = await incidentsCounted(service.workers.map(({ address }) => address));
          if (open.length < poisoned().length)
            broken.push(`${poisoned().length} demands are poisoned, and ${open.length} incidents are seen.`);
          if (counted < poisoned().length)
            broken.push(`assurance_jobs_total counts ${counted} incidents of ${poisoned().length}.`);
          const told = open.every(({ message }) => message !== '');
          if (!told) broken.push('An incident says nothing.');

          await record.query('drop trigger poison on step; drop function poison(); drop table poison');
          for (const [demandId, instance] of refused) await mend(ground, client, { demandId, instance });
          for (const { key, jobKey } of await openIncidents(ground)) {
            // -1: it is no job's, an expression could not be evaluated.
            if (jobKey !== '-1') await client.updateJobRetries({ jobKey, retries: 3 });
            await client.resolveIncident({ incidentKey: key });
          }
          await backToWork();
          return {
            cause: `Of ${cases} demands ${refused.size} have variables that every handler refuses, ${throwing.size} a handler that always throws`,
            times: refused.size + throwing.size,
            broken,
            seen: `The others got to their end meanwhile; ${open.length} incidents were seen, and the cases went on once those were resolved.`,
          };
        },
      });
      return [measured];
    } finally {
      await record.end();
      await client.close();
    }
  },
};

const makeThrow = `
  create table poison (demand_id uuid);
  create function poison() returns trigger language plpgsql as $$
  begin
    if exists (select from poison p where p.demand_id = new.demand_id) then raise exception 'poison'; end if;
    return new;
  end $$;
  create trigger poison before insert on step for each row execute function poison()`;

/** Demands that wait for their first step to be planned, the newest first. */
async function atFirstStep(record: pg.Client, since: Date, without: string[]) {
  const { rows } = await record.query<{ demandId: string; instance: string }>(
    `select demand_id as "demandId", process_instance_key as instance from step
      where key = 'plan-solution' and state = 'open' and opened_at >= $1 and demand_id <> all($2::uuid[]) order by seq desc`,
    [since, without],
  );
  return rows;
}

/** Makes what every handler reads of the demand something else. @returns false when the process is gone already */
const spoil = async (client: ZeebeClient, instance: string): Promise<boolean> =>
  await client
    .setVariables({ elementInstanceKey: instance, local: true, variables: { demand: 'poison' } })
    .then(
      () => true,
      () => false,
    );

/** What was spoilt is set to what it was, as the engine's records say. */
async function mend(
  ground: Ground,
  client: ZeebeClient,
  { demandId, instance }: { demandId: string; instance: string },
): Promise<void> {
  const hits = await records(ground, 'variable', [
    { term: { 'value.processInstanceKey': instance } },
    { term: { 'value.name': 'demand' } },
    { term: { intent: 'CREATED' } },
  ]);
  const whole = hits.map(({ value }) => JSON.parse(value.value)).find((demand) => demand.id === demandId);
  if (whole === undefined)
    throw new Error(`The engine's records do not have the variables of demand ${demandId}.`);
  await client.setVariables({ elementInstanceKey: instance, local: true, variables: { demand: whole } });
}

async function untilOthersEnd(record: pg.Client, since: Date, poisoned: string[]): Promise<number> {
  for (const end = Date.now() + OTHERS_WITHIN_MS; ; await sleep(500)) {
    const { rows } = await record.query<{ n: number }>(
      `select count(*)::int as n from demand where received_at >= $1 and id <> all($2::uuid[])
        and state not in ('completed', 'withdrawn', 'cancelled')`,
      [since, poisoned],
    );
    const n = rows[0]?.n ?? 0;
    if (n === 0 || Date.now() > end) return n;
  }
}

async function openIncidents(ground: Ground): Promise<{ key: string; jobKey: string; message: string }[]> {
  const hits = await records(ground, 'incident', [{ terms: { intent: ['CREATED', 'RESOLVED'] } }]);
  const resolved = new Set(hits.filter(({ intent }) => intent === 'RESOLVED').map(({ key }) => key));
  return hits
    .filter(({ key, intent }) => intent === 'CREATED' && !resolved.has(key))
    .map(({ key, value }) => ({ key, jobKey: value.jobKey, message: value.errorMessage }));
}

interface Hit {
  key: string;
  intent: string;
  value: Record<string, string> & { value: string; jobKey: string; errorMessage: string };
}

/** What the engine has written down of itself, keys as text. */
async function records({ stack }: Ground, kind: string, filter: object[]): Promise<Hit[]> {
  const url = new URL(`/zeebe-record_${kind}_*/_search?ignore_unavailable=true`, stack.openSearchUrl);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      size: 5_000,
      query: { bool: { filter: [{ term: { recordType: 'EVENT' } }, ...filter] } },
    }),
  });
  // Keys have more digits than a number of JavaScript.
  const text = (await response.text()).replaceAll(/"(\w*[kK]ey)":(\d+)/g, '"$1":"$2"');
  return JSON.parse(text).hits.hits.map((hit: { _source: Hit }) => hit._source);
}

async function incidentsCounted(workers: string[]): Promise<number> {
  const pages = await Promise.all(workers.map(async (base) => (await fetch(`${base}/metrics`)).text()));
  const counts = pages.flatMap((page) => [
    ...page.matchAll(/^assurance_jobs_total\{.*end="incident".*\} (\d+)$/gm),
  ]);
  return counts.reduce((sum, [, count]) => sum + Number(count), 0);
}
