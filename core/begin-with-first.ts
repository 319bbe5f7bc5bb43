import type { Pool } from './release-dead-connections.ts';

/** What the driver answers to `begin`, as far as Kysely reads it. */
const BEGUN = { command: 'BEGIN', rowCount: null, rows: [] };

/**
 * Sends the beginning of a transaction in one packet with its first statement, and does not wait for its answer: one way to the
 * database less in every transaction. A beginning that fails does so with the connection, and the first statement with it.
 */
export function beginWithFirst(pool: Pool): void {
  pool.on('connect', (client) => {
    const query = client.query.bind(client);
    let sendHeld: (() => void) | undefined;
    client.query = (...args) => {
      if (args[0] === 'begin') {
        const { stream } = client.connection;
        stream.cork();
        sendHeld = () => {
          sendHeld = undefined;
          stream.uncork();
        };
        const begun = query(...args);
        if (begun instanceof Promise) begun.catch(() => undefined);
        // Who has something else to do first does not keep it here.
        setImmediate(() => sendHeld?.());
        return Promise.resolve(BEGUN);
      }
      const answer = query(...args);
      sendHeld?.();
      return answer;
    };
  });
}
