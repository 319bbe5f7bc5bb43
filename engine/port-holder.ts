import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Who listens on a TCP port, as text for a message; undefined when the port is free. */
export const portHolder = async (port: number): Promise<string | undefined> => {
  // A server bound to one address does not keep another server off the other address: ask both.
  const free = (await canListen(port, '127.0.0.1')) && (await canListen(port));
  if (free) return undefined;
  return (await bySs(port)) ?? (await byLsof(port)) ?? 'another program';
};

const canListen = (port: number, host?: string): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRNOTAVAIL'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });

const bySs = async (port: number): Promise<string | undefined> => {
  const answer = await run('ss', ['-ltnpH', `sport = :${port}`]).catch(() => undefined);
  const [, name, pid] = answer?.stdout.match(/\("([^"]+)",pid=(\d+)/) ?? [];
  return name && `${name} (process ${pid})`;
};

const byLsof = async (port: number): Promise<string | undefined> => {
  const answer = await run('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc']).catch(() => undefined);
  const [, pid, name] = answer?.stdout.match(/^p(\d+)\nc(.+)$/m) ?? [];
  return name && `${name} (process ${pid})`;
};
