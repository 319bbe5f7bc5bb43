import type pg from 'pg';

/** Records asked for at once; what is in memory stays the same for any number of cases. */
const PAGE = 5_000;

const tables = `
  drop view if exists checked_instance, checked_case;
  drop table if exists engine_instance, engine_task, engine_job, engine_timer, engine_incident, engine_case, engine_replaced, engine_tree, engine_clock;
  -- Keys as text, as the record has them.
  create temp table engine_instance (key text primary key, process text, parent text, state text);
  create temp table engine_task (key text primary key, instance text, element text, state text, activated boolean);
  create temp table engine_job (key text primary key, type text, instance text, element_instance text, state text);
  create temp table engine_timer (key text primary key, instance text, element text, due timestamptz, state text);
  create temp table engine_incident (key text primary key, instance text, message text, state text);
  -- Which case a process of demand.bpmn or fault.bpmn is about, as its own variable says.
  create temp table engine_case (instance text primary key, case_id text);
  create temp table engine_clock (now timestamptz);`;

/** What of a kind of record is read, and where it goes: `h` are the records of a page, the last of each key counts. */
interface Source {
  kind: string;
  filter: object[];
  fields: string[];
  insert: string;
}

const lastOf = (state: string, columns: string) => `
  select distinct on (key) key, ${columns}, ${state} as state
    from (select r->>'key' as key, (r->>'position')::bigint as position, r->>'intent' as intent, r->'value' as v from h) r
   order by key, position desc`;

/** `case` over the intents that end something. */
const stateBy = (ends: Record<string, string>, otherwise: string) =>
  `case intent ${Object.entries(ends)
    .map(([intent, state]) => `when '${intent}' then '${state}'`)
    .join(' ')} else '${otherwise}' end`;

const elementEnds = { ELEMENT_COMPLETED: 'completed', ELEMENT_TERMINATED: 'terminated' };

const elements = (type: string) => [
  { term: { 'value.bpmnElementType': type } },
  { terms: { intent: ['ELEMENT_ACTIVATING', 'ELEMENT_ACTIVATED', ...Object.keys(elementEnds)] } },
];

const sources: Source[] = [
  {
    kind: 'process-instance',
    filter: elements('PROCESS'),
    fields: ['value.bpmnProcessId', 'value.parentProcessInstanceKey'],
    insert: `insert into engine_instance (key, process, parent, state)
      ${lastOf(stateBy(elementEnds, 'active'), `v->>'bpmnProcessId', nullif(v->>'parentProcessInstanceKey', '-1')`)}
      on conflict (key) do update set state = excluded.state`,
  },
  {
    kind: 'process-instance',
    filter: elements('USER_TASK'),
    fields: ['value.processInstanceKey', 'value.elementId'],
    // Before it is activated its start listener has written the step, and may still fail.
    insert: `insert into engine_task (key, instance, element, activated, state)
      ${lastOf(
        stateBy(elementEnds, 'active'),
        `v->>'processInstanceKey', v->>'elementId', bool_or(intent = 'ELEMENT_ACTIVATED') over (partition by key)`,
      )}
      on conflict (key) do update set state = excluded.state, activated = engine_task.activated or excluded.activated`,
  },
  {
    kind: 'job',
    filter: [{ terms: { intent: ['CREATED', 'COMPLETED', 'CANCELED'] } }],
    fields: ['value.type', 'value.processInstanceKey', 'value.elementInstanceKey'],
    insert: `insert into engine_job (key, type, instance, element_instance, state)
      ${lastOf(
        stateBy({ COMPLETED: 'completed', CANCELED: 'canceled' }, 'open'),
        `v->>'type', v->>'processInstanceKey', v->>'elementInstanceKey'`,
      )}
      on conflict (key) do update set state = excluded.state`,
  },
  {
    kind: 'timer',
    filter: [{ terms: { intent: ['CREATED', 'TRIGGERED', 'CANCELED', 'MIGRATED'] } }],
    fields: ['value.processInstanceKey', 'value.targetElementId', 'value.dueDate'],
    insert: `insert into engine_timer (key, instance, element, due, state)
      ${lastOf(
        stateBy({ TRIGGERED: 'triggered', CANCELED: 'canceled' }, 'armed'),
        `v->>'processInstanceKey', v->>'targetElementId', to_timestamp((v->>'dueDate')::numeric / 1000)`,
      )}
      on conflict (key) do update set state = excluded.state, due = excluded.due`,
  },
  {
    kind: 'incident',
    filter: [{ terms: { intent: ['CREATED', 'RESOLVED'] } }],
    fields: ['value.processInstanceKey', 'value.errorMessage'],
    insert: `insert into engine_incident (key, instance, message, state)
      ${lastOf(stateBy({ RESOLVED: 'resolved' }, 'open'), `v->>'processInstanceKey', v->>'errorMessage'`)}
      on conflict (key) do update set state = excluded.state`,
  },
  {
    kind: 'variable',
    filter: [
      { terms: { 'value.name': ['demand', 'fault'] } },
      { terms: { 'value.bpmnProcessId': ['demand', 'fault'] } },
      { term: { intent: 'CREATED' } },
    ],
    fields: [
      'value.processInstanceKey',
      'value.scopeKey',
      'value.bpmnProcessId',
      'value.name',
      'value.value',
    ],
    insert: `insert into engine_case (instance, case_id)
      select r->'value'->>'processInstanceKey', (r->'value'->>'value')::jsonb->>'id' from h
       where r->'value'->>'scopeKey' = r->'value'->>'processInstanceKey'
         and r->'value'->>'name' = r->'value'->>'bpmnProcessId'
      on conflict (instance) do nothing`,
  },
];

/** Every process of a case, with the one of demand.bpmn or fault.bpmn that it belongs to. */
const tree = `
  create temp table engine_tree as
    with recursive tree as (
      select i.key as instance, i.key as root, c.case_id from engine_instance i join engine_case c on c.instance = i.key
      union all
      select i.key, tree.root, tree.case_id from engine_instance i join tree on tree.instance = i.parent)
    select * from tree`;

/** A restart from the record has put another process in place of these: their jobs and tasks are those of the new one now. */
const leaveOutReplaced = `
  create temp table engine_replaced as
    select e.instance, e.case_id, i.state from engine_case e join engine_instance i on i.key = e.instance
      join (select id, process_instance_key as key from demand union all select id, process_instance_key from fault) c
        on c.id::text = e.case_id
     where c.key <> e.instance and exists (select from case_restart r where r.case_id = c.id and r.state in ('replaying', 'done'));
  drop table if exists replaced_tree;
  create temp table replaced_tree as
    select instance from engine_tree where root in (select instance from engine_replaced);
  delete from engine_task where instance in (select instance from replaced_tree);
  delete from engine_job where instance in (select instance from replaced_tree);
  delete from engine_timer where instance in (select instance from replaced_tree);
  delete from engine_incident where instance in (select instance from replaced_tree);
  delete from engine_case where instance in (select instance from replaced_tree);
  delete from engine_instance where key in (select instance from replaced_tree);
  delete from engine_tree where instance in (select instance from replaced_tree)`;

/**
 * Puts what the engine has written down of itself (its exporter's records, about a second behind it) beside the record, as
 * tables of this connection only: process instances, user tasks, jobs, timers, incidents.
 * @param recordsUrl OpenSearch
 * @returns when the newest of these records was written, by the engine's clock in Unix milliseconds; 0: there is none
 * @throws Error when it cannot be read
 */
export async function loadEngine(db: pg.ClientBase, recordsUrl: string): Promise<number> {
  await db.query(tables);
  await ask(recordsUrl, 'zeebe-record*/_refresh?ignore_unavailable=true', {});
  for (const source of sources)
    for await (const page of pages(recordsUrl, source))
      await db.query(
        `with h as (select x->'_source' as r from jsonb_array_elements($1::jsonb->'hits'->'hits') x) ${source.insert}`,
        [page],
      );
  const newest = await newestRecord(recordsUrl);
  // An engine that rests writes nothing: then it is as late as on this machine.
  await db.query('insert into engine_clock values (to_timestamp($1::numeric / 1000))', [
    Math.max(Date.now(), newest),
  ]);
  await db.query(tree);
  await db.query(leaveOutReplaced);
  await db.query(`
    create unique index on engine_tree (instance);
    create index on engine_tree (case_id);
    create index on engine_job (instance, element_instance, type);
    create index on engine_timer (instance);
    analyze engine_instance; analyze engine_task; analyze engine_job; analyze engine_timer; analyze engine_tree; analyze engine_case`);
  return newest;
}

/** The raw pages: keys have more digits than a number of JavaScript, so PostgreSQL reads them. */
async function* pages(recordsUrl: string, { kind, filter, fields }: Source): AsyncGenerator<string> {
  for (let after: unknown; ; ) {
    const text = await ask(recordsUrl, `zeebe-record_${kind}_*/_search?ignore_unavailable=true`, {
      size: PAGE,
      track_total_hits: false,
      _source: ['key', 'position', 'intent', ...fields],
      query: { bool: { filter: [{ term: { recordType: 'EVENT' } }, ...filter] } },
      sort: ['position', 'partitionId'].map((name) => ({ [name]: { order: 'asc', unmapped_type: 'long' } })),
      ...(after === undefined ? {} : { search_after: after }),
    });
    const { hits } = JSON.parse(text).hits;
    if (hits.length > 0) yield text;
    if (hits.length < PAGE) return;
    after = hits.at(-1).sort;
  }
}

async function newestRecord(recordsUrl: string): Promise<number> {
  const text = await ask(recordsUrl, 'zeebe-record*/_search?ignore_unavailable=true', {
    size: 0,
    aggs: { newest: { max: { field: 'timestamp' } } },
  });
  return JSON.parse(text).aggregations?.newest?.value ?? 0;
}

async function ask(recordsUrl: string, path: string, body: object): Promise<string> {
  const response = await fetch(new URL(path, `${recordsUrl.replace(/\/$/, '')}/`), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    ...(path.includes('_refresh') ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok)
    throw new Error(`The engine's records cannot be read: ${response.status} ${text.slice(0, 500)}`);
  return text;
}
