import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { testApi } from './helpers/api.ts';
import startDatabase from './setup/start-database.ts';
import stopDatabase from './setup/stop-database.ts';

/**
 * Runs conformance kits of TM Forum against this API: `npm run tmf:ctk -- <folder of kits>…`. The kits are public and not
 * part of this project. Each is run by its own `ctk/index.js`, with its own payloads; only the address in its
 * `config.json` is changed, in a copy beside it. What it needs (newman, jsonschema, newman-reporter-html) is looked for
 * where Node looks for it from there, for example in a `node_modules` above.
 */
const bases: Record<string, string> = {
  TMF621: 'troubleTicket/v4/',
  TMF638: 'serviceInventory/v4/',
  TMF639: 'resourceInventoryManagement/v4/',
  TMF641: 'serviceOrdering/v4/',
  TMF645: 'serviceQualificationManagement/v4/',
  TMF652: 'resourceOrdering/v4/',
};

const Config = Type.Object({ url: Type.String() });
const Results = Type.Object({
  run: Type.Object({
    stats: Type.Object({
      requests: Type.Object({ total: Type.Integer(), failed: Type.Integer() }),
      assertions: Type.Object({ total: Type.Integer(), failed: Type.Integer() }),
    }),
    failures: Type.Array(
      Type.Object({
        source: Type.Optional(Type.Object({ name: Type.String() })),
        error: Type.Object({ name: Type.String(), message: Type.String() }),
      }),
    ),
  }),
});

const { positionals } = parseArgs({ allowPositionals: true });
if (positionals.length === 0) {
  console.error('Say where the kits are: npm run tmf:ctk -- <folder> [<folder>…]');
  process.exit(2);
}
const kits = (await Promise.all(positionals.map(async (folder) => await kitsIn(resolve(folder))))).flat();
await startDatabase();
let failed = kits.length === 0;
try {
  for (const kit of kits) failed = !(await passes(kit)) || failed;
} finally {
  await stopDatabase();
}
process.exitCode = failed ? 1 : 0;

/** Folders that hold a kit of one of our APIs: those with a `config.json` and `ctk/index.js`, at any depth. */
async function kitsIn(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((file) => file.endsWith(join('ctk', 'index.js')) && !file.includes('node_modules'))
    .map((file) => dirname(dirname(join(folder, file))))
    .filter((kit) => basename(kit).slice(0, 6) in bases)
    .sort((a, b) => basename(a).localeCompare(basename(b)));
}

/** Each kit on an empty record of its own: some of them hold every entity of a list to what they posted. */
async function passes(kit: string): Promise<boolean> {
  const name = basename(kit);
  const api = await testApi();
  const copy = `${kit}.run`;
  try {
    api.clock.at = new Date();
    const address = await api.app.listen({ host: '127.0.0.1', port: 0 });
    await rm(copy, { recursive: true, force: true });
    await mkdir(copy);
    await cp(kit, copy, { recursive: true });
    const file = join(copy, 'config.json');
    const config = JSON.parse(await readFile(file, 'utf8'));
    Value.Assert(Config, config);
    config.url = `${address}/tmf-api/${bases[name.slice(0, 6)]}`;
    await writeFile(file, JSON.stringify(config));
    const said = await run(join(copy, 'ctk'));
    const results: unknown = JSON.parse(
      await readFile(join(copy, 'jsonResults.json'), 'utf8').catch(() => 'null'),
    );
    if (!Value.Check(Results, results)) {
      console.log(`${name}: no results. The kit says:\n${said}`);
      return false;
    }
    const { requests, assertions } = results.run.stats;
    console.log(
      `${name}: ${requests.total} requests (${requests.failed} failed), ${assertions.total} assertions, ${assertions.failed} failed`,
    );
    for (const { source, error } of results.run.failures)
      console.log(`  ${source?.name ?? ''}: ${error.name}: ${error.message}`);
    return assertions.total > 0 && results.run.failures.length === 0;
  } finally {
    await rm(copy, { recursive: true, force: true });
    await api.close();
  }
}

/** Runs the kit's own script. @returns what it printed. */
async function run(folder: string): Promise<string> {
  return await new Promise((done, reject) => {
    const kit = spawn(process.execPath, ['index.js'], { cwd: folder });
    let printed = '';
    kit.stdout.on('data', (text) => {
      printed += String(text);
    });
    kit.stderr.on('data', (text) => {
      printed += String(text);
    });
    kit.on('error', reject);
    kit.on('close', () => done(printed));
  });
}
