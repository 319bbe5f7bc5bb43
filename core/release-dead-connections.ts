/** What is used here of a pool of `pg`; its own types are not a dependency. */
interface Pool {
  on(event: 'connect' | 'acquire', listener: (client: PoolClient) => void): void;
  on(event: 'release', listener: (error: unknown, client: PoolClient) => void): void;
}
interface PoolClient {
  release: (destroy?: boolean | Error) => void;
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
