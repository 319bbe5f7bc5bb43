import { randomUUID } from 'node:crypto';
import { type Orm, openDatabase } from '../../core/database.ts';
import { developmentKeyring } from '../../core/privacy/keyring.ts';

export interface TestDatabase {
  url: string;
  orm: Orm;
  /** Closes the pool and drops the database. */
  close(): Promise<void>;
}

const server = (): string => {
  const url = process.env.TEST_POSTGRES;
  if (url === undefined) throw new Error('TEST_POSTGRES is not set: run the tests by `npm test`.');
  return url;
};

/** Runs one statement on the server's own database. */
async function onServer(statement: string): Promise<void> {
  const orm = await openDatabase(`${server()}/postgres`, 1);
  try {
    await orm.em.fork().execute(statement);
  } finally {
    await orm.close();
  }
}

/** A migrated, empty database of the test file's own, on the real PostgreSQL of the test run. */
export async function freshDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name} template template_record`);
  const url = `${server()}/${name}`;
  const orm = await openDatabase(url, undefined, developmentKeyring());
  return {
    url,
    orm,
    async close() {
      await orm.close();
      await onServer(`drop database if exists ${name} with (force)`);
    },
  };
}
