import type { Figure } from '../report.ts';
import { engineAlone } from './engine-alone.ts';
import type { EngineGround } from './engine-ground.ts';
import { allRecordsAfter, lastPosition } from './engine-records.ts';
import { keepInFlight } from './keep-in-flight.ts';
import { type Script, scriptOf } from './script.ts';
import { serviceCases } from './service-cases.ts';

const CASES = 240;
/** So many on their way keep all cores busy: a case waits mostly for its tasks to be shown. */
const IN_FLIGHT = 60;
const ROUNDS = 3;
/** One after another, for the time that a job takes when nothing else runs. */
const QUIET_CASES = 4;

interface Side {
  perSecond: number;
  /** CPU seconds per case, by part. */
  cpu: Record<string, number>;
}

/**
 * Whole cases per second with staff at work, from the request to the service in use, against the engine alone: the same
 * models driven by workers that do nothing. Promise: at least 0.7. And what a job takes in both.
 */
export async function benchCases(ground: EngineGround, say: (text: string) => void): Promise<Figure[]> {
  const script = await record(ground);
  say(`recorded: ${script.jobTypes.length} job types`);
  const quietOurs = await quiet(ground, script, 'ours');
  const quietAlone = await quiet(ground, script, 'alone');
  const rounds: { ours: Side; alone: Side }[] = [];
  const sizes: { api: number; workers: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const alone = await runAlone(ground, script, CASES, IN_FLIGHT);
    const ours = await runOurs(ground, CASES, IN_FLIGHT, () => sizes.push(ground.megabytes()));
    rounds.push({ ours, alone });
    say(`cases per second: ${ours.perSecond.toFixed(2)}, the engine alone ${alone.perSecond.toFixed(2)}`);
    say(`CPU per case: ${cpuSaid(ours.cpu)}; the engine alone ${cpuSaid(alone.cpu)}`);
  }
  const last = rounds.at(-1);
  return [
    {
      what: `whole cases, ${IN_FLIGHT} on their way, against the engine alone`,
      ratios: rounds.map(({ ours, alone }) => ours.perSecond / alone.perSecond),
      promise: { least: 0.7 },
      said: `${rounds.map(({ ours, alone }) => `${ours.perSecond.toFixed(2)}/${alone.perSecond.toFixed(2)} per s`).join(', ')}; CPU per case in the last round: ${cpuSaid(last?.ours.cpu)}, the engine alone ${cpuSaid(last?.alone.cpu)}`,
    },
    {
      what: 'a job from created to completed, one case on its way, against a worker that does nothing',
      ratios: [quietOurs.median / quietAlone.median],
      promise: {},
      said: `median ${quietOurs.median} ms, p99 ${quietOurs.p99} ms over ${quietOurs.jobs} jobs; the engine alone ${quietAlone.median} ms, ${quietAlone.p99} ms`,
    },
    {
      what: 'memory of the API and of the workers in these rounds, MB, the larger',
      ratios: sizes.map(({ api, workers }) => Math.max(api, workers)),
      promise: { most: 300 },
      said: sizes.map(({ api, workers }) => `${api} and ${workers}`).join(', '),
    },
  ];
}

const cpuSaid = (cpu: Record<string, number> = {}): string =>
  Object.entries(cpu)
    .filter(([, seconds]) => seconds >= 0.005)
    .map(([part, seconds]) => `${part} ${Math.round(seconds * 1_000)} ms`)
    .join(', ');

/** One case through the service: its answers are what the workers that do nothing say. */
async function record(ground: EngineGround): Promise<Script> {
  return await ground.withService(async () => {
    const cases = await serviceCases(ground, 1);
    const staff = cases.staff();
    try {
      await keepOne(1, {
        begin: async () => cases.begin(0),
        ended: async () => cases.inState('completed'),
      });
      return await scriptOf(ground.stack.databaseUrl, (await cases.first()).id);
    } finally {
      await staff.stop();
      await cases.close();
    }
  });
}

/** The rate at which the service does whole cases, and what they cost. `atEnd` is called before it stops. */
export async function runOurs(
  ground: EngineGround,
  count: number,
  inFlight: number,
  atEnd: () => void = () => {},
): Promise<Side> {
  return await ground.withService(async () => {
    const cases = await serviceCases(ground, count);
    const staff = cases.staff();
    const before = ground.cpu();
    try {
      const { perSecond } = await keepInFlight({
        cases: count,
        inFlight,
        begin: cases.begin,
        ended: async () => cases.inState('completed'),
      });
      atEnd();
      return { perSecond, cpu: perCase(before, ground.cpu(), count) };
    } finally {
      await staff.stop();
      await cases.close();
    }
  });
}

async function runAlone(
  ground: EngineGround,
  script: Script,
  count: number,
  inFlight: number,
): Promise<Side> {
  const alone = engineAlone(ground.stack, script);
  const before = ground.cpu();
  try {
    const { perSecond } = await keepInFlight({
      cases: count,
      inFlight,
      begin: alone.begin,
      ended: async () => alone.ended(),
    });
    return { perSecond, cpu: perCase(before, ground.cpu(), count) };
  } finally {
    await alone.close();
  }
}

function perCase(before: Record<string, number>, after: Record<string, number>, count: number) {
  return Object.fromEntries(
    Object.entries(after).map(([part, seconds]) => [part, (seconds - (before[part] ?? 0)) / count]),
  );
}

/** A few cases one after another. @returns what their jobs took, in ms, by the engine's records */
async function quiet(ground: EngineGround, script: Script, side: 'ours' | 'alone') {
  const from = await lastPosition(ground.stack, 'job');
  if (side === 'alone') {
    const alone = engineAlone(ground.stack, script);
    await keepOne(QUIET_CASES, { begin: alone.begin, ended: async () => alone.ended() });
    await alone.close();
  } else
    await ground.withService(async () => {
      const cases = await serviceCases(ground, QUIET_CASES);
      const staff = cases.staff();
      await keepOne(QUIET_CASES, { begin: cases.begin, ended: async () => cases.inState('completed') });
      await staff.stop();
      await cases.close();
    });
  const records = await allRecordsAfter(ground.stack, 'job', from, { intent: ['CREATED', 'COMPLETED'] });
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

const keepOne = async (
  cases: number,
  work: { begin: (index: number) => Promise<void>; ended: () => Promise<number> },
): Promise<void> => {
  await keepInFlight({ cases, inFlight: 1, ...work, steady: false });
};
