import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AuditEntry } from '../../core/audit/audit-entry.entity.ts';
import { bearer } from '../../test/helpers/access.ts';
import { type TestApi, testApi } from '../../test/helpers/api.ts';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { keysCommand } from './keys-command.ts';

let database: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  database = await freshDatabase();
  api = await testApi(database.orm, { access: { auth: 'on' } });
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const keys = async (...args: string[]) => await keysCommand(database.orm, args, 'ops');
const status = async (secret = '') =>
  (await api.send('GET', '/v1/demands', undefined, bearer(secret))).status;

test('the first key is made on the database, and works', async () => {
  const program = join(import.meta.dirname, 'keys.ts');
  const args = ['create', '--name', 'CRM', '--all-departments', '--scopes', 'demands:read'];
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...args], {
    env: { ...process.env, DATABASE_URL: database.url },
  });
  expect(await status(stdout.trim().split('\n').at(-1))).toBe(200);
  const line = await database.orm.em.fork().findOneOrFail(AuditEntry, { action: 'api-key.created' });
  expect(line.actor).toMatch(/^npm run keys（.+）$/);
});

test('a key is listed, rotated and revoked', async () => {
  const [, first] = await keys(
    'create',
    '--name',
    '计费',
    '--department',
    'engineering',
    '--scopes',
    'all',
    '--actor',
    '王芳',
  );
  const listed = (await keys('list'))[0] ?? '';
  expect(listed).toContain('in force  计费  engineering');
  const id = listed.split('  ')[0] ?? '';
  const [, second] = await keys('rotate', id, '--overlap-minutes', '5');
  expect([await status(first), await status(second)]).toEqual([200, 200]);
  await keys('revoke', id);
  expect([await status(first), await status(second)]).toEqual([401, 401]);
  expect((await keys('list'))[0]).toContain('revoked  计费');
});

test.each<[string[], RegExp]>([
  [['create', '--name', 'x', '--scopes', 'all'], /either --department <key> or --all-departments/],
  [['create', '--name', 'x', '--all-departments', '--scopes', 'demands:reed'], /there is no demands:reed/],
  [['create', '--name', 'x', '--all-departments'], /name at least one/],
  [['create', '--all-departments', '--scopes', 'all'], /--name is missing/],
  [
    ['create', '--name', 'x', '--department', 'marketing', '--scopes', 'all'],
    /There is no department marketing/,
  ],
  [
    ['create', '--name', 'x', '--all-departments', '--scopes', 'all', '--expires', 'soon'],
    /--expires must be/,
  ],
  [['rotate'], /Say which key/],
  [['rotate', '00000000-0000-4000-8000-000000000000', '--overlap-minutes', '0'], /1 to 10080/],
  [['revoke', '00000000-0000-4000-8000-000000000000'], /There is no api-key/],
  [['erase'], /npm run keys -- <what>/],
])('%j is refused with a sentence', async (args, sentence) => {
  await expect(keys(...args)).rejects.toThrow(sentence);
});
