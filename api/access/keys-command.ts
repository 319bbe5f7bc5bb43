import { parseArgs } from 'node:util';
import { createKey, listKeys, revokeKey, rotateKey } from '../../core/access/keys.ts';
import { allScopes, isScope } from '../../core/access/principal.ts';
import type { Orm } from '../../core/database.ts';
import { departments } from '../../core/departments.ts';

export const help = `npm run keys -- <what>

Keys of systems, straight on the database that DATABASE_URL names: for the first key, and when nobody can sign in.

  create --name <name> (--department <key> | --all-departments) --scopes <a,b,…> [--expires 2027-11-30T00:00:00+08:00]
  list
  rotate <id> [--overlap-minutes 1440]
  revoke <id>

  --actor <person>   who does it, for the record; otherwise the user of this machine

The secret is printed once, alone on the last line.
Departments: ${Object.keys(departments).join(', ')}
Scopes:      ${allScopes.join(', ')}, or "all"
`;

const options = {
  name: { type: 'string' },
  department: { type: 'string' },
  'all-departments': { type: 'boolean' },
  scopes: { type: 'string' },
  expires: { type: 'string' },
  'overlap-minutes': { type: 'string', default: '1440' },
  actor: { type: 'string' },
} as const;

/**
 * Carries a command out. Keys live by the machine's clock, so that is the time of the record's line, too.
 * @returns what to print. @throws Error, also DomainError, with a sentence that says what to do.
 */
export async function keysCommand(orm: Orm, args: string[], user: string): Promise<string[]> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [what, id] = positionals;
  const at = new Date();
  const order = { now: at, at, actor: values.actor ?? `npm run keys（${user}）` };
  const em = orm.em.fork();
  if (what === 'list') return (await listKeys(em, { limit: 10_000 })).map(line);
  if (what === 'create') {
    const key = newKeyOf(values);
    const made = await em.transactional(async (tx) => await createKey(tx, key, order));
    return [
      `Key ${made.key.id} "${made.key.name}" is made. Keep its secret, it is not shown again:`,
      made.secret,
    ];
  }
  if (what !== 'rotate' && what !== 'revoke') throw new Error(help);
  if (id === undefined) throw new Error(`Say which key: npm run keys -- ${what} <id>. \`list\` shows them.`);
  if (what === 'revoke') {
    const { name } = await em.transactional(async (tx) => await revokeKey(tx, id, order));
    return [`Key ${id} "${name}" is revoked: nothing it has ordered is written any more.`];
  }
  const overlapMinutes = Number(values['overlap-minutes']);
  if (!Number.isInteger(overlapMinutes) || overlapMinutes < 1 || overlapMinutes > 10_080)
    throw new Error('--overlap-minutes must be a whole number of 1 to 10080, a week.');
  const made = await em.transactional(async (tx) => await rotateKey(tx, id, { ...order, overlapMinutes }));
  return [
    `Key ${id} "${made.key.name}": the old secret is valid until ${made.oldValidUntil.toISOString()}. The new one, not shown again:`,
    made.secret,
  ];
}

function newKeyOf(values: {
  name?: string | undefined;
  department?: string | undefined;
  'all-departments'?: boolean | undefined;
  scopes?: string | undefined;
  expires?: string | undefined;
}) {
  const { name, department, scopes, expires } = values;
  if (name === undefined || !/^\S(.{0,58}\S)?$/.test(name))
    throw new Error('--name is missing, or longer than 60 characters.');
  // All departments is much: it has to be said.
  if ((department === undefined) !== (values['all-departments'] === true))
    throw new Error('Say either --department <key> or --all-departments.');
  const named = scopes === 'all' ? allScopes : (scopes ?? '').split(',').filter((one) => one !== '');
  const unknown = named.filter((one) => !isScope(one));
  if (named.length === 0 || unknown.length > 0)
    throw new Error(
      `--scopes: ${unknown.length > 0 ? `there is no ${unknown.join(', ')}` : 'name at least one'}. There are: ${allScopes.join(', ')}.`,
    );
  const expiresAt = expires === undefined ? null : new Date(expires);
  if (expiresAt !== null && Number.isNaN(expiresAt.getTime()))
    throw new Error('--expires must be a moment in ISO 8601 with offset.');
  return { name, department: department ?? null, scopes: named.filter(isScope), expiresAt };
}

const line = (row: Awaited<ReturnType<typeof listKeys>>[number]): string =>
  [
    row.id,
    row.revokedAt != null
      ? 'revoked'
      : row.expiresAt != null && row.expiresAt <= new Date()
        ? 'expired'
        : 'in force',
    row.name,
    row.department ?? 'all departments',
    `used ${row.lastUsedAt?.toISOString() ?? 'never'}`,
    row.scopes.join(','),
  ].join('  ');
