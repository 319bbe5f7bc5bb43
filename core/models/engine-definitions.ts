import { Type } from 'typebox';
import { Value } from 'typebox/value';
import type { Definition } from './model-release.entity.ts';
import { allRecords } from './search-records.ts';

const Key = Type.Union([Type.String(), Type.Number()]);

const kinds = [
  { kind: 'process', index: 'process', id: 'bpmnProcessId', key: 'processDefinitionKey' },
  { kind: 'decision', index: 'decision', id: 'decisionId', key: 'decisionKey' },
  { kind: 'form', index: 'form', id: 'formId', key: 'formKey' },
] as const;

/** The latest version of every process, decision and form that the engine has. @throws TransientError */
export async function latestDefinitions(url: string): Promise<Definition[]> {
  const found = await Promise.all(
    kinds.map(async ({ kind, index, id, key }) => {
      const Row = Type.Object({
        value: Type.Object({ [id]: Type.String(), [key]: Key, version: Type.Integer() }),
      });
      const records = await allRecords(
        url,
        index,
        [{ term: { intent: 'CREATED' } }],
        [`value.${id}`, `value.${key}`, 'value.version'],
      );
      const latest = new Map<string, Definition>();
      for (const record of records) {
        if (!Value.Check(Row, record)) continue;
        const value: Record<string, unknown> = record.value;
        const one = { kind, id: String(value[id]), version: Number(value.version), key: String(value[key]) };
        if ((latest.get(one.id)?.version ?? 0) < one.version) latest.set(one.id, one);
      }
      return [...latest.values()];
    }),
  );
  return found.flat();
}

const Resource = Type.Object({ value: Type.Object({ resource: Type.String() }) });

/** The model of a process as it was deployed, whoever did; null when the engine's records do not have it. @throws TransientError */
export async function modelOf(url: string, definitionKey: string): Promise<string | null> {
  const records = await allRecords(
    url,
    'process',
    [{ term: { 'value.processDefinitionKey': definitionKey } }],
    ['value.resource'],
  );
  const record = records.findLast((one) => Value.Check(Resource, one));
  return Value.Check(Resource, record) ? Buffer.from(record.value.resource, 'base64').toString('utf8') : null;
}
