import { parseKeysAsText } from '../../../core/engine/keys-as-text.ts';
import type { Stack } from '../../../engine/stack.ts';

/** A record of the engine as its exporter writes it; keys are text. */
export interface EngineRecord {
  key: string;
  position: number;
  /** When, in ms since 1970, by the broker's clock. */
  timestamp: number;
  intent: string;
  value: Record<string, unknown>;
}

const PAGE = 5_000;

/** At most 5,000 records of a kind (`job`, `user-task`, …) beyond a position, in their order; `terms` as `{ intent: ['CREATED'] }`. */
export async function recordsAfter(
  stack: Stack,
  kind: string,
  position: number,
  terms: Record<string, string[]>,
): Promise<EngineRecord[]> {
  const filter = [
    { range: { position: { gt: position } } },
    ...Object.entries(terms).map(([name, values]) => ({ terms: { [name]: values } })),
  ];
  return await search(stack, kind, { size: PAGE, sort: [{ position: 'asc' }], query: { bool: { filter } } });
}

/** All of them. */
export async function allRecordsAfter(
  stack: Stack,
  kind: string,
  position: number,
  terms: Record<string, string[]>,
): Promise<EngineRecord[]> {
  const records: EngineRecord[] = [];
  for (let from = position; ; ) {
    const page = await recordsAfter(stack, kind, from, terms);
    records.push(...page);
    if (page.length < PAGE) return records;
    from = page.at(-1)?.position ?? from;
  }
}

/** Of the last record of a kind; 0 when there is none. */
export const lastPosition = async (stack: Stack, kind: string): Promise<number> =>
  (await search(stack, kind, { size: 1, sort: [{ position: 'desc' }] }))[0]?.position ?? 0;

async function search(stack: Stack, kind: string, body: object): Promise<EngineRecord[]> {
  const url = `${stack.openSearchUrl}/zeebe-record_${kind}_*/_search?ignore_unavailable=true`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok)
    throw new Error(`The engine's records of ${kind}: ${response.status} ${text.slice(0, 300)}`);
  const hits: { _source: EngineRecord }[] = Object(parseKeysAsText(text)).hits.hits;
  return hits.map(({ _source }) => ({ ..._source, key: String(_source.key) }));
}
