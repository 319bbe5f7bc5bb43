import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { allRecords } from '../../core/models/search-records.ts';

const Key = Type.Union([Type.String(), Type.Number()]);
const Timer = Type.Object({
  key: Key,
  intent: Type.String(),
  value: Type.Object({ dueDate: Key, processInstanceKey: Key }),
});
const Incident = Type.Object({
  intent: Type.String(),
  key: Key,
  value: Type.Object({ errorMessage: Type.String(), elementId: Type.String(), processInstanceKey: Key }),
});

/**
 * The next moment after `now` at which a timer of these process instances is due; null: none is armed. About a second
 * behind the engine.
 */
export async function nextTimer(openSearchUrl: string, instances: string[], now: Date): Promise<Date | null> {
  const fields = ['key', 'intent', 'value.dueDate', 'value.processInstanceKey'];
  const ofThese = [{ terms: { 'value.processInstanceKey': instances } }];
  const armed = new Map<string, number>();
  for (const record of await allRecords(openSearchUrl, 'timer', ofThese, fields)) {
    if (!Value.Check(Timer, record)) continue;
    if (record.intent === 'TRIGGERED' || record.intent === 'CANCELED') armed.delete(String(record.key));
    else armed.set(String(record.key), Number(record.value.dueDate));
  }
  const ahead = [...armed.values()].filter((moment) => moment > now.getTime());
  return ahead.length === 0 ? null : new Date(Math.min(...ahead));
}

/** What the engine itself complains of at these process instances, in its words. */
export async function incidentsOf(openSearchUrl: string, instances: string[]): Promise<string[]> {
  const records = await allRecords(
    openSearchUrl,
    'incident',
    [{ terms: { 'value.processInstanceKey': instances } }],
    ['key', 'intent', 'value.errorMessage', 'value.elementId', 'value.processInstanceKey'],
  );
  const open = new Map<string, string>();
  for (const record of records) {
    if (!Value.Check(Incident, record)) continue;
    const { elementId, errorMessage } = record.value;
    if (record.intent === 'RESOLVED') open.delete(String(record.key));
    else open.set(String(record.key), `${elementId}：${errorMessage}`);
  }
  return [...open.values()];
}
