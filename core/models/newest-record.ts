import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { TransientError } from '../errors.ts';
import { searchRecords } from './search-records.ts';

const Newest = Type.Object({
  aggregations: Type.Optional(
    Type.Object({ newest: Type.Object({ value: Type.Union([Type.Number(), Type.Null()]) }) }),
  ),
});

/**
 * When the newest of the engine's records in OpenSearch was written, by the broker's clock; null: there are none. Read off
 * the index without a look at the records, however many there are.
 * @param url http://host:port @throws TransientError
 */
export async function newestRecordAt(url: string): Promise<Date | null> {
  const answer = await searchRecords(url, '*', {
    size: 0,
    track_total_hits: false,
    aggs: { newest: { max: { field: 'timestamp' } } },
  });
  if (!Value.Check(Newest, answer)) throw new TransientError("The engine's records are not understood.");
  const value = answer.aggregations?.newest.value ?? null;
  return value === null ? null : new Date(value);
}
