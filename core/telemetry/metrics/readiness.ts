import type { DependencyName, Standing } from './dependencies.ts';

const names: Record<DependencyName, string> = {
  database: 'The record (PostgreSQL)',
  'engine-grpc': 'The engine (Zeebe gateway, gRPC)',
  'engine-rest': 'The engine (Zeebe gateway, REST)',
  'engine-processing': "The engine's processing",
  'engine-records': "The engine's records (OpenSearch)",
  'task-list': "The staff's task list (Tasklist)",
};

/** What it means for those who wait. */
const consequences: Record<DependencyName, string> = {
  database: 'Nothing can be accepted or done until it is back; nothing is lost.',
  'engine-grpc': 'What is accepted waits in the outbox; no job is done, no limit fires.',
  'engine-rest': 'Steps completed by API wait as `completing`; who has claimed a task is not seen.',
  'engine-processing': 'What is accepted waits in the outbox; no job is done, no limit fires.',
  'engine-records': 'Running cases are not listed or moved; Tasklist and Operate stand still.',
  'task-list': 'Staff cannot work there; steps completed by API wait as `completing`.',
};

/** Longer answers than this are told, in seconds: each is some milliseconds where all is well. */
const SLOW_SECONDS = 0.4;
/** Clocks that are kept differ by less, in seconds. */
const SKEW_SECONDS = 5;

/** One sentence per thing that is wrong: what, why, since when, and what it means. */
export const problemsOf = (standings: Standing[], now = new Date()): string[] => [
  ...standings
    .filter(({ up }) => !up)
    .map(({ name, reason, lastUpAt }) => {
      const last =
        lastUpAt === null ? 'it never answered this process' : `it last answered ${ageOf(lastUpAt, now)} ago`;
      return `${names[name]} is away: ${reason}; ${last}. ${consequences[name]}`;
    }),
  ...standings.filter(({ up, seconds }) => up && seconds > SLOW_SECONDS).map(slowProblem),
  ...standings.flatMap(({ name, ahead }) =>
    ahead === null || Math.abs(ahead) < SKEW_SECONDS ? [] : [skewProblem(name, ahead)],
  ),
];

const slowProblem = ({ name, seconds }: Standing): string =>
  `${names[name]} is slow: it took ${seconds.toFixed(1)} s to answer, twice in a row. Everything goes on, slower: look at the network to it, and at its disk and load.`;

const skewProblem = (name: DependencyName, ahead: number): string =>
  `${names[name]} has a clock that is ${inWords(Math.abs(ahead))} ${ahead > 0 ? 'ahead of' : 'behind'} this process's. Limits and ages are wrong by as much: have both machines set their clocks by NTP.`;

const ageOf = (moment: Date, now: Date): string =>
  inWords(Math.max(0, (now.getTime() - moment.getTime()) / 1_000));

/** A length of time as one would say it. */
export function inWords(seconds: number): string {
  return seconds < 120 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}
