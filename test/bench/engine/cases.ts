import type { Figure } from '../report.ts';
import { onCoresApart } from './apart.ts';
import type { EngineGround } from './engine-ground.ts';
import { allRecordsAfter, lastPosition } from './engine-records.ts';
import { keepInFlight } from './keep-in-flight.ts';
import { type Script, scriptOf } from './script.ts';
import { type Side, type Speed, speedOf, withoutService, withService } from './sides.ts';

const CASES = 140;
/** So many on their way keep all cores busy: a case waits mostly for its tasks to be shown. */
const IN_FLIGHT = 40;
const ROUNDS = 2;
/** One after another, for the time that a job takes when nothing else runs. */
const QUIET_CASES = 4;

/**
 * Whole cases per second with staff at work, from the request to the service in use, against the engine alone: the same
 * models driven by workers that do nothing. Promise: at least 0.7. And what a job takes in both.
 */
export async function benchCases(ground: EngineGround, say: (text: string) => void): Promise<Figure[]> {
  const script = await record(ground);
  say(`recorded: ${script.jobTypes.length} job types`);
  const quietOurs = await jobTimes(ground, withService(ground, QUIET_CASES));
  const quietAlone = await jobTimes(ground, withoutService(ground, script));
  const sizes: { api: number; workers: number }[] = [];
  const oneRound = async (): Promise<Round> => {
    const load = { cases: CASES, inFlight: IN_FLIGHT };
    const alone = await speedOf(ground, withoutService(ground, script), load);
    const ours = await speedOf(ground, withService(ground, CASES), load, () =>
      sizes.push(ground.megabytes()),
    );
    say(`cases per second: ${ours.perSecond.toFixed(2)}, the engine alone ${alone.perSecond.toFixed(2)}`);
    say(`CPU per case: ${cpuSaid(ours.cpu)}; the engine alone ${cpuSaid(alone.cpu)}`);
    return { ours, alone };
  };
  const allRounds = async (): Promise<Round[]> => {
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await oneRound());
    return rounds;
  };
  const shared = await allRounds();
  say('the engine has cores of its own');
  const apart = await onCoresApart(ground, allRounds).catch((error: unknown) => String(error));
  return [
    figureOf('everything on the same cores', shared),
    figureOf('the engine on half of the cores, everything else on the others', apart),
    {
      what: 'a job from created to completed, one case on its way, against a worker that does nothing',
      ratios: [quietOurs.median / quietAlone.median],
      promise: {},
      said: `median ${quietOurs.median} ms, p99 ${quietOurs.p99} ms over ${quietOurs.jobs} jobs; the engine alone ${quietAlone.median} ms, ${quietAlone.p99} ms`,
    },
    {
      what: 'memory of the API and of the workers in these rounds, MB, the largest',
      ratios: [Math.max(...sizes.flatMap(({ api, workers }) => [api, workers]))],
      promise: { most: 300 },
      said: sizes.map(({ api, workers }) => `${api} and ${workers}`).join(', '),
    },
  ];
}

interface Round {
  ours: Speed;
  alone: Speed;
}

/** @param rounds or why there are none */
function figureOf(where: string, rounds: Round[] | string): Figure {
  const what = `whole cases, ${IN_FLIGHT} on their way, against the engine alone; ${where}`;
  const promise = { least: 0.7 };
  if (typeof rounds === 'string') return { what, ratios: [], promise, said: rounds };
  const last = rounds.at(-1);
  return {
    what,
    promise,
    ratios: rounds.map(({ ours, alone }) => ours.perSecond / alone.perSecond),
    said: `${rounds.map(({ ours, alone }) => `${ours.perSecond.toFixed(2)}/${alone.perSecond.toFixed(2)} per s`).join(', ')}; CPU per case in the last round: ${cpuSaid(last?.ours.cpu)}, the engine alone ${cpuSaid(last?.alone.cpu)}`,
  };
}

const cpuSaid = (cpu: Record<string, number> = {}): string =>
  Object.entries(cpu)
    .filter(([, used]) => used >= 5)
    .map(([part, used]) => `${part} ${Math.round(used)} ms`)
    .join(', ');

/** One case through the service: its answers are what the workers that do nothing say. */
const record = async (ground: EngineGround): Promise<Script> =>
  await withService(
    ground,
    1,
  )(async (cases) => {
    await oneByOne(1, cases);
    return await scriptOf(ground.stack.databaseUrl, (await cases.first()).id);
  });

/** A few cases one after another. @returns what their jobs took, in ms, by the engine's records */
async function jobTimes({ stack }: EngineGround, side: Side) {
  const from = await lastPosition(stack, 'job');
  await side(async (cases) => oneByOne(QUIET_CASES, cases));
  const records = await allRecordsAfter(stack, 'job', from, { intent: ['CREATED', 'COMPLETED'] });
  const created = new Map<string, number>();
  const took: number[] = [];
  for (const { key, intent, timestamp } of records) {
    const at = created.get(key);
    if (intent === 'CREATED') created.set(key, timestamp);
    else if (at !== undefined) took.push(timestamp - at);
  }
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
  return { jobs: took.length, median: at(0.5), p99: at(0.99) };
}

const oneByOne = async (count: number, cases: Parameters<Parameters<Side>[0]>[0]): Promise<void> => {
  await keepInFlight({ cases: count, inFlight: 1, ...cases, steady: false });
};
