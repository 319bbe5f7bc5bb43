import type { EntityManager } from '@mikro-orm/postgresql';
import { endedStates } from '../demands/demand.entity.ts';
import { keyInEngine, keyOnRecord } from '../engine-life/keys.ts';
import { endedFaultStates } from '../faults/fault.entity.ts';
import { sqlArray } from '../sql-array.ts';
import { endedElements, openIncidents, openTasks, runningProcesses, seenElements } from './engine-view.ts';
import type { FindingKind } from './finding.entity.ts';
import { currentLife, runningCases } from './lost-cases.ts';
import { readProcesses } from './read-processes.ts';

/** What a look sees. */
export interface Seen {
  kind: FindingKind;
  object: string;
  caseId: string | null;
  message: string;
  command: string | null;
}

export interface LookDeps {
  em: EntityManager;
  /** The engine's records in OpenSearch. */
  url: string;
  /** Base address of the engine's REST API, for suggested commands. */
  restAddress: string;
  now: Date;
}

/** Findings of one kind that are kept: more of them are one cause. */
const AT_MOST = 1_000;
const PAGE = 1_000;

const restart = (number: string): string => `npm run reconcile -- --restart-case ${number}`;

/**
 * Compares the record with what the engine has exported. Set by set: the cost is a few questions for each thousand running cases.
 * What it sees may be a second or two old, so a finding counts once two looks have seen it. @throws TransientError
 */
export async function look(deps: LookDeps): Promise<Seen[]> {
  const life = await currentLife(deps.em);
  if (life === null) return [];
  const parts = [
    await lostCases(deps, life.life),
    await missingProcesses(deps, life.life),
    await strayProcesses(deps, life.life),
    await goneTasks(deps, life.life),
    await strayTasks(deps, life.life),
    await incidents(deps, life.life),
    await inTheRecord(deps),
  ];
  return parts.flatMap((seen) => seen.slice(0, AT_MOST));
}

async function lostCases({ em }: LookDeps, life: number): Promise<Seen[]> {
  let cases = 0;
  for await (const page of runningCases(em, 'lost')) cases += page.length;
  if (cases === 0) return [];
  return [
    {
      kind: 'engine-data-lost',
      object: String(life),
      caseId: null,
      message: `The engine has lost its data, and with it the processes of ${cases} cases. Their work stands still until they are restarted from the record.`,
      command: 'npm run reconcile -- --restart-cases',
    },
  ];
}

async function missingProcesses({ em, url }: LookDeps, life: number): Promise<Seen[]> {
  await readProcesses(em, url);
  const seen: Seen[] = [];
  for await (const page of runningCases(em, 'known')) {
    const ofNow = page.flatMap(({ process }) => {
      const { life: of, key } = keyInEngine(process ?? '');
      return process !== null && of === life ? [key] : [];
    });
    const ended = await endedElements(url, ofNow);
    for (const { id, number, process } of page) {
      const { life: of, key } = keyInEngine(process ?? '');
      if (process !== null && of === life && !ended.has(key)) continue;
      seen.push({
        kind: 'process-missing',
        object: id,
        caseId: id,
        message: `${number} runs by the record, and the engine shows no process for it.`,
        command: restart(number),
      });
    }
  }
  return seen;
}

interface KnownCase {
  id: string;
  number: string;
  ended: boolean;
  awaited: boolean;
}

/** Of these ids, those that are cases; `awaited`: the engine is about to be told something of it. */
const casesById = async (em: EntityManager, ids: string[]): Promise<Map<string, KnownCase>> =>
  new Map(
    (
      await em.execute<KnownCase[]>(
        `select c.id::text, c.number, c.ended,
                exists (select from outbox_message o where o.key = c.id::text and o.done_at is null) as awaited
           from (select id, number, state = any(?) as ended from demand
                 union all select id, number, state = any(?) from fault) c
          where c.id::text = any(?)`,
        [sqlArray(endedStates), sqlArray(endedFaultStates), sqlArray(ids)],
      )
    ).map((row) => [row.id, row]),
  );

const endCommand = (restAddress: string, key: string): string =>
  `curl -X POST ${restAddress}/v2/process-instances/${key}/cancellation -H 'content-type: application/json' -d '{}'`;

async function strayProcesses({ em, url, restAddress }: LookDeps, life: number): Promise<Seen[]> {
  const running = await runningProcesses(url);
  const cases = await casesById(em, [...new Set(running.flatMap(({ caseId }) => caseId ?? []))]);
  const first = new Map<string, string>();
  return running.flatMap(({ key, caseId }): Seen[] => {
    const one = caseId === null ? undefined : cases.get(caseId);
    const object = keyOnRecord(life, key);
    const command = endCommand(restAddress, key);
    if (one === undefined) {
      const message = `The process ${key} runs for no case of this record (${caseId ?? 'it names none'}).`;
      return [{ kind: 'process-without-case', object, caseId: null, message, command }];
    }
    if (one.ended && !one.awaited) {
      const message = `${one.number} has ended by the record, and its process ${key} runs.`;
      return [{ kind: 'process-of-ended-case', object, caseId: one.id, message, command }];
    }
    const other = first.get(one.id);
    first.set(one.id, key);
    if (other === undefined) return [];
    const message = `Two processes run for ${one.number}: ${other} and ${key}. End the one whose steps the record does not know.`;
    return [{ kind: 'process-twice', object, caseId: one.id, message, command }];
  });
}

interface OpenStep {
  id: string;
  seq: string;
  key: string;
  instance: string;
  case_id: string;
  number: string;
}

async function goneTasks({ em, url }: LookDeps, life: number): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (let after = '0'; ; ) {
    const steps: OpenStep[] = await em.execute(
      `select s.id, s.seq, s.key, s.element_instance_key as instance, coalesce(s.demand_id, s.fault_id) as case_id,
              coalesce(d.number, f.number) as number
         from step s left join demand d on d.id = s.demand_id left join fault f on f.id = s.fault_id
        where s.state = 'open' and s.seq > ?
          and not exists (select from case_restart r where r.case_id = coalesce(s.demand_id, s.fault_id)
                           and (r.state in ('asked', 'replaying') or r.ended_at > now() - interval '1 minute'))
        order by s.seq limit ${PAGE}`,
      [after],
    );
    const ofNow = steps.flatMap((step) => {
      const { life: of, key } = keyInEngine(step.instance);
      return of === life ? [{ ...step, instance: key }] : [];
    });
    const keys = ofNow.map(({ instance }) => instance);
    const known = await seenElements(url, keys);
    const ended = await endedElements(url, keys);
    for (const { id, key, instance, case_id: caseId, number } of ofNow)
      if (ended.has(instance) || !known.has(instance))
        seen.push({
          kind: 'task-gone',
          object: id,
          caseId,
          message: `The step ${key} of ${number} is open, and the engine ${ended.has(instance) ? 'has ended its task' : 'shows no task for it'}.`,
          command: restart(number),
        });
    const last = steps.at(-1);
    if (last === undefined || steps.length < PAGE) return seen;
    after = last.seq;
  }
}

interface TaskRow {
  instance: string;
  id: string | null;
  state: string | null;
  case_id: string;
  number: string;
}

async function strayTasks({ em, url }: LookDeps, life: number): Promise<Seen[]> {
  const tasks = await openTasks(url);
  const rows: TaskRow[] = await em.execute(
    `select t.instance, s.id, s.state, c.id as case_id, c.number
       from unnest(?::text[], ?::text[]) as t (instance, process)
       left join step s on s.element_instance_key = t.instance
       join lateral (select coalesce(coalesce(s.demand_id, s.fault_id), (select case_id from inbox_entry i
                              where i.process_instance_key = t.process and i.case_id is not null limit 1)) as id) k on k.id is not null
       join (select id, number, state = any(?) as ended from demand
             union all select id, number, state = any(?) from fault) c on c.id = k.id
      where coalesce(s.state, '') not in ('open', 'completing') and not c.ended
        and not exists (select from case_restart r where r.case_id = c.id
                         and (r.state in ('asked', 'replaying') or r.ended_at > now() - interval '1 minute'))`,
    [
      sqlArray(tasks.map(({ elementInstanceKey }) => keyOnRecord(life, elementInstanceKey))),
      sqlArray(tasks.map(({ processInstanceKey }) => keyOnRecord(life, processInstanceKey))),
      sqlArray(endedStates),
      sqlArray(endedFaultStates),
    ],
  );
  return rows.map(({ instance, id, state, case_id: caseId, number }) =>
    id === null
      ? {
          kind: 'task-without-step' as const,
          object: instance,
          caseId,
          message: `The engine has a task (element instance ${instance}) of ${number} that is no step of the record.`,
          command: restart(number),
        }
      : {
          kind: 'task-of-closed-step' as const,
          object: id,
          caseId,
          message: `A step of ${number} is ${state} by the record, and its task is open in the engine.`,
          command: 'npm run reconcile -- --repair',
        },
  );
}

async function incidents({ em, url, restAddress }: LookDeps, life: number): Promise<Seen[]> {
  const open = await openIncidents(url);
  const rows: { process: string; id: string; number: string }[] = await em.execute(
    `select distinct p.process, c.id, c.number from unnest(?::text[]) as p (process)
       join inbox_entry i on i.process_instance_key = p.process
       join (select id, number from demand union all select id, number from fault) c on c.id = i.case_id`,
    [sqlArray([...new Set(open.map(({ processInstanceKey }) => keyOnRecord(life, processInstanceKey)))])],
  );
  const cases = new Map(rows.map((row) => [row.process, row]));
  return open.map(({ key, jobKey, elementId, processInstanceKey, message }) => {
    const one = cases.get(keyOnRecord(life, processInstanceKey));
    const json = "-H 'content-type: application/json'";
    const tries =
      jobKey === null
        ? ''
        : `curl -X PATCH ${restAddress}/v2/jobs/${jobKey} ${json} -d '{"changeset":{"retries":3}}' && `;
    return {
      kind: 'incident' as const,
      object: keyOnRecord(life, key),
      caseId: one?.id ?? null,
      message: `${one?.number ?? `The process ${processInstanceKey}`} stands at ${elementId}: ${message.slice(0, 300)}`,
      command: `${tries}curl -X POST ${restAddress}/v2/incidents/${key}/resolution ${json} -d '{}'`,
    };
  });
}

/** What the record alone shows. */
async function inTheRecord({ em, now }: LookDeps): Promise<Seen[]> {
  const kept: Seen[] = await em.execute(
    `select 'completing-long' as kind, s.id::text as object, coalesce(s.demand_id, s.fault_id) as "caseId",
            'The completion of the step ' || s.key || ' of ' || c.number || ' was accepted at ' || o.at || ' and is not carried out.' as message,
            'npm run reconcile -- --restart-case ' || c.number as command
       from step s
       join (select id, number from demand union all select id, number from fault) c on c.id = coalesce(s.demand_id, s.fault_id)
       join lateral (select max(created_at) as at from outbox_message where key = s.id::text and kind = 'complete-step') o
         on o.at < now() - interval '2 minutes'
      where s.state = 'completing'
     union all
     select 'outbox-stuck', o.id::text, null,
            'The row ' || o.kind || ' for ' || o.key || ' was tried ' || o.attempts || ' times since ' || o.created_at || ': ' || coalesce(o.last_error, 'no error is kept'),
            null
       from outbox_message o
      where o.done_at is null and o.attempts >= 20 and o.created_at < now() - interval '5 minutes'
     union all
     select 'restart-stuck', r.case_id::text, r.case_id,
            c.number || ' is being restarted since ' || r.asked_at || case r.state
              when 'asked' then ', and the engine runs a process for it.'
              else ' and waits for ' || coalesce((select string_agg(distinct element_id, ', ') from inbox_entry i
                                                   where i.case_id = r.case_id and i.restart < r.no), 'nothing') ||
                   ' of its history, which does not come. Look where its process stands.' end,
            'npm run reconcile -- ' || case r.state when 'asked' then '--restart-case ' else '--go-on ' end || c.number
       from case_restart r
       join (select id, number, state = any(?) as ended from demand
             union all select id, number, state = any(?) from fault) c on c.id = r.case_id and not c.ended
      where r.state in ('asked', 'replaying') and r.progress_at < now() - interval '2 minutes'
     limit ${3 * AT_MOST}`,
    [sqlArray(endedStates), sqlArray(endedFaultStates)],
  );
  const late = new Date(now.getTime() - UNATTENDED_AFTER_MS);
  const clocks: Seen[] = await em.execute(
    `select 'deadline-unattended' as kind, d.id::text as object, coalesce(d.demand_id, d.fault_id) as "caseId",
            'The limit ' || d.limit_name || ' of ' || c.number || ' was to be looked after at ' ||
              case when d.due_at < ? then coalesce(d.next_tier_at, d.due_at) else d.warn_at end || ', and nobody did.' as message,
            'npm run reconcile -- --repair' as command
       from deadline d
       join (select id, number from demand union all select id, number from fault) c on c.id = coalesce(d.demand_id, d.fault_id)
      where d.state = 'running'
        and (d.due_at < ? and (d.overdue_at is null or d.next_tier_at < ?)
             or d.warn_at < ? and d.warned_at is null and d.warn_at < d.due_at and d.due_at > ?)
        and not exists (select from case_restart r where r.case_id = coalesce(d.demand_id, d.fault_id)
                         and (r.state in ('asked', 'replaying') or r.ended_at > now() - interval '1 minute'))
      order by d.due_at limit ${AT_MOST}`,
    [late, late, late, late, late],
  );
  return [...kept, ...clocks];
}

/** Timer, job and its back-off take seconds. */
const UNATTENDED_AFTER_MS = 180_000;
