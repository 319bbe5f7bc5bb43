import { MikroORM } from '@mikro-orm/postgresql';
import config from '../mikro-orm.config.ts';
import { beginWithFirst } from './begin-with-first.ts';
import { lockNumbers } from './lock-numbers.ts';
import type { Keyring } from './privacy/keyring.ts';
import { useKeyring } from './privacy/platform-keyring.ts';
import { endSilentConnections, type Pool, releaseDeadConnections } from './release-dead-connections.ts';

export type Orm = MikroORM;

/**
 * Opens the record. The pool is bounded; a connection that cannot be had in 5 s is an error, so that a caller
 * gets 503 and a worker backs off instead of hanging.
 * @param databaseUrl postgres://user:password@host:port/database
 * @param keyring for personal data; without it reading or writing some is an error.
 */
export async function openDatabase(databaseUrl: string, poolSize = 10, keyring?: Keyring): Promise<Orm> {
  const orm = await MikroORM.init({ ...settings(databaseUrl, poolSize) });
  if (keyring !== undefined) useKeyring(orm.em.getPlatform(), keyring);
  return orm;
}

function settings(databaseUrl: string, poolSize: number) {
  return {
    ...config,
    clientUrl: databaseUrl,
    pool: { min: 0, max: poolSize },
    driverOptions: {
      connectionTimeoutMillis: 5_000,
      statement_timeout: 30_000,
      // Later than the server itself would have said so: it does not answer any more.
      query_timeout: 35_000,
      // A transaction whose process is stopped or cut off holds its locks no longer than this.
      idle_in_transaction_session_timeout: 40_000,
      keepAlive: true,
      // Who does not wait for an answer may send the next question: ask.ts.
      pipeline: true,
      onPoolCreated: (pool: Pool) => {
        releaseDeadConnections(pool);
        endSilentConnections(pool);
        beginWithFirst(pool);
      },
    },
  };
}

/** Brings the tables up to date; safe to call at every start and by two processes at once. */
export async function migrate(databaseUrl: string): Promise<void> {
  // Without the snapshot: a migration that is carried out would write it anew from the database, triggers and all.
  const orm = await MikroORM.init({
    ...settings(databaseUrl, 2),
    migrations: { ...config.migrations, snapshot: false },
  });
  try {
    await orm.em.fork().transactional(async (em) => {
      await em.execute('select pg_advisory_xact_lock(?)', [lockNumbers.migration]);
      await orm.migrator.up();
    });
  } finally {
    await orm.close();
  }
}

/**
 * Asks PostgreSQL whether it answers. MikroORM's own check says no until the first query was made.
 * @returns its now @throws what it says
 */
export async function askDatabase(orm: Orm): Promise<Date> {
  const [row] = await orm.em
    .fork()
    .execute<{ now: number }[]>('select extract(epoch from clock_timestamp())::float8 * 1000 as now');
  return new Date(Number(row?.now));
}
