import { Type } from 'typebox';
import { Value } from 'typebox/value';
import type { RunningInstance } from './model-engine.ts';
import { allRecords, searchRecords } from './search-records.ts';

/** Keys per question. */
const CHUNK = 400;
const PAGE = 2_000;
const ENDED = ['ELEMENT_COMPLETED', 'ELEMENT_TERMINATED'];

const Key = Type.Union([Type.String(), Type.Number()]);
const AlivePage = Type.Object({
  aggregations: Type.Object({
    keys: Type.Object({
      buckets: Type.Array(
        Type.Object({
          key: Type.Object({ key: Key }),
          ended: Type.Object({ doc_count: Type.Number() }),
        }),
      ),
      after_key: Type.Optional(Type.Unknown()),
    }),
  }),
});
const ElementRecord = Type.Object({
  key: Key,
  value: Type.Object({
    elementId: Type.String(),
    bpmnElementType: Type.String(),
    bpmnProcessId: Type.String(),
    version: Type.Integer(),
    processDefinitionKey: Key,
    processInstanceKey: Key,
  }),
});
const VariableRecord = Type.Object({
  value: Type.Object({ name: Type.String(), value: Type.String(), scopeKey: Key, processInstanceKey: Key }),
});
const Named = Type.Object({ id: Type.String() });

const chunks = (keys: string[]): string[][] =>
  Array.from({ length: Math.ceil(keys.length / CHUNK) }, (_, at) => keys.slice(at * CHUNK, (at + 1) * CHUNK));

/** Keys of the element instances that have begun and not ended, among those that fit. */
async function alive(url: string, filter: Record<string, unknown>[]): Promise<string[]> {
  const found: string[] = [];
  for (let after: unknown; ; ) {
    const answer = await searchRecords(url, 'process-instance', {
      size: 0,
      query: { bool: { filter: [...filter, { terms: { intent: ['ELEMENT_ACTIVATING', ...ENDED] } }] } },
      aggs: {
        keys: {
          composite: {
            size: PAGE,
            sources: [{ key: { terms: { field: 'key' } } }],
            ...(after === undefined ? {} : { after }),
          },
          aggs: { ended: { filter: { terms: { intent: ENDED } } } },
        },
      },
    });
    // Without an index there are no aggregations: nothing has ever run.
    if (!Value.Check(AlivePage, answer)) return found;
    const { buckets, after_key } = answer.aggregations.keys;
    found.push(...buckets.filter(({ ended }) => ended.doc_count === 0).map(({ key }) => String(key.key)));
    if (buckets.length < PAGE || after_key === undefined) return found;
    after = after_key;
  }
}

/** Every running process instance with its version, its active elements and its case. @throws TransientError */
export async function runningInstances(url: string): Promise<RunningInstance[]> {
  const found = new Map<string, RunningInstance>();
  const keys = await alive(url, [{ term: { 'value.bpmnElementType': 'PROCESS' } }]);
  for (const chunk of chunks(keys)) {
    const ofThese = { terms: { 'value.processInstanceKey': chunk } };
    const active = await alive(url, [ofThese]);
    for (const part of chunks(active)) await readElements(url, part, found);
    await readCases(url, ofThese, found);
  }
  return [...found.values()];
}

/** The last record of an element says by which version it runs now: a move changes it. */
async function readElements(url: string, keys: string[], found: Map<string, RunningInstance>): Promise<void> {
  const records = await allRecords(
    url,
    'process-instance',
    [{ terms: { key: keys } }],
    ['key', 'value.elementId', 'value.bpmnElementType', 'value.bpmnProcessId', 'value.version'].concat(
      'value.processDefinitionKey',
      'value.processInstanceKey',
    ),
  );
  const last = new Map(
    records.flatMap((record) =>
      Value.Check(ElementRecord, record) ? [[String(record.key), record.value]] : [],
    ),
  );
  for (const value of last.values()) {
    const key = String(value.processInstanceKey);
    const instance = found.get(key) ?? blank(key);
    found.set(key, instance);
    instance.processId = value.bpmnProcessId;
    instance.definitionKey = String(value.processDefinitionKey);
    instance.version = value.version;
    if (value.bpmnElementType !== 'PROCESS') instance.active.push(value.elementId);
  }
}

const blank = (key: string): RunningInstance => ({
  key,
  processId: '',
  definitionKey: '',
  version: 0,
  active: [],
  demandId: null,
  faultId: null,
});

/** Which case an instance runs for stands in its variable `demand` or `fault`. */
async function readCases(
  url: string,
  ofThese: Record<string, unknown>,
  found: Map<string, RunningInstance>,
): Promise<void> {
  const records = await allRecords(
    url,
    'variable',
    [ofThese, { terms: { 'value.name': ['demand', 'fault'] } }],
    ['value.name', 'value.value', 'value.scopeKey', 'value.processInstanceKey'],
  );
  for (const record of records) {
    if (!Value.Check(VariableRecord, record)) continue;
    const { name, value, scopeKey, processInstanceKey } = record.value;
    const instance = found.get(String(processInstanceKey));
    if (instance === undefined || String(scopeKey) !== String(processInstanceKey)) continue;
    const named = parse(value);
    if (!Value.Check(Named, named)) continue;
    if (name === 'demand') instance.demandId = named.id;
    else instance.faultId = named.id;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
