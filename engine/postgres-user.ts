import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

type Account = { uid: number; gid: number };

/**
 * How PostgreSQL's programs are run: who owns the data (undefined: whoever runs this), with which ids they are
 * spawned, and behind which command.
 */
export type PostgresUser = { owner?: Account; ids: Partial<Account>; prefix: string[] };

/**
 * PostgreSQL refuses to run as root. For root an existing account without rights of its own is taken
 * (`postgres`, else `nobody`), so that the machine is not changed. That account cannot enter a checkout below
 * /root: there `setpriv` keeps, for PostgreSQL only, the right to pass folders it does not own.
 * Rejects with the remedy when neither is possible.
 */
export const postgresUser = async (folders: string[]): Promise<PostgresUser> => {
  if (process.getuid?.() !== 0) return { ids: {}, prefix: [] };
  const account = (await accountOf('postgres')) ?? (await accountOf('nobody'));
  if (!account) throw cannot('there is no account "postgres" or "nobody"');
  const open = await Promise.all(folders.map(everyoneMayEnter));
  if (open.every(Boolean)) return { owner: account, ids: account, prefix: [] };

  const ids = ['--reuid', `${account.uid}`, '--regid', `${account.gid}`, '--clear-groups'];
  const caps = ['--inh-caps', '+dac_override', '--ambient-caps', '+dac_override'];
  // initdb looks for its neighbours by access(2), which forgets capabilities of a user unless told otherwise.
  const prefix = ['setpriv', '--securebits', '+no_setuid_fixup', ...ids, ...caps];
  const [command = '', ...args] = [...prefix, 'true'];
  await run(command, args).catch(() => {
    throw cannot(`the account of uid ${account.uid} may not enter ${folders[open.indexOf(false)]}`);
  });
  return { owner: account, ids: {}, prefix };
};

const accountOf = async (name: string): Promise<Account | undefined> => {
  const ids = await Promise.all(
    ['-u', '-g'].map((flag) =>
      run('id', [flag, name]).then(
        ({ stdout }) => Number(stdout),
        () => undefined,
      ),
    ),
  );
  const [uid, gid] = ids;
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
};

const everyoneMayEnter = async (folder: string): Promise<boolean> => {
  const mode = (await stat(folder).catch(() => undefined))?.mode;
  const here = mode === undefined || (mode & 0o001) !== 0;
  return here && (dirname(folder) === folder || (await everyoneMayEnter(dirname(folder))));
};

const cannot = (reason: string): Error =>
  new Error(
    `PostgreSQL does not run as root, and ${reason}. ` +
      'Start as an ordinary user, or set DATABASE_URL to a PostgreSQL 18 that runs elsewhere.',
  );
