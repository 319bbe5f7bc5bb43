import type { Json } from './service.ts';
import { addresses } from './stack.ts';

/** What the engine has written down of a kind, oldest first, from the exporter's records: about a second behind it. */
export async function recordsOf(kind: string, terms: Record<string, string[]>): Promise<Json[]> {
  const response = await fetch(`${addresses.search}/zeebe-record_${kind}*/_search?ignore_unavailable=true`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ size: 10_000, sort: [{ position: 'asc' }], query: { terms } }),
  });
  const text = await response.text();
  // The first record of a kind makes the index, which cannot be searched in that very moment.
  if (response.status === 503) return [];
  if (!response.ok) throw new Error(`The engine's records cannot be read: ${response.status} ${text}`);
  return JSON.parse(text).hits.hits.map(({ _source: record }: Json) => record);
}

/** The variables that lie in these scopes themselves, by the keys of process or element instances. */
export async function localVariables(scopeKeys: string[]): Promise<Map<string, Record<string, Json>>> {
  const found = new Map<string, Record<string, Json>>();
  for (const record of await recordsOf('variable', { 'value.scopeKey': scopeKeys })) {
    const { scopeKey, name, value } = record.value;
    found.set(String(scopeKey), { ...found.get(String(scopeKey)), [name]: JSON.parse(value) });
  }
  return found;
}
