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
  return name && pid && (await described(pid, name));
};

const byLsof = async (port: number): Promise<string | undefined> => {
  const answer = await run('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc']).catch(() => undefined);
  const [, pid, name] = answer?.stdout.match(/^p(\d+)\nc(.+)$/m) ?? [];
  return name && pid && (await described(pid, name));
};

/** By the command line, because every Node calls itself MainThread and every engine part java. */
const described = async (pid: string, name: string): Promise<string> => {
  const answer = await run('ps', ['-o', 'args=', '-p', pid]).catch(() => undefined);
  const command = answer?.stdout.trim() || name;
  return `${command.length > 60 ? `${command.slice(0, 60)} …` : command} (process ${pid})`;
};
