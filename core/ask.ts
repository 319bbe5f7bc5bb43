import { hash } from 'node:crypto';
import type { Writable } from 'node:stream';
import type { EntityManager, Transaction } from '@mikro-orm/core';
import type { Orm } from './database.ts';

/**
 * A statement of the hot path. Its text never changes, so that each connection parses and plans it once; the ORM would write the
 * values into the text, letter by letter, and have PostgreSQL parse all of it each time.
 */
export interface Statement {
  /** `?` stands for each value. */
  text: string;
  prepared: { name: string; text: string };
}

/** @param text SQL with a `?` for each value, and none elsewhere. */
export function statement(text: string): Statement {
  let count = 0;
  const numbered = text.replaceAll('?', () => `$${++count}`);
  const name = hash('sha256', numbered, 'hex').slice(0, 32);
  return { text, prepared: { name, text: numbered } };
}

/**
 * Carries out a statement. @returns its rows as the driver reads them: moments as text. Several that are not waited for one by one
 * are carried out in their order all the same.
 */
export type Ask = <Row extends object>(statement: Statement, values: unknown[]) => Promise<Row[]>;

/** Asks by the ORM, in the transaction of a unit of work. */
export const askingIn =
  (em: EntityManager, transaction: Transaction | undefined = em.getTransactionContext()): Ask =>
  async ({ text }, values) =>
    await em.getConnection().execute(text, values, 'all', transaction);

/** Asks outside of any transaction, past the ORM. */
export const asking =
  (orm: Orm): Ask =>
  async ({ prepared }, values) =>
    (await (await poolOf(orm)).query({ ...prepared, values })).rows;

/**
 * A transaction past the ORM: no unit of work, no subscribers, in nobody's name. Statements that are asked in one turn of the loop
 * are one way to the database (pipelining), with the beginning.
 * @param act what it throws undoes everything, and goes on.
 */
export async function askingTogether<T>(orm: Orm, act: (ask: Ask) => Promise<T>): Promise<T> {
  const client = await (await poolOf(orm)).connect();
  let lost: Error | undefined;
  try {
    inOnePiece(client);
    const begun = client.query('begin');
    const answer = await act(async ({ prepared }, values) => {
      inOnePiece(client);
      const [, { rows }] = await Promise.all([begun, client.query({ ...prepared, values })]);
      return rows;
    });
    await client.query('commit');
    return answer;
  } catch (error) {
    // A connection that cannot even undo is of no use to the next one.
    await client.query('rollback').catch((reason: Error) => {
      lost = reason;
    });
    throw error;
  } finally {
    client.release(lost);
  }
}

/** What is asked in this turn of the loop is one packet, not one each. */
function inOnePiece({ connection: { stream } }: Client): void {
  if (stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/** What is used here of a client of `pg`, beyond what its types say. */
interface Client {
  connection: { stream: Writable };
}

/** The ORM's own connections: as many as it was opened with, for both. */
const poolOf = async (orm: Orm) => await orm.em.getConnection().getNativeClient();
