import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/**
 * How bytes go: as they come; each half a second late; nowhere (half open: both ends believe in their connection, and
 * nothing arrives); or no connection at all.
 */
export type Way = 'pass' | 'late' | 'silent' | 'refuse';

export interface TcpProxy {
  port: number;
  /** From now on. A connection that was silent once stays so, as behind a firewall that has forgotten it. */
  go(way: Way): void;
  /** Resets every connection there is. */
  cut(): void;
  close(): Promise<void>;
}

interface Pair {
  ends: Socket[];
  silent: boolean;
}

const LATE_MS = 500;

/** Stands on 127.0.0.1 between somebody and `port`, and does to the connections what networks do. */
export async function tcpProxy(target: number): Promise<TcpProxy> {
  let way: Way = 'pass';
  const pairs = new Set<Pair>();

  const server = createServer({ allowHalfOpen: true }, (caller) => {
    caller.on('error', () => caller.destroy());
    if (way === 'refuse') return caller.resetAndDestroy();
    const called = connect({ port: target, host: '127.0.0.1', allowHalfOpen: true });
    const pair: Pair = { ends: [caller, called], silent: way === 'silent' };
    pairs.add(pair);
    forward(pair, caller, called);
    forward(pair, called, caller);
  });

  /** A timer for each piece: those of the same length go off in the order in which they were set. */
  const later = (act: () => void): void => {
    if (way === 'late') setTimeout(act, LATE_MS);
    else act();
  };

  function forward(pair: Pair, from: Socket, to: Socket): void {
    from.setNoDelay(true);
    from.on('data', (bytes) => {
      if (pair.silent) return;
      later(() => {
        if (!to.write(bytes)) from.pause();
      });
    });
    to.on('drain', () => from.resume());
    from.on('end', () => {
      if (!pair.silent) later(() => to.end());
    });
    from.on('error', () => from.destroy());
    from.on('close', () => {
      // What is silent does not learn that the other end has gone.
      if (pair.silent && pair.ends.some((end) => !end.destroyed)) return;
      pairs.delete(pair);
      later(() => to.destroy());
    });
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    for (const { ends } of pairs) for (const end of ends) end.resetAndDestroy();
    pairs.clear();
  };
  return {
    port: (server.address() as AddressInfo).port,
    go(next) {
      way = next;
      if (next === 'silent') for (const pair of pairs) pair.silent = true;
      if (next === 'refuse') cut();
    },
    cut,
    async close() {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
