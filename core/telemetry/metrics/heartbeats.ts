import { hostname } from 'node:os';
import type { Logger } from 'pino';
import { Gauge, type Registry } from 'prom-client';
import type { Orm } from '../../database.ts';
import { kept } from './kept.ts';
import { inWords } from './readiness.ts';

/** The parts of the service, each of which may run as several processes. */
type ServiceName = 'api' | 'workers';

export interface Heartbeats {
  /** One sentence for each part of which a process is not heard any more. */
  problems(): Promise<string[]>;
  /** Says good-bye, so that nobody misses this process. */
  close(): Promise<void>;
}

/** How the processes of one part stand. */
interface Pulse {
  service: ServiceName;
  heard: number;
  silent: number;
  /** Since when the last silent one has not been heard, in seconds; 0: none is silent. */
  seconds: number;
}

const BEAT_MS = 3_000;
/** Two beats and a bit: one may be late. */
const SILENT_SECONDS = 7.5;
/** What was silent for so long was taken away for good, with no good-bye. */
const FORGOTTEN = '1 hour';

const consequences: Record<ServiceName, string> = {
  api: 'Requests to it are not answered',
  workers: 'What it had in hand is given to another after 30 s',
};
const consequencesOfAll: Record<ServiceName, string> = {
  api: 'Nobody can hand in anything',
  workers: 'No job is done, nothing leaves the outbox, no limit is told',
};
const names: Record<ServiceName, string> = { api: 'the API', workers: 'the workers' };

/**
 * Writes to the record every three seconds that this process is there, and tells which others are not any more: killed, stopped (SIGSTOP), or cut off from the record. A process that is started again on the same host and port takes its
 * place. Nothing is told while this process cannot write itself, nor right after: then everybody looks silent.
 * @param port by which processes of one host are told apart
 */
export function runHeartbeats(
  registry: Registry,
  { orm, log, service, port }: { orm: Orm; log: Logger; service: ServiceName; port: number },
): Heartbeats {
  const place = `${hostname()}:${port}`;
  /** Since when every beat of this process came through in time. */
  let steadySince = performance.now();
  let lastBeat = Number.NEGATIVE_INFINITY;

  const beat = async () => {
    await orm.em.fork().execute(
      `insert into operations.process_heartbeat (service, place) values (?, ?)
         on conflict (service, place) do update set heard_at = clock_timestamp()`,
      [service, place],
    );
    const now = performance.now();
    if (now - lastBeat > SILENT_SECONDS * 1_000) steadySince = now;
    lastBeat = now;
  };
  let beating: Promise<void> | undefined;
  const turn = () => {
    // The gauges of the dependencies say that the record is away.
    beating ??= beat()
      .catch((error: unknown) => log.debug({ reason: String(error) }, 'no heartbeat'))
      .finally(() => {
        beating = undefined;
      });
  };
  turn();
  const timer = setInterval(turn, BEAT_MS);

  const isSteady = () => {
    const now = performance.now();
    return now - lastBeat < SILENT_SECONDS * 1_000 && now - steadySince > BEAT_MS * 1.5;
  };
  const read = kept(async () => await pulses(orm), { maxAgeMs: 1_500, patienceMs: 2_000 });

  new Gauge({
    name: 'assurance_processes',
    help: 'Processes of each part by state: heard; silent: not heard for 7 s and not ended in order. Alert on any silent, and on 0 heard.',
    labelNames: ['service', 'state'],
    registers: [registry],
    async collect() {
      this.reset();
      if (!isSteady()) return;
      for (const { service, heard, silent } of (await read()) ?? []) {
        this.set({ service, state: 'heard' }, heard);
        this.set({ service, state: 'silent' }, silent);
      }
    },
  });
  return {
    problems: async () =>
      isSteady() ? ((await read()) ?? []).filter(({ silent }) => silent > 0).map(problemOf) : [],
    async close() {
      clearInterval(timer);
      await beating;
      await orm.em
        .fork()
        .execute('delete from operations.process_heartbeat where service = ? and place = ?', [service, place])
        .catch(() => {});
    },
  };
}

async function pulses(orm: Orm): Promise<Pulse[]> {
  return await orm.em.fork().execute<Pulse[]>(
    `select service, (count(*) filter (where age <= ?))::int as heard, (count(*) filter (where age > ?))::int as silent,
            coalesce(min(age) filter (where age > ?), 0)::float8 as seconds
       from (select service, extract(epoch from clock_timestamp() - heard_at)::float8 as age
               from operations.process_heartbeat
              where heard_at > clock_timestamp() - interval '${FORGOTTEN}') as process
      group by service order by service`,
    [SILENT_SECONDS, SILENT_SECONDS, SILENT_SECONDS],
  );
}

function problemOf({ service, heard, silent, seconds }: Pulse): string {
  const since = inWords(seconds);
  return heard === 0
    ? `No process of ${names[service]} is heard, since ${since} ago: killed, stopped, or cut off from the record. ${consequencesOfAll[service]}: start it again.`
    : `${silent} of ${silent + heard} processes of ${names[service]} ${silent === 1 ? 'is' : 'are'} not heard, since ${since} ago: killed, stopped, or cut off from the record. ${consequences[service]}; the rest goes on: start it again.`;
}
