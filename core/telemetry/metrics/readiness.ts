import type { DependencyName, Standing } from './dependencies.ts';

const names: Record<DependencyName, string> = {
  database: 'The record (PostgreSQL)',
  'engine-grpc': 'The engine (Zeebe gateway, gRPC)',
  'engine-rest': 'The engine (Zeebe gateway, REST)',
  'engine-records': "The engine's records (OpenSearch)",
};

/** What it means for those who wait. */
const consequences: Record<DependencyName, string> = {
  database: 'Nothing can be accepted or done until it is back; nothing is lost.',
  'engine-grpc': 'What is accepted waits in the outbox; no job is done, no limit fires.',
  'engine-rest': 'Steps completed by API wait as `completing`; who has claimed a task is not seen.',
  'engine-records': 'Running cases are not listed or moved; Tasklist and Operate stand still.',
};

/** One sentence per thing that is wrong: what, why, since when, and what it means. */
export const problemsOf = (standings: Standing[], now = new Date()): string[] =>
  standings
    .filter(({ up }) => !up)
    .map(({ name, reason, lastUpAt }) => {
      const last =
        lastUpAt === null ? 'it never answered this process' : `it last answered ${ageOf(lastUpAt, now)} ago`;
      return `${names[name]} is away: ${reason}; ${last}. ${consequences[name]}`;
    });

function ageOf(moment: Date, now: Date): string {
  const seconds = Math.max(0, Math.round((now.getTime() - moment.getTime()) / 1_000));
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
