/** What is used here of a pool of `pg`; its own types are not a dependency. */
export interface Pool {
  on(event: 'connect' | 'acquire', listener: (client: PoolClient) => void): void;
  on(event: 'release', listener: (error: unknown, client: PoolClient) => void): void;
}
interface PoolClient {
  release: (destroy?: boolean | Error) => void;
  query: (...args: unknown[]) => unknown;
  connection: { stream: { destroy(): void } };
  once(event: 'end', listener: () => void): void;
}

/**
 * Gives a place in the pool back whose connection ended in the middle of a transaction: PostgreSQL was restarted, or lost
 * patience with us. The rollback that follows fails as well, and Kysely, which releases behind a rollback that succeeded,
 * would keep the place for ever: as many lost transactions as there are places, and the process waits for connections
 * until it is started again.
 */
export function releaseDeadConnections(pool: Pool): void {
  const out = new Set<PoolClient>();
  pool.on('acquire', (client) => out.add(client));
  pool.on('release', (_error, client) => out.delete(client));
  pool.on('connect', (client) =>
    client.once('end', () => {
      if (!out.has(client)) return;
      const { release } = client;
      // Whoever still has it may release it once more, as far as the pool is concerned in vain.
      client.release = () => {};
      release(true);
    }),
  );
}

/**
 * Ends a connection on which a query had no answer within `query_timeout`: the other end has gone and nobody said so (half
 * open), or is stopped. The driver only tells the query and would give the connection to the next one.
 */
export function endSilentConnections(pool: Pool): void {
  pool.on('connect', (client) => {
    const query = client.query.bind(client);
    client.query = (...args) => {
      const answer = query(...args);
      if (answer instanceof Promise)
        answer.catch((error: unknown) => {
          if (error instanceof Error && error.message === 'Query read timeout')
            client.connection.stream.destroy();
        });
      return answer;
    };
  });
}
