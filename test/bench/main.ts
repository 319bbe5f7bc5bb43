import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFlags } from '../../engine/flags.ts';
import { benchAccept } from './accept.ts';
import { benchCases } from './engine/cases.ts';
import { type EngineGround, startEngineGround } from './engine/engine-ground.ts';
import { benchGrowth } from './engine/growth.ts';
import { benchTimers } from './engine/timers.ts';
import { benchLists } from './lists.ts';
import { benchMemory } from './memory.ts';
import { type Figure, isKept, report } from './report.ts';
import { type Surroundings, surroundings } from './surroundings.ts';

type Say = (text: string) => void;

/** By the ground they stand on: the API with a database alone, or the whole stack with the engine. */
const apiBenches: Record<string, (around: Surroundings, say: Say) => Promise<Figure[]>> = {
  accept: benchAccept,
  memory: benchMemory,
  lists: benchLists,
};
const engineBenches: Record<string, (ground: EngineGround, say: Say) => Promise<Figure[]>> = {
  cases: benchCases,
  growth: benchGrowth([1_000, 10_000]),
  timers: benchTimers,
  // Hours: only when it is asked for by name.
  'growth-100k': benchGrowth([1_000, 10_000, 100_000]),
};
const ONLY_BY_NAME = ['growth-100k'];
const names = [...Object.keys(apiBenches), ...Object.keys(engineBenches)];

const help = `npm run bench -- [${names.join(' | ')} …]

Measures the promises of speed as ratios taken in one run, and ends with 1 when one is not kept. Without names all but
${ONLY_BY_NAME.join(', ')} are measured and docs/benchmarks.md is written.
`;

const { positionals } = readFlags('npm run bench', help, { allowPositionals: true, options: {} });
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}: choose from ${names.join(', ')}.`);
  process.exit(2);
}
const begun = Date.now();
const say = (text: string) => console.log(`[${Math.round((Date.now() - begun) / 1000)} s] ${text}`);
const isChosen = (name: string) =>
  positionals.length === 0 ? !ONLY_BY_NAME.includes(name) : positionals.includes(name);

const figures: Figure[] = [];

/**
 * Those that are chosen of these, one after another, on one ground that is started for them and stopped. The page is written
 * after each: the last ones take long, and one that fails takes nothing from the others.
 */
async function measure<Ground extends { stack: { stop: () => Promise<void> } }>(
  benches: Record<string, (ground: Ground, say: Say) => Promise<Figure[]>>,
  start: (say: Say) => Promise<Ground>,
): Promise<void> {
  const chosen = Object.entries(benches).filter(([name]) => isChosen(name));
  if (chosen.length === 0) return;
  const ground = await start(say);
  try {
    for (const [name, bench] of chosen) {
      say(`benchmark ${name}`);
      const measured = await bench(ground, say).catch((error: unknown): Figure[] => {
        console.error(error);
        return [{ what: name, ratios: [], promise: {}, said: String(error) }];
      });
      figures.push(...measured);
      if (positionals.length === 0)
        await writeFile(join(import.meta.dirname, '../../docs/benchmarks.md'), report(figures, new Date()));
    }
  } finally {
    await ground.stack.stop();
  }
}

await measure(apiBenches, surroundings);
await measure(engineBenches, startEngineGround);
console.log(`\n${report(figures, new Date())}`);
process.exitCode = figures.every(isKept) ? 0 : 1;
