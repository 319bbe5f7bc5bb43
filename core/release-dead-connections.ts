/** What is used here of a pool of `pg`; its own types are not a dependency. */
export interface Pool {
  on(event: 'connect' | 'acquire', listener: (client: PoolClient) => void): void;
  on(event: 'release', listener: (error: unknown, client: PoolClient) => void): void;
}
interface PoolClient {
  release: (destroy?: boolean | Error) => void;
  query: (...args: unknown[]) => unknown;
  connection: { stream: { destroy(): void; cork(): void; uncork(): void } };
  once(event: 'end', listener: () => void): void;
}

/** Those that somebody has taken, at any time. */
function clientsOut(pool: Pool): Set<PoolClient> {
  const out = new Set<PoolClient>();
  pool.on('acquire', (client) => out.add(client));
  pool.on('release', (_error, client) => out.delete(client));
  return out;
}

/**
 * Gives a place in the pool back whose connection ended in the middle of a transaction: PostgreSQL was restarted, or lost
 * patience with us. The rollback that follows fails as well, and Kysely, which releases behind a rollback that succeeded,
 * would keep the place for ever: as many lost transactions as there are places, and the process waits for connections
 * until it is started again.
 */
export function releaseDeadConnections(pool: Pool): void {
  const out = clientsOut(pool);
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
 * open), or is stopped. The driver only tells the query and would give the connection to the next one. With it go all that
 * have not been heard since then and wait for an answer or for work: else each of them would cost somebody as much again.
 */
export function endSilentConnections(pool: Pool): void {
  const all = new Map<PoolClient, { heardAt: number; unanswered: number }>();
  const out = clientsOut(pool);
  const endAllSilentSince = (at: number) => {
    for (const [client, { heardAt, unanswered }] of all)
      if (heardAt <= at && (unanswered > 0 || !out.has(client))) client.connection.stream.destroy();
  };
  pool.on('connect', (client) => {
    const state = { heardAt: performance.now(), unanswered: 0 };
    all.set(client, state);
    client.once('end', () => all.delete(client));
    const query = client.query.bind(client);
    client.query = (...args) => {
      const sentAt = performance.now();
      const answer = query(...args);
      if (!(answer instanceof Promise)) return answer;
      state.unanswered += 1;
      const answered = (error?: unknown) => {
        state.unanswered -= 1;
        if (!(error instanceof Error && error.message === 'Query read timeout'))
          state.heardAt = performance.now();
        else {
          client.connection.stream.destroy();
          endAllSilentSince(sentAt);
        }
      };
      answer.then(() => answered(), answered);
      return answer;
    };
  });
}
