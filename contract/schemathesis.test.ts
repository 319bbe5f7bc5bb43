import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createKey } from '../core/access/keys.ts';
import { type Scope, scopes } from '../core/access/scopes.ts';
import { fakeModelEngine } from '../core/models/models.fixture.ts';
import { type TestApi, testApi } from '../test/helpers/api.ts';
import { givenService } from '../test/helpers/given-service.ts';
import { schemathesis } from './schemathesis.ts';

const root = join(import.meta.dirname, '..');
/** The same requests at every run; another by SCHEMATHESIS_SEED, to look further. */
const SEED = process.env.SCHEMATHESIS_SEED ?? '20260930';
/**
 * Requests of each operation at random, beside those that the edges of its schema give. By number and not by time: the
 * same requests on every machine, 13,000 in all. More to look further.
 */
const EXAMPLES = process.env.SCHEMATHESIS_EXAMPLES ?? '4';

let api: TestApi;
let url: string;
let key: string;
let reports: string;

beforeAll(async () => {
  reports = await mkdtemp(join(tmpdir(), 'access-assurance-schemathesis-'));
  const models = { engine: fakeModelEngine(), check: async () => [], lagMs: 0, unknown: () => [] };
  api = await testApi(undefined, { access: { auth: 'on', ratePerMinute: 0 }, models });
  const at = new Date();
  const named: Scope[] = Object.keys(scopes).filter((name): name is Scope => name in scopes);
  const made = await api.orm.em
    .fork()
    .transactional(
      async (em) =>
        await createKey(
          em,
          { name: 'schemathesis', department: null, scopes: named, expiresAt: null },
          { now: at, at, actor: 'test' },
        ),
    );
  key = made.secret;
  await fill();
  url = await api.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await api.close();
  await rm(reports, { recursive: true, force: true });
});

/** Something to find: an empty record would answer 404 to everything. */
async function fill(): Promise<void> {
  const headers = { authorization: `Bearer ${key}` };
  const example = async (path: string): Promise<string> =>
    await readFile(join(root, 'examples', path), 'utf8');
  await givenService(api.orm);
  const sent: [path: string, body: string][] = [
    ['/v1/resources', await example('resources.json')],
    ['/v1/demands', await example('demands/01-all-available.json')],
    ['/v1/faults', await example('faults/01-from-10086.json')],
  ];
  for (const [path, body] of sent) {
    const { status, body: answer } = await api.send('POST', path, body, headers);
    if (status >= 300) throw new Error(`${path}: ${status} ${JSON.stringify(answer)}`);
  }
}

test('no request of schemathesis gets a server error or an answer that is not in the contract', async () => {
  const { code, output } = await schemathesis(
    [
      '--config-file',
      join(import.meta.dirname, 'schemathesis.toml'),
      'run',
      `${url}/openapi.json`,
      '--seed',
      SEED,
      '--max-examples',
      EXAMPLES,
      '--header',
      `Authorization: Bearer ${key}`,
      '--report',
      'ndjson',
      '--report-dir',
      reports,
    ],
    { cwd: reports, timeoutMs: 900_000 },
  );
  if (process.env.SCHEMATHESIS_OUTPUT) await writeFile(process.env.SCHEMATHESIS_OUTPUT, output);
  if (code !== 0) throw new Error(shortened(output));
  // That it found nothing says something only where it asked.
  const [, selected, tested] = /Selected: (\d+)\/\d+\s+Tested: (\d+)/.exec(output) ?? [];
  const [, cases = 0] = /(\d+) generated/.exec(output) ?? [];
  expect(tested).toBe(selected);
  expect(Number(tested)).toBeGreaterThan(50);
  expect(Number(cases)).toBeGreaterThan(2 * Number(tested));
}, 960_000);

/** What it found, without the lines of a request that fill a screen each. */
const shortened = (output: string): string =>
  output
    .split('\n')
    .map((line) => (line.length > 500 ? `${line.slice(0, 500)} …` : line))
    .join('\n')
    .slice(-30_000);
