import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchAccept } from './accept.ts';
import { benchLists } from './lists.ts';
import { benchMemory } from './memory.ts';
import { type Figure, isKept, report } from './report.ts';
import { type Surroundings, surroundings } from './surroundings.ts';

/**
 * `npm run bench` measures all and writes docs/benchmarks.md; `npm run bench -- accept lists` measures some and only
 * prints. Ends with 1 when a promise is not kept.
 */
const benches: Record<string, (around: Surroundings, say: (text: string) => void) => Promise<Figure[]>> = {
  accept: benchAccept,
  memory: benchMemory,
  lists: benchLists,
};

const { positionals } = parseArgs({ allowPositionals: true });
const unknown = positionals.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.join(', ')}: choose from ${Object.keys(benches).join(', ')}.`,
  );
  process.exit(2);
}
const begun = Date.now();
const say = (text: string) => console.log(`[${Math.round((Date.now() - begun) / 1000)} s] ${text}`);
const around = await surroundings(say);
const figures: Figure[] = [];
try {
  for (const [name, bench] of Object.entries(benches)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    say(`benchmark ${name}`);
    figures.push(...(await bench(around, say)));
  }
} finally {
  await around.stack.stop();
}
const page = report(figures, new Date());
console.log(`\n${page}`);
if (positionals.length === 0) await writeFile(join(import.meta.dirname, '../../docs/benchmarks.md'), page);
process.exitCode = figures.every(isKept) ? 0 : 1;
