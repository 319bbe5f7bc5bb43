import { AsyncLocalStorage } from 'node:async_hooks';
import { type EntityManager, IsolationLevel } from '@mikro-orm/postgresql';
import type { Orm } from '../database.ts';

/** Rows that are in memory at once. */
const BATCH = 1_000;

export interface ListReader<Row, Out> {
  /** A page of the list, as its route asks for it. */
  page: (em: EntityManager, after: string | undefined, limit: number) => Promise<Row[]>;
  cursorOf: (row: Row) => string;
  /** What a page becomes, with whatever else it needs of the record. */
  shape: (em: EntityManager, rows: Row[]) => Promise<Out[]>;
}

/**
 * A list from its beginning to its end, a batch at a time, as it was at one moment: a snapshot of the database, which ends
 * with the last row, or when whoever reads stops. Every batch is read in the name of whoever asked, also where it is the
 * network that asks for more.
 */
export function readBatches<Row, Out>(orm: Orm, reader: ListReader<Row, Out>): AsyncGenerator<Out[]> {
  const asCaller = AsyncLocalStorage.snapshot();
  return batches(orm, reader, asCaller);
}

async function* batches<Row, Out>(
  orm: Orm,
  { page, cursorOf, shape }: ListReader<Row, Out>,
  asCaller: <T>(act: () => T) => T,
): AsyncGenerator<Out[]> {
  const em = orm.em.fork();
  await em.begin({ isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true });
  try {
    // Whoever reads may be slow; that he has gone is seen by his connection.
    await em.execute("set local idle_in_transaction_session_timeout = '1h'");
    let after: string | undefined;
    for (;;) {
      const rows = await asCaller(async () => await page(em, after, BATCH));
      const last = rows.at(-1);
      if (last === undefined) return;
      after = cursorOf(last);
      yield await asCaller(async () => await shape(em, rows));
      // What was read is not kept: memory stays flat.
      em.clear();
      if (rows.length < BATCH) return;
    }
  } finally {
    await em.rollback();
  }
}
