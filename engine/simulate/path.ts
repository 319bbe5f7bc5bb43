import { setTimeout as sleep } from 'node:timers/promises';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { allRecords } from '../../core/models/search-records.ts';

const Key = Type.Union([Type.String(), Type.Number()]);
const Variable = Type.Object({
  value: Type.Object({ value: Type.String(), scopeKey: Key, processInstanceKey: Key }),
});
const Named = Type.Object({ id: Type.String() });
const Passed = Type.Object({
  intent: Type.String(),
  value: Type.Object({
    bpmnProcessId: Type.String(),
    elementId: Type.String(),
    bpmnElementType: Type.String(),
    processInstanceKey: Key,
  }),
});

/** An element or a flow that a case has passed, or stands at. */
export interface PassedElement {
  process: string;
  element: string;
  flow: boolean;
}

/** Waits until the exporter has written down what the engine did: as many records twice in a row. */
export async function untilWritten(openSearchUrl: string): Promise<void> {
  let last = -1;
  for (let look = 0; look < 10; look++) {
    await sleep(1_500);
    const records = await allRecords(
      openSearchUrl,
      'process-instance',
      [{ term: { intent: 'ELEMENT_ACTIVATED' } }],
      ['intent'],
    );
    if (records.length === last) return;
    last = records.length;
  }
}

/** Process instances by the case they run for, those that were called included, by the engine's variables. */
export async function instancesByCase(openSearchUrl: string): Promise<Map<string, string[]>> {
  const found = new Map<string, Set<string>>();
  const records = await allRecords(
    openSearchUrl,
    'variable',
    [{ terms: { 'value.name': ['demand', 'fault'] } }],
    ['value.value', 'value.scopeKey', 'value.processInstanceKey'],
  );
  for (const record of records) {
    if (!Value.Check(Variable, record)) continue;
    const { value, scopeKey, processInstanceKey } = record.value;
    const named = String(scopeKey) === String(processInstanceKey) ? parse(value) : null;
    if (!Value.Check(Named, named)) continue;
    found.set(named.id, (found.get(named.id) ?? new Set()).add(String(processInstanceKey)));
  }
  return new Map([...found].map(([id, keys]) => [id, [...keys]]));
}

/** What these process instances have passed, in the order in which they came to it. */
export async function pathOf(openSearchUrl: string, instances: string[]): Promise<PassedElement[]> {
  const records = await allRecords(
    openSearchUrl,
    'process-instance',
    [
      { terms: { 'value.processInstanceKey': instances } },
      { terms: { intent: ['ELEMENT_ACTIVATED', 'SEQUENCE_FLOW_TAKEN'] } },
    ],
    ['intent', 'value.bpmnProcessId', 'value.elementId', 'value.bpmnElementType', 'value.processInstanceKey'],
  );
  return records.flatMap((record) => {
    if (!Value.Check(Passed, record)) return [];
    const { bpmnProcessId, elementId, bpmnElementType } = record.value;
    if (['PROCESS', 'MULTI_INSTANCE_BODY'].includes(bpmnElementType)) return [];
    return [{ process: bpmnProcessId, element: elementId, flow: record.intent === 'SEQUENCE_FLOW_TAKEN' }];
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
