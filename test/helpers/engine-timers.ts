import { addresses } from './stack.ts';

/** A record of the engine's exporter, as a test reads it. */
type Row = { key: string; intent: string; value: Record<string, unknown> };

/** All records of a kind that fit, oldest first; about a second behind the engine. */
export async function engineRecords(kind: string, filter: object[]): Promise<Row[]> {
  const found: Row[] = [];
  for (let after: unknown; ; ) {
    const response = await fetch(
      `${addresses.search}/zeebe-record_${kind}_*/_search?ignore_unavailable=true`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          size: 5_000,
          query: { bool: { filter } },
          sort: [{ position: 'asc' }],
          ...(after === undefined ? {} : { search_after: after }),
        }),
      },
    );
    const { hits } = JSON.parse(await response.text()).hits;
    for (const { _source } of hits) found.push({ ..._source, key: String(_source.key) });
    after = hits.at(-1)?.sort;
    if (hits.length < 5_000) return found;
  }
}

/** What still waits of a kind: by key the last record of each, those whose last intent ends it left out. */
const waiting = (rows: Row[], ended: string[]): Map<string, Row> => {
  const last = new Map(rows.map((row) => [row.key, row]));
  return new Map([...last].filter(([, { intent }]) => !ended.includes(intent)));
};

/** Armed timers of these process instances: `<element> <due moment in ms>` by key. */
export async function armedTimers(instances: string[]): Promise<Map<string, string>> {
  const rows = await engineRecords('timer', [{ terms: { 'value.processInstanceKey': instances } }]);
  return new Map(
    [...waiting(rows, ['TRIGGERED', 'CANCELED'])].map(([key, { value }]) => [
      key,
      `${value.targetElementId} ${value.dueDate}`,
    ]),
  );
}

/** Due dates of the open user tasks of these process instances, by key. */
export async function taskDueDates(instances: string[]): Promise<Map<string, unknown>> {
  const rows = await engineRecords('user-task', [{ terms: { 'value.processInstanceKey': instances } }]);
  const open = waiting(rows, ['COMPLETED', 'CANCELED']);
  return new Map([...open].map(([key, { value }]) => [key, value.dueDate]));
}

/** Process instances of a demand, itself and all it called, by the engine's variable `demand`. */
export async function instancesOf(process: string, demandIds: string[]): Promise<string[]> {
  const rows = await engineRecords('variable', [
    { term: { 'value.name': 'demand' } },
    { term: { 'value.bpmnProcessId': process } },
  ]);
  const wanted = new Set(demandIds);
  const keys = rows.flatMap(({ value }) =>
    value.scopeKey === value.processInstanceKey && wanted.has(JSON.parse(String(value.value)).id)
      ? [String(value.processInstanceKey)]
      : [],
  );
  return [...new Set(keys)];
}
