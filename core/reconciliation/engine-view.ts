import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { allRecords, searchRecords } from '../models/search-records.ts';

/**
 * What the engine's exporter has written to OpenSearch, by the engine's keys: a second or two old, and gone with OpenSearch. It says
 * what to look at; what is done about it, the broker decides.
 */

/** Keys of one question. */
const CHUNK = 1_000;
/** How many of the newest processes and tasks are looked at. */
const NEWEST = 5_000;
const ENDED = ['ELEMENT_COMPLETED', 'ELEMENT_TERMINATED'];

const Key = Type.Union([Type.String(), Type.Number()]);
const Keyed = Type.Object({ key: Key });
const Started = Type.Object({
  position: Key,
  value: Type.Object({ correlationKey: Type.String(), processInstanceKey: Key }),
});
const Named = Type.Object({
  value: Type.Object({ scopeKey: Key, value: Type.String() }),
});
const Task = Type.Object({
  value: Type.Object({ elementInstanceKey: Key, processInstanceKey: Key, elementId: Type.String() }),
});
const Incident = Type.Object({
  key: Key,
  value: Type.Object({
    elementId: Type.String(),
    errorMessage: Type.String(),
    processInstanceKey: Key,
    jobKey: Key,
  }),
});
const Page = Type.Object({
  hits: Type.Object({ hits: Type.Array(Type.Object({ _source: Type.Unknown() })) }),
});

const chunks = <T>(all: T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, at) => all.slice(at * CHUNK, (at + 1) * CHUNK));

const checked = <S extends import('typebox').TSchema>(schema: S, records: unknown[]) =>
  records.flatMap((record) => (Value.Check(schema, record) ? [record] : []));

/** The newest records of a kind that fit, newest first. */
async function newest(url: string, index: string, filter: Record<string, unknown>[]): Promise<unknown[]> {
  const answer = await searchRecords(url, index, {
    size: NEWEST,
    query: { bool: { filter } },
    sort: [{ position: 'desc' }],
  });
  return Value.Check(Page, answer) ? answer.hits.hits.map(({ _source }) => _source) : [];
}

/** Of these element instances, processes among them, those that have ended. @throws TransientError */
export async function endedElements(url: string, keys: string[]): Promise<Set<string>> {
  const ended = new Set<string>();
  for (const chunk of chunks(keys)) {
    const filter = [{ terms: { key: chunk } }, { terms: { intent: ENDED } }];
    for (const { key } of checked(Keyed, await allRecords(url, 'process-instance', filter, ['key'])))
      ended.add(String(key));
  }
  return ended;
}

/** Of these element instances, those that have ever been activated. @throws TransientError */
export async function seenElements(url: string, keys: string[]): Promise<Set<string>> {
  const seen = new Set<string>();
  for (const chunk of chunks(keys)) {
    const filter = [{ terms: { key: chunk } }, { term: { intent: 'ELEMENT_ACTIVATING' } }];
    for (const { key } of checked(Keyed, await allRecords(url, 'process-instance', filter, ['key'])))
      seen.add(String(key));
  }
  return seen;
}

/** A process that was started for a case, by its start message. */
export interface StartedProcess {
  caseId: string;
  key: string;
  position: string;
}

/** The next of the processes that were started after this position of the engine's log, in their order. @throws TransientError */
export async function startedSince(url: string, position: string): Promise<StartedProcess[]> {
  const answer = await searchRecords(url, 'message-start-event-subscription', {
    size: NEWEST,
    query: {
      bool: {
        filter: [{ term: { intent: 'CORRELATED' } }, { range: { position: { gt: position } } }],
      },
    },
    sort: [{ position: 'asc' }],
  });
  const records = Value.Check(Page, answer) ? answer.hits.hits.map(({ _source }) => _source) : [];
  return checked(Started, records).map(({ value, position: at }) => ({
    caseId: value.correlationKey,
    key: String(value.processInstanceKey),
    position: String(at),
  }));
}

/** The newest of the processes of demands and faults that run, with what their variable names; null where it names no case. @throws TransientError */
export async function runningProcesses(url: string): Promise<{ key: string; caseId: string | null }[]> {
  const records = await newest(url, 'process-instance', [
    { term: { 'value.bpmnElementType': 'PROCESS' } },
    { terms: { 'value.bpmnProcessId': ['demand', 'fault'] } },
    { term: { intent: 'ELEMENT_ACTIVATING' } },
  ]);
  const keys = checked(Keyed, records).map(({ key }) => String(key));
  const ended = await endedElements(url, keys);
  const alive = keys.filter((key) => !ended.has(key));
  const names = new Map<string, string>();
  for (const chunk of chunks(alive)) {
    const variables = await allRecords(
      url,
      'variable',
      [{ terms: { 'value.scopeKey': chunk } }, { terms: { 'value.name': ['demand', 'fault'] } }],
      ['value.scopeKey', 'value.value'],
    );
    for (const { value } of checked(Named, variables)) {
      const id = idIn(value.value);
      if (id !== null) names.set(String(value.scopeKey), id);
    }
  }
  return alive.map((key) => ({ key, caseId: names.get(key) ?? null }));
}

const OfCase = Type.Object({ id: Type.String() });

function idIn(text: string): string | null {
  try {
    const named: unknown = JSON.parse(text);
    return Value.Check(OfCase, named) ? named.id : null;
  } catch {
    return null;
  }
}

export interface SeenTask {
  elementInstanceKey: string;
  processInstanceKey: string;
  elementId: string;
}

/** The newest of the user tasks whose element has not ended. @throws TransientError */
export async function openTasks(url: string): Promise<SeenTask[]> {
  const records = await newest(url, 'user-task', [{ term: { intent: 'CREATED' } }]);
  const tasks = checked(Task, records).map(({ value }) => ({
    elementInstanceKey: String(value.elementInstanceKey),
    processInstanceKey: String(value.processInstanceKey),
    elementId: value.elementId,
  }));
  const ended = await endedElements(
    url,
    tasks.map(({ elementInstanceKey }) => elementInstanceKey),
  );
  return tasks.filter(({ elementInstanceKey }) => !ended.has(elementInstanceKey));
}

export interface SeenIncident {
  key: string;
  /** Null where it is not about a job. */
  jobKey: string | null;
  elementId: string;
  processInstanceKey: string;
  message: string;
}

/** The newest incidents that are not resolved. @throws TransientError */
export async function openIncidents(url: string): Promise<SeenIncident[]> {
  const created = checked(Incident, await newest(url, 'incident', [{ term: { intent: 'CREATED' } }]));
  const resolved = new Set<string>();
  for (const chunk of chunks(created.map(({ key }) => String(key)))) {
    const filter = [{ terms: { key: chunk } }, { term: { intent: 'RESOLVED' } }];
    for (const { key } of checked(Keyed, await allRecords(url, 'incident', filter, ['key'])))
      resolved.add(String(key));
  }
  return created
    .filter(({ key }) => !resolved.has(String(key)))
    .map(({ key, value }) => ({
      key: String(key),
      jobKey: Number(value.jobKey) > 0 ? String(value.jobKey) : null,
      elementId: value.elementId,
      processInstanceKey: String(value.processInstanceKey),
      message: value.errorMessage,
    }));
}
