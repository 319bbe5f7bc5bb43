import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const here = import.meta.dirname;
const root = join(here, '../..');
let project: string;

const run = async (command: string, args: string[], cwd: string): Promise<{ code: number; output: string }> =>
  await new Promise((resolve) => {
    execFile(command, args, { cwd, maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : 1, output: `${stdout}${stderr}` });
    });
  });

/** A project as another team has it: nothing of this repository but the packed package. */
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'access-assurance-client-'));
  const built = await run(process.execPath, [join(here, 'tools/build.ts')], root);
  if (built.code !== 0) throw new Error(built.output);
  const packed = await run(
    'npm',
    ['pack', join(here, 'dist'), '--pack-destination', project, '--json'],
    project,
  );
  if (packed.code !== 0) throw new Error(packed.output);
  await writeFile(join(project, 'package.json'), '{ "name": "another-team", "type": "module" }');
  const { version } = JSON.parse(await readFile(join(here, 'package.json'), 'utf8'));
  // What npm ci has brought is in its cache: nothing has to come from the network.
  const installed = await run(
    'npm',
    [
      'install',
      `./access-assurance-client-${version}.tgz`,
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
    ],
    project,
  );
  if (installed.code !== 0) throw new Error(installed.output);
}, 120_000);
afterAll(async () => {
  await rm(project, { recursive: true, force: true });
});

const program = (body: string) => `
import { createClient, each, ok, ProblemError } from '@access-assurance/client';
import type { components } from '@access-assurance/client';
const client = createClient({ baseUrl: 'http://127.0.0.1:1', key: 'k', retries: 0 });
${body}
`;

/** What another team writes, and the fault that the compiler finds in it; undefined: none. */
const programs: Record<string, [body: string, fault: string | undefined]> = {
  right: [
    `
const demand: components['schemas']['Demand'] = await ok(client.POST('/v1/demands', { body: {
  action: 'new',
  customer: { code: 'C', name: 'N', contactName: 'A', contactPhone: '1' },
  accountManager: { name: 'M', phone: '2' },
  product: { code: 'P', name: 'P', mature: true, serviceType: 'internet', bandwidth: 200 },
  accessPoints: [{ name: '1', address: '2' }],
} }));
const due: string | undefined = demand.deadlines[0]?.dueAt;
for await (const step of each((page) => client.GET('/v1/steps', { params: { query: { state: 'open', ...page } } })))
  console.log(step.key satisfies string, due);
try { await ok(client.GET('/v1/demands/{id}', { params: { path: { id: '1' } } })); }
catch (error) { if (error instanceof ProblemError && error.code === 'not-found') throw error; }
`,
    undefined,
  ],
  'an-address-that-is-none': [`await client.GET('/v1/demand', {});`, 'TS2345'],
  'a-state-that-is-none': [
    `await client.GET('/v1/demands', { params: { query: { state: 'opened' } } });`,
    'TS2322',
  ],
  'a-field-that-is-none': [
    `const { wrong } = await ok(client.GET('/v1/demands/{id}', { params: { path: { id: '1' } } }));`,
    'TS2339',
  ],
  'a-body-that-lacks-something': [`await client.POST('/v1/demands', { body: { action: 'new' } });`, 'TS2322'],
  'a-code-that-is-none': [
    `try { } catch (error) { if (error instanceof ProblemError && error.code === 'nothing') throw 0; }`,
    'TS2367',
  ],
};

test('the package holds code, declarations and its README, and nothing else', async () => {
  const { output } = await run('npm', ['pack', join(here, 'dist'), '--dry-run', '--json'], project);
  const [{ name, files }] = JSON.parse(output.slice(output.indexOf('[')));
  expect(name).toBe('@access-assurance/client');
  const modules = ['answers', 'client', 'events', 'index', 'problem', 'retry', 'schema', 'webhooks'];
  expect(files.map(({ path }: { path: string }) => path).sort()).toEqual(
    ['README.md', 'package.json', ...modules.flatMap((module) => [`${module}.d.ts`, `${module}.js`])].sort(),
  );
  const manifest = JSON.parse(await readFile(join(here, 'dist/package.json'), 'utf8'));
  expect(manifest).not.toHaveProperty('private');
  expect(manifest).not.toHaveProperty('devDependencies');
});

test('another team writes against it by the contract, and the compiler tells what is wrong', async () => {
  for (const [name, [body]] of Object.entries(programs))
    await writeFile(join(project, `${name}.ts`), program(body));
  // By the compiler that most teams have, and with the strictest settings.
  const settings =
    '--noEmit --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --module nodenext --target es2022 --lib es2023,dom,dom.iterable';
  const { output } = await run(
    process.execPath,
    [
      join(here, 'node_modules/typescript/bin/tsc'),
      ...settings.split(' '),
      ...Object.keys(programs).map((name) => `${name}.ts`),
    ],
    project,
  );
  for (const [name, [, fault]] of Object.entries(programs)) {
    const found = output.split('\n').filter((line) => line.startsWith(`${name}.ts`));
    expect([name, found]).toEqual([
      name,
      fault === undefined ? [] : [expect.stringContaining(`error ${fault}:`)],
    ]);
  }
});

test('it runs', async () => {
  await writeFile(
    join(project, 'run.mjs'),
    `import { createClient, ok } from '@access-assurance/client';
const client = createClient({ baseUrl: 'http://x', fetch: async (request) => Response.json({ url: request.url, key: request.headers.has('idempotency-key') }) });
console.log(JSON.stringify(await ok(client.POST('/v1/steps/{id}/notes', { params: { path: { id: '7' } }, body: { text: 'a', by: 'b' } }))));`,
  );
  const { output } = await run(process.execPath, ['run.mjs'], project);
  expect(JSON.parse(output)).toEqual({ url: 'http://x/v1/steps/7/notes', key: true });
});
