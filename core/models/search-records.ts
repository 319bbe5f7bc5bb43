import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { parseKeysAsText } from '../engine/keys-as-text.ts';
import { TransientError } from '../errors.ts';

const TIMEOUT_MS = 15_000;
/** Rows of one question; OpenSearch gives no more than 10,000. */
const PAGE = 5_000;

const Hits = Type.Object({
  hits: Type.Object({
    hits: Type.Array(
      Type.Object({ _source: Type.Unknown(), sort: Type.Optional(Type.Array(Type.Unknown())) }),
    ),
  }),
});

/**
 * One question to the records that the engine's exporter writes to OpenSearch. A kind of record that was never
 * written answers nothing.
 * @param url http://host:port @throws TransientError when it does not answer
 */
export async function searchRecords(
  url: string,
  index: string,
  body: Record<string, unknown>,
): Promise<unknown> {
  try {
    const response = await fetch(`${url}/zeebe-record_${index}_*/_search?ignore_unavailable=true`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${response.status} ${text.slice(0, 300)}`);
    return parseKeysAsText(text);
  } catch (error) {
    const away = new TransientError(`The engine's records at ${url} cannot be read: ${String(error)}`);
    away.cause = error;
    throw away;
  }
}

/** All records of a kind that fit, in the order they were written. @throws TransientError */
export async function allRecords(
  url: string,
  index: string,
  filter: Record<string, unknown>[],
  fields: string[],
): Promise<unknown[]> {
  const found: unknown[] = [];
  for (let after: unknown[] | undefined; ; ) {
    const answer = await searchRecords(url, index, {
      size: PAGE,
      query: { bool: { filter } },
      sort: [{ position: 'asc' }],
      _source: fields,
      ...(after === undefined ? {} : { search_after: after }),
    });
    if (!Value.Check(Hits, answer)) throw new TransientError("The engine's records are not understood.");
    const { hits } = answer.hits;
    found.push(...hits.map(({ _source }) => _source));
    after = hits.at(-1)?.sort;
    if (hits.length < PAGE || after === undefined) return found;
  }
}
