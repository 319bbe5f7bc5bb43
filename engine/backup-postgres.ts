import { copyFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Orm, openDatabase } from '../core/database.ts';
import { copyFiles } from './backup-files.ts';

/** What PostgreSQL itself leaves out of a base backup: its folders stay, what they hold is made anew. */
const madeAnew =
  /^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\//;
const ofThisRun = /(^|\/)(postmaster\.(pid|opts)|pg_internal\.init|pgsql_tmp[^/]*)$/;
const leftOut = (path: string): boolean =>
  ofThisRun.test(path) ||
  (madeAnew.test(path) && path !== 'pg_wal/archive_status' && path !== 'pg_wal/summaries');

/** A base backup that was begun: its files are copied, its moment is not fixed yet. */
type BaseBackup = {
  /** Fixes the moment: the copy will hold what was committed until now. Takes a fraction of a second. */
  fix: () => Promise<void>;
  /** Gives it up or ends it. */
  close: () => Promise<void>;
};

/**
 * Copies a running PostgreSQL by its low-level API (manual, chapter 25.3.4), since the package brings no pg_basebackup.
 * PostgreSQL goes on working meanwhile; the copy becomes whole by the write-ahead log up to `fix`.
 * @param data the cluster's folder   @param to where the copy is made
 */
export const beginBaseBackup = async (databaseUrl: string, data: string, to: string): Promise<BaseBackup> => {
  const orm = await openDatabase(databaseUrl, 1);
  const session = await openSession(orm);
  try {
    // Its checkpoint may take as long as the disk needs.
    await session.ask("select set_config('statement_timeout', '0', true)");
    // Keeps the log from being recycled until it is copied; ends with the session.
    await session.ask(`select pg_create_physical_replication_slot('backup_${process.pid}', true, true)`);
    const { first } = await session.ask<{ first: string }>(
      "select pg_walfile_name(pg_backup_start('access-assurance', fast => true)) as first",
    );
    await copyFiles(data, to, { leftOut: (path) => leftOut(path) || path === 'global/pg_control' });
    await copyFile(join(data, 'global/pg_control'), join(to, 'global/pg_control'));
    return {
      async fix() {
        // The engine stands still meanwhile.
        await session.ask("select set_config('statement_timeout', '20s', true)");
        const { label, last } = await session.ask<{ label: string; last: string }>(
          'select labelfile as label, pg_walfile_name(lsn) as last from pg_backup_stop(wait_for_archive => false)',
        );
        await writeFile(join(to, 'backup_label'), label);
        const log = (await readdir(join(data, 'pg_wal'))).filter(
          (name) => /^[0-9A-F]{24}$/.test(name) && name >= first && name <= last,
        );
        for (const name of log) await copyFile(join(data, 'pg_wal', name), join(to, 'pg_wal', name));
      },
      close: session.close,
    };
  } catch (error) {
    await session.close();
    throw error;
  }
};

type Session = {
  /** The first row. */
  ask: <Row>(sql: string) => Promise<Row>;
  close: () => Promise<void>;
};

/** One connection that is kept, since the backup belongs to it. */
const openSession = async (orm: Orm): Promise<Session> => {
  const em = orm.em.fork();
  await em.begin();
  return {
    ask: async <Row>(sql: string): Promise<Row> => {
      const [row] = await em.execute<Row[]>(sql);
      return row as Row;
    },
    close: async () => {
      await em.rollback().catch(() => {});
      await orm.close();
    },
  };
};

/** A PostgreSQL that is stopped: its folder as it is. */
export const copyStopped = async (data: string, to: string): Promise<void> => {
  await copyFiles(data, to, { leftOut: (path) => ofThisRun.test(path) });
};
