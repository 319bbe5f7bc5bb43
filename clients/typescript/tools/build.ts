import { execFileSync } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const here = join(import.meta.dirname, '..');
const dist = join(here, 'dist');

/**
 * The package as it is published, in `dist`: JavaScript and declarations, with a package.json of its own. In this
 * repository the source is used as it is.
 */
await rm(dist, { recursive: true, force: true });
execFileSync(
  process.execPath,
  [join(here, 'node_modules/typescript/bin/tsc'), '-p', join(here, 'tsconfig.build.json')],
  { stdio: 'inherit' },
);
const {
  private: _private,
  scripts: _scripts,
  devDependencies: _dev,
  ...kept
} = JSON.parse(await readFile(join(here, 'package.json'), 'utf8'));
await writeFile(
  join(dist, 'package.json'),
  `${JSON.stringify({ ...kept, exports: { '.': { types: './index.d.ts', default: './index.js' } } }, null, 2)}\n`,
);
await cp(join(here, 'README.md'), join(dist, 'README.md'));
