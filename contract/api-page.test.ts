import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isScope } from '../core/access/principal.ts';
import { givenKey } from '../test/helpers/access.ts';
import { type TestApi, testApi } from '../test/helpers/api.ts';

let api: TestApi;
let folder: string;
beforeAll(async () => {
  api = await testApi(undefined, { access: { auth: 'on' } });
  folder = await mkdtemp(join(tmpdir(), 'access-assurance-api-page-'));
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

test('the commands of docs/api.md work, one after the other, as they stand', async () => {
  const page = await readFile(join(import.meta.dirname, '../docs/api.md'), 'utf8');
  const blocks = [...page.matchAll(/```sh\n(.*?)```/gs)].map(([, block]) => block);
  expect(blocks.length).toBeGreaterThan(4);
  // With the scopes that the page asks the operator for.
  const [, scopes = ''] = /--scopes (\S+)/.exec(page) ?? [];
  const { secret } = await givenKey(api.orm, {
    department: 'group-customer',
    scopes: scopes.split(',').filter(isScope),
  });
  const base = await api.app.listen({ host: '127.0.0.1', port: 0 });
  const { code, output } = await new Promise<{ code: number; output: string }>((resolve) => {
    execFile(
      'bash',
      ['-euo', 'pipefail', '-c', blocks.join('\n')],
      { cwd: folder, env: { ...process.env, BASE: base, KEY: secret } },
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : 1, output: `${stdout}${stderr}` }),
    );
  });
  expect([code, output]).toEqual([0, expect.stringContaining('"number":"XQ-')]);
});
